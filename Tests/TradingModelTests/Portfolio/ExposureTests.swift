import Testing
import TradingModel

@Suite struct ExposureTests {
  @Test func sumsFollowPositionsThroughZero() throws {
    var exposure = Exposure()
    try exposure.replace(.zero, with: Money("100"))
    try exposure.replace(.zero, with: Money("-30"))
    #expect(try exposure.gross == Money("130") && exposure.net == Money("70"))
    try exposure.replace(Money("100"), with: Money("-50"))
    #expect(try exposure == Exposure(long: .zero, short: Money("80")))
    try exposure.replace(Money("-50"), with: .zero)
    try exposure.replace(Money("-30"), with: .zero)
    #expect(exposure == Exposure())
  }

  @Test func aRateOfOneIsExact() throws {
    let large = Money(raw: Int128.max)
    #expect(try large.converted(at: .one) == large)
    #expect(throws: ArithmeticError.overflow) { try large.converted(at: ExchangeRate("1.1")) }
    #expect(try Money("10").converted(at: ExchangeRate("1.25")) == Money("12.5"))
    #expect(Currency("usd") == nil && Currency("USDX") == nil && Currency("USD")?.code == "USD")
  }

  @Test func slippageIsACostWhenItIsWorse() throws {
    let bought = try Slippage(reference: Price("100"), side: .buy, notional: Money("1010"), quantity: Quantity("10"))
    let sold = try Slippage(reference: Price("100"), side: .sell, notional: Money("1010"), quantity: Quantity("10"))
    #expect(try bought.cost == Money("10") && sold.cost == Money("-10"))
    #expect(try bought.basisPoints == Percentage("100"))
  }
}
