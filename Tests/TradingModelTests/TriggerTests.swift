import Testing

@testable import TradingModel

@Suite struct TriggerTests {
  private let time = Instant(nanosecondsSinceEpoch: 1)

  private func trigger(_ kind: Trigger.Kind, _ side: OrderSide, mark: String? = nil, tick: String = "0.01") throws
    -> Trigger
  {
    Trigger(
      triggerID: TriggerID("trg", 1), clientTriggerID: nil, symbol: try #require(Symbol("X")), kind: kind, side: side,
      quantity: nil, entryOrderID: nil, tickSize: try Price(tick), firstMark: try mark.map { try Price($0) },
      time: time)
  }

  private func tick(_ price: String, _ arrival: Tick.Arrival = .path) throws -> Tick {
    Tick(symbol: try #require(Symbol("X")), time: time, price: try Price(price), arrival: arrival, sequence: 1)
  }

  @Test func directionOfEveryKind() throws {
    let level = try Price("100")
    let quantity = try Quantity("1")
    let falling: [(Trigger.Kind, OrderSide)] = [
      (.stopLoss(level), .sell), (.takeProfit(level), .buy),
      (.entryLimit(price: level, side: .buy, quantity: quantity), .buy),
    ]
    let rising: [(Trigger.Kind, OrderSide)] = [
      (.stopLoss(level), .buy), (.takeProfit(level), .sell),
      (.entryLimit(price: level, side: .sell, quantity: quantity), .sell),
    ]
    for (kind, side) in falling {
      let trigger = try trigger(kind, side)
      #expect(try trigger.isReached(at: level) && trigger.isReached(at: Price("99")))
      #expect(try !trigger.isReached(at: Price("100.01")))
    }
    for (kind, side) in rising {
      let trigger = try trigger(kind, side)
      #expect(try trigger.isReached(at: level) && trigger.isReached(at: Price("101")))
      #expect(try !trigger.isReached(at: Price("99.99")))
    }
  }

  @Test func pathFiresAtTheLevelAndGapAtTheTick() throws {
    let trigger = try trigger(.stopLoss(Price("95")), .sell)
    #expect(try trigger.firingPrice(at: tick("90"), after: tick("100")) == Price("95"))
    #expect(try trigger.firingPrice(at: tick("90", .jump), after: tick("100")) == Price("90"))
    #expect(try trigger.firingPrice(at: tick("90"), after: tick("94")) == Price("90"))
    #expect(try trigger.firingPrice(at: tick("90"), after: nil) == Price("90"))
    #expect(try trigger.firingPrice(at: tick("96"), after: tick("100")) == nil)
  }

  @Test func trailingFollowsTheBestPrice() throws {
    var long = try trigger(.trailingStop(.percent(Percentage("10"))), .sell, mark: "100")
    #expect(try long.level == Price("90"))
    long.observe(try Price("120"))
    long.observe(try Price("110"))
    #expect(try long.highWaterMark == Price("120") && long.level == Price("108"))
    var short = try trigger(.trailingStop(.percent(Percentage("10"))), .buy, mark: "100")
    short.observe(try Price("50"))
    short.observe(try Price("60"))
    #expect(try short.highWaterMark == Price("50") && short.level == Price("55"))
    #expect(try short.isReached(at: Price("55")) && !short.isReached(at: Price("54.99")))
  }

  @Test func trailingLevelsAreRoundedAwayFromTheMarket() throws {
    #expect(
      try trigger(.trailingStop(.percent(Percentage("3"))), .sell, mark: "99.99", tick: "0.5").level == Price("96.5"))
    #expect(
      try trigger(.trailingStop(.percent(Percentage("3"))), .buy, mark: "99.99", tick: "0.5").level == Price("103"))
  }

  @Test func trailingWithoutAMarkWaitsForOne() throws {
    var trigger = try trigger(.trailingStop(.percent(Percentage("10"))), .sell)
    #expect(trigger.level == nil)
    #expect(try !trigger.isReached(at: Price("1")) && trigger.firingPrice(at: tick("1"), after: nil) == nil)
    trigger.observe(try Price("100"))
    #expect(try trigger.level == Price("90"))
  }

  @Test func anUnrepresentableLevelNeverFires() throws {
    let trigger = try trigger(.trailingStop(.percent(Percentage("10"))), .buy, mark: "9223372036.854775807")
    #expect(trigger.level == nil)
    #expect(!trigger.isReached(at: Price(raw: .max)))
  }

  @Test func firingCancellingRepricing() throws {
    var fired = try trigger(.stopLoss(Price("95")), .sell)
    fired.reprice(to: .stopLoss(try Price("96")), at: time)
    #expect(try fired.level == Price("96"))
    let firing = Trigger.Firing(tick: try tick("95"), price: try Price("95"), orderID: OrderID("ord", 1))
    fired.fire(firing, denial: nil, at: Instant(nanosecondsSinceEpoch: 5))
    #expect(fired.status == .fired && fired.firing == firing && !fired.isArmed)
    #expect(try fired.firingPrice(at: tick("90"), after: tick("100")) == nil)
    var cancelled = try trigger(.trailingStop(.percent(Percentage("1"))), .sell, mark: "100")
    let first = cancelled
    cancelled.observe(try Price("110"))
    cancelled.cancel(.requested, at: Instant(nanosecondsSinceEpoch: 5))
    cancelled.observe(try Price("200"))
    #expect(try cancelled.status == .cancelled(.requested) && cancelled.highWaterMark == Price("110"))
    #expect(cancelled.asFirstAnswered == first)
  }

  @Test func steps() throws {
    #expect(try Price("1.07").stepped(Price("0.05"), rounding: .up) == Price("1.1"))
    #expect(try Price("1.07").stepped(Price("0.05"), rounding: .down) == Price("1.05"))
    #expect(throws: ArithmeticError.divisionByZero) { try Price("1").stepped(.zero, rounding: .up) }
    #expect(throws: ArithmeticError.overflow) { try Price(raw: .max).stepped(Price("1"), rounding: .up) }
  }
}
