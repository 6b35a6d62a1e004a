import Testing
import TradingEngine
import TradingModel

@Suite struct HoldingRuleTests {
  @Test func maximumSymbolQuantityCountsWhatIsHeldAndWorks() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("10")))
    try desk.open(.buy, "4", at: "100")
    try desk.place(.buy, "3", .limit(Price("90")))
    let denial = try desk.expectDenied(
      .maximumSymbolQuantity, limit: "10", observed: "11", headroom: "3", passes: "3 units", .buy, "4")
    #expect(denial.passingQuantity == (try Quantity("3")))
    try desk.expectPasses(.buy, "3")
    try desk.expectDenied(.maximumSymbolQuantity, headroom: "0", passes: "", .buy, "1")
    // Through zero: 4 to close, 10 short.
    try desk.expectDenied(.maximumSymbolQuantity, observed: "11", headroom: "14", passes: "14 units", .sell, "15")
    try desk.expectPasses(.sell, "14")
  }

  @Test func maximumSymbolNotional() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolNotional: Money("1000")))
    try desk.open(.buy, "4", at: "100")
    try desk.expectDenied(
      .maximumSymbolNotional, limit: "1000", observed: "1100", headroom: "600", passes: "6 units", .buy, "7")
    try desk.expectPasses(.buy, "6")
    try desk.expectDenied(.maximumSymbolNotional, observed: "1100", headroom: "0", passes: "", .buy, "1")
  }

  @Test func aPassingQuantityIsWholeLots() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolNotional: Money("1000")))
    try desk.tick("300")
    try desk.expectDenied(.maximumSymbolNotional, observed: "3000", headroom: "1000", passes: "3 units", .buy, "10")
    try desk.tick("333.3", symbol: "Z")
    try desk.expectDenied(.maximumSymbolNotional, headroom: "1000", passes: "3 units", .buy, "3.001", symbol: "Z")
  }

  @Test func maximumTotalExposureCountsEverySymbolAndEveryEntry() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxTotalPercent: Percentage("50")))
    try desk.open(.buy, "200", at: "100")
    try desk.place(.sell, "100", .limit(Price("200")), symbol: "Y")
    try desk.tick("10", symbol: "Z")
    try desk.expectDenied(
      .maximumTotalExposure, limit: "50", observed: "51", headroom: "10", passes: "1000 units", .buy, "1100",
      symbol: "Z")
    try desk.expectPasses(.buy, "1000", symbol: "Z")
  }

  @Test func maximumSectorExposure() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSectorPercent: Percentage("30")))
    try desk.open(.buy, "200", at: "100")
    try desk.tick("100", symbol: "Y")
    try desk.expectDenied(
      .maximumSectorExposure, limit: "30", observed: "31", headroom: "10", passes: "100 units", .buy, "110", symbol: "Y"
    )
    try desk.expectPasses(.buy, "100", symbol: "Y")
  }

  @Test func buyingPower() throws {
    var desk = try Desk.wide(
      exposure: ExposureLimits(maxLeverage: ExposureLimits.Leverage(raw: 1_500_000_000)))
    try desk.open(.buy, "1000", at: "100")
    #expect(try desk.state.risk.buyingPower == Money("50000"))
    try desk.tick("100", symbol: "Y")
    try desk.expectDenied(
      .buyingPower, limit: "150000", observed: "160000", headroom: "50000", passes: "500 units", .buy, "600",
      symbol: "Y")
    try desk.expectPasses(.buy, "500", symbol: "Y")
    #expect(try desk.state.risk.buyingPower == Money("0"))
  }

  @Test func numbersOutOfRangeAreRefusedAndSaidSo() throws {
    let exposure = try ExposureLimits(
      maxSymbolNotional: Money("1000000"), maxTotalPercent: Percentage("9000000000"), maxLeverage: .init("9000000000"))
    var desk = try Desk.wide(exposure: exposure)
    try desk.tick("0.1", symbol: "Z")
    let huge = try Quantity("9000000000")
    try desk.expectDenied(.maximumSymbolNotional, observed: "900000000", .sell, huge.description, symbol: "Z")
    try desk.expectPasses(.buy, "10000", symbol: "Z")
    let deposit = try TransactionRequest(
      clientTransactionID: ClientTransactionID("d", 1), kind: .deposit(Money("1000000000000")))
    try desk.send(.portfolio(.record(deposit)))
    #expect(desk.state.risk.buyingPower == .zero)
  }

  @Test func withoutEquityNothingPassesAShare() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxTotalPercent: Percentage("5000")))
    try desk.open(.buy, "5000", at: "100")
    try desk.tick("79")
    desk.clock += 86_400
    try desk.tick("79.5")
    #expect(!desk.state.equity.isPositive)
    let denial = try desk.expectDenied(.maximumPositionSize, observed: "no equity", headroom: "0", .buy, "1")
    #expect(denial.passingQuantity == nil)
    #expect(desk.state.risk.buyingPower == nil)
  }

  /// Two that share a quantity count once, and as the dearer: a trailing stop fills wherever the market is.
  @Test func ordersThatShareAQuantityCountOnce() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("10")))
    try desk.tick("100")
    let pair = try desk.place(
      .oneCancelsOther,
      [
        desk.terms(.buy, "4", .limit(Price("90"))),
        desk.terms(.buy, "4", .trailingStop(.amount(Price("5")))),
      ])
    #expect(pair.allSatisfy { $0.status == .submitted })
    try desk.expectDenied(.maximumSymbolQuantity, observed: "11", headroom: "6", .buy, "7")
    try desk.expectPasses(.buy, "6")
    #expect(desk.state.risk.openPositions == 1 && desk.state.isWithinTradingHours(at: desk.now))
  }
}
