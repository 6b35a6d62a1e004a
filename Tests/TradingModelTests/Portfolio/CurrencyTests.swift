import Testing
import TradingModel

@Suite struct CurrencyTests {
  @Test func aBalanceIsWorthItsCashAtItsRate() throws {
    var balance = CurrencyBalance(currency: try #require(Currency("EUR")), rate: try ExchangeRate("1.1"))
    #expect(try balance.add(Money("100")) == Money("110"))
    #expect(try balance.add(Money("-150")) == Money("-165"))
    #expect(try balance.cash == Money("-50") && balance.baseValue == Money("-55") && balance.rateTime == nil)
    let time = Instant(nanosecondsSinceEpoch: 7)
    #expect(try balance.convert(at: ExchangeRate("1.2"), time: time) == Money("-5"))
    #expect(try balance.baseValue == Money("-60") && balance.rateTime == time)
  }

  @Test func onAnErrorNothingHasChanged() throws {
    var balance = CurrencyBalance(currency: try #require(Currency("EUR")), rate: try ExchangeRate("2"))
    _ = try balance.add(Money("5"))
    let before = balance
    #expect(throws: ArithmeticError.overflow) { try balance.add(Money(raw: .max)) }
    #expect(throws: ArithmeticError.overflow) { try balance.add(Money(raw: .max / 2)) }
    #expect(balance == before)
  }

  @Test func aForeignPositionIsWorthItsValueAtTheRate() throws {
    var position = Position(symbol: try #require(Symbol("E")), rate: try ExchangeRate("1.1"))
    try position.mark(at: Price("10"))
    let trade = Trade(
      side: .buy, quantity: try Quantity("10"), price: try Price("10"), fee: try Money("1"), strategyID: nil)
    _ = try position.apply(trade, at: Instant(nanosecondsSinceEpoch: 1))
    #expect(try position.base == Performance(costBasis: Money("110"), marketValue: Money("110"), fees: Money("1.1")))
    try position.convert(at: ExchangeRate("1.2"))
    try position.mark(at: Price("11"))
    #expect(try position.own.marketValue == Money("110") && position.base.marketValue == Money("132"))
    #expect(
      try position.base.costBasis == Money("120") && position.base.fees == Money("1.1"), "paid at the rate of then")
    let before = position
    #expect(throws: ArithmeticError.overflow) {
      var huge = position
      _ = try huge.apply(
        Trade(side: .buy, quantity: Quantity(raw: .max / 2), price: Price(raw: .max), fee: .zero),
        at: Instant(nanosecondsSinceEpoch: 2))
      try huge.convert(at: ExchangeRate(raw: .max))
    }
    #expect(position == before)
  }

  @Test func theyAreInTheOrderOfTheirCodes() throws {
    let currencies = try ["USD", "CHF", "EUR"].map { try #require(Currency($0)) }
    #expect(currencies.sorted().map(\.code) == ["CHF", "EUR", "USD"])
  }
}
