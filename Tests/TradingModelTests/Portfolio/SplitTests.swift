import Testing

@testable import TradingModel

@Suite struct SplitTests {
  private let time = Instant(nanosecondsSinceEpoch: 5)

  private func position(_ method: CostMethod) throws -> Position {
    var position = Position(symbol: try #require(Symbol("X")), method: method)
    let trade = { (quantity: String, price: String) throws in
      Trade(side: .buy, quantity: try Quantity(quantity), price: try Price(price), fee: .zero)
    }
    _ = try position.apply(trade("10", "100"), at: Instant(nanosecondsSinceEpoch: 1))
    _ = try position.apply(trade("5", "106"), at: Instant(nanosecondsSinceEpoch: 2))
    try position.mark(at: Price("101"))
    return position
  }

  @Test(arguments: CostMethod.allCases)
  func twoForOneChangesUnitsAndNoMoney(method: CostMethod) throws {
    var position = try position(method)
    let before = position
    try position.split(2, for: 1)
    #expect(try position.quantity == Quantity("30") && position.mark == Price("50.5"))
    #expect(position.own == before.own)
    let expected = method == .average ? ["51"] : ["50", "53"]
    #expect(try position.lots.map(\.price) == expected.map { try Price($0) })
    try position.split(1, for: 2)
    #expect(position == before)
  }

  @Test func whatIsNoWholeNumberOfBillionthsChangesNothing() throws {
    var position = try position(.average)
    let before = position
    #expect(throws: ArithmeticError.overflow) { try position.split(1, for: 7) }
    #expect(throws: ArithmeticError.divisionByZero) { try position.split(0, for: 7) }
    #expect(throws: ArithmeticError.overflow) { try position.split(4_000_000_000, for: 1) }
    #expect(position == before)
    var lots = try self.position(.firstInFirstOut)
    #expect(throws: ArithmeticError.overflow) { try lots.split(1, for: 3) }
    var expensive = Position(symbol: try #require(Symbol("X")), method: .firstInFirstOut)
    try expensive.mark(at: Price("9000000000"))
    #expect(throws: ArithmeticError.overflow) { try expensive.split(1, for: 2) }
  }

  private func trigger(
    _ kind: Trigger.Kind, _ side: OrderSide, quantity: String? = nil, mark: String? = nil
  ) throws -> Trigger {
    Trigger(
      triggerID: TriggerID("trg", 1), clientTriggerID: nil, symbol: try #require(Symbol("X")), kind: kind, side: side,
      quantity: try quantity.map { try Quantity($0) }, entryOrderID: nil, tickSize: try Price("0.01"),
      firstMark: try mark.map { try Price($0) }, time: Instant(nanosecondsSinceEpoch: 1))
  }

  /// Rounding never brings a level nearer to the market.
  @Test func levelsAreRoundedAwayFromTheMarket() throws {
    let stop = try trigger(.stopLoss(Price("100.01")), .sell, quantity: "3")
    let half = try #require(stop.split(2, for: 1, at: time))
    #expect(try half.level == Price("50") && half.quantity == Quantity("6") && half.updateTime == time)
    #expect(try trigger(.stopLoss(Price("100.01")), .buy).split(2, for: 1, at: time)?.level == Price("50.01"))
    #expect(try trigger(.takeProfit(Price("100.01")), .sell).split(2, for: 1, at: time)?.level == Price("50.01"))
    #expect(try trigger(.takeProfit(Price("100.01")), .buy).split(2, for: 1, at: time)?.level == Price("50"))
    let entry = Trigger.Kind.entryLimit(price: try Price("90"), side: .buy, quantity: try Quantity("4"))
    let tripled = try #require(try trigger(entry, .buy).split(3, for: 1, at: time))
    #expect(try tripled.kind == .entryLimit(price: Price("30"), side: .buy, quantity: Quantity("12")))
  }

  @Test func aTrailingStopKeepsItsDistance() throws {
    let trailing = try trigger(.trailingStop(.percent(Percentage("10"))), .sell, mark: "200")
    let half = try #require(trailing.split(2, for: 1, at: time))
    #expect(try half.highWaterMark == Price("100") && half.level == Price("90") && half.kind == trailing.kind)
    let byAmount = try trigger(.trailingStop(.amount(Price("5"))), .buy, mark: "200").split(2, for: 1, at: time)
    #expect(try byAmount?.kind == .trailingStop(.amount(Price("2.5"))) && byAmount?.level == Price("102.5"))
    let fresh = try trigger(.trailingStop(.percent(Percentage("10"))), .sell)
    #expect(fresh.split(2, for: 1, at: time)?.level == nil)
  }

  @Test func whatCannotBeIsNil() throws {
    #expect(try trigger(.stopLoss(Price("0.01")), .sell).split(2, for: 1, at: time) == nil)
    #expect(try trigger(.stopLoss(Price("1")), .sell, quantity: "1").split(1, for: 3, at: time) == nil)
    #expect(try trigger(.takeProfit(Price("9000000000")), .sell).split(1, for: 3, at: time) == nil)
    let odd = Trigger.Kind.entryLimit(price: try Price("1"), side: .buy, quantity: try Quantity("1"))
    #expect(try trigger(odd, .buy).split(1, for: 3, at: time) == nil)
    #expect(
      try trigger(.trailingStop(.percent(Percentage("1"))), .sell, mark: "9000000000").split(1, for: 3, at: time) == nil
    )
    #expect(try Price("1").split(0, for: 1, rounding: .down) == nil)
    #expect(try Quantity("1").split(1, for: 0) == nil && Quantity("-6").split(1, for: 3) == Quantity("-2"))
  }
}
