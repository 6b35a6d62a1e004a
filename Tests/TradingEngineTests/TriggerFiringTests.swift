import Testing
import TradingEngine
import TradingModel

/// Each kind of trigger, by path and by gap, for long and short positions.
@Suite struct TriggerFiringTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let kind: String
    let position: OrderSide
    let level: String
    let beyond: String
    var testDescription: String { "\(kind) of a \(position == .buy ? "long" : "short") position" }

    func trigger() throws -> Trigger.Kind {
      switch kind {
      case "stop-loss": .stopLoss(try Price(level))
      case "take-profit": .takeProfit(try Price(level))
      default: .trailingStop(.percent(try Percentage("5")))
      }
    }
  }

  static let cases = [
    Case(kind: "stop-loss", position: .buy, level: "95", beyond: "90"),
    Case(kind: "stop-loss", position: .sell, level: "105", beyond: "110"),
    Case(kind: "take-profit", position: .buy, level: "105", beyond: "110"),
    Case(kind: "take-profit", position: .sell, level: "95", beyond: "90"),
    Case(kind: "trailing stop", position: .buy, level: "95", beyond: "90"),
    Case(kind: "trailing stop", position: .sell, level: "105", beyond: "110"),
  ]

  @Test(arguments: cases, [Tick.Arrival.path, .jump])
  func firesOnce(_ test: Case, arrival: Tick.Arrival) throws {
    var desk = try Desk()
    try desk.open(test.position, "10", at: "100")
    let trigger = try desk.arm(test.trigger())
    #expect(try trigger.level == Price(test.level) && trigger.isArmed)
    let step = try desk.tick(test.beyond, arrival)
    let expected = try Price(arrival == .path ? test.level : test.beyond)
    let order = try #require(step.submitted.first)
    #expect(step.submitted.count == 1 && order.firedAt == expected)
    #expect(try order.terms == desk.terms(test.position.opposite, "10"))
    let fired = try desk.current(trigger)
    #expect(fired.status == .fired && fired.firing?.price == expected && fired.firing?.orderID == order.orderID)
    #expect(try fired.firing?.tick == desk.state.lastTick(of: desk.symbol("X")))
    #expect(desk.state.order(order.orderID)?.triggerID == trigger.triggerID)
    #expect(try desk.tick(test.beyond, arrival).effects.isEmpty, "it fires once")
  }

  @Test(arguments: cases)
  func doesNotFireBeforeItsLevel(_ test: Case) throws {
    var desk = try Desk()
    try desk.open(test.position, "10", at: "100")
    let trigger = try desk.arm(test.trigger())
    let near = try Price(test.level).raw > Price("100").raw ? "104.99" : "95.01"
    #expect(try desk.tick(near, .path).effects.isEmpty)
    #expect(try desk.current(trigger).isArmed)
  }

  @Test(arguments: [(OrderSide.buy, "95", "90"), (.sell, "105", "110")], [Tick.Arrival.path, .jump])
  func entryLimit(_ test: (side: OrderSide, level: String, beyond: String), arrival: Tick.Arrival) throws {
    var desk = try Desk()
    try desk.tick("100")
    let trigger = try desk.arm(.entryLimit(price: Price(test.level), side: test.side, quantity: Quantity("10")))
    let step = try desk.tick(test.beyond, arrival)
    let expected = try Price(arrival == .path ? test.level : test.beyond)
    #expect(step.submitted.map(\.firedAt) == [expected])
    #expect(try step.submitted.map(\.terms) == [desk.terms(test.side, "10")])
    #expect(try desk.current(trigger).status == .fired)
  }

  @Test func entryLimitThatRiskRefusesKeepsTheDenial() throws {
    var desk = try Desk()
    try desk.tick("100")
    let trigger = try desk.arm(.entryLimit(price: Price("95"), side: .buy, quantity: Quantity("1000")))
    let step = try desk.tick("94", .path)
    #expect(step.effects.isEmpty)
    let fired = try desk.current(trigger)
    #expect(fired.status == .fired && fired.denial?.rule == .maximumPositionSize)
    #expect(desk.state.orders.last?.status == .denied && desk.state.orders.last?.denial == fired.denial)
  }

  @Test func entryLimitWaitsOutAPause() throws {
    var desk = try Desk()
    try desk.tick("100")
    let trigger = try desk.arm(.entryLimit(price: Price("95"), side: .buy, quantity: Quantity("10")))
    try desk.send(.pause)
    #expect(try desk.tick("94", .path).effects.isEmpty)
    #expect(try desk.current(trigger).isArmed)
    try desk.send(.resume)
    #expect(try desk.tick("93", .path).submitted.map(\.firedAt) == [Price("93")])
  }

  @Test func entryLimitAtTheBoundOfOrdersIsCancelled() throws {
    var desk = try Desk(bounds: SessionBounds(maximumOrders: 1, maximumWorkingOrders: 1, maximumTriggers: 9))
    try desk.open(.buy, "1", at: "100")
    let entry = try desk.arm(.entryLimit(price: Price("99"), side: .buy, quantity: Quantity("1")))
    let stop = try desk.arm(.stopLoss(Price("99")))
    let step = try desk.tick("98", .path)
    #expect(try desk.current(entry).status == .cancelled(.orderLimitReached))
    #expect(try desk.current(stop).status == .fired)
    #expect(step.submitted.count == 1, "a bound never stops a protective trigger")
  }

  @Test func firstMetAlongThePathFiresAndTheOtherGoesWithThePosition() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let far = try desk.arm(.stopLoss(Price("90")))
    let near = try desk.arm(.stopLoss(Price("95")))
    let profit = try desk.arm(.takeProfit(Price("120")))
    let step = try desk.tick("80", .path)
    #expect(try step.submitted.map(\.firedAt) == [Price("95")])
    #expect(try desk.current(near).status == .fired && desk.current(far).isArmed)
    #expect(try desk.tick("70", .path).effects.isEmpty, "the order on its way closes everything")
    try desk.fill(#require(desk.state.orders.last), at: "95")
    #expect(try desk.current(far).status == .cancelled(.otherFired(near.triggerID)))
    #expect(try desk.current(profit).status == .cancelled(.otherFired(near.triggerID)))
  }

  @Test func aSiblingFiresWhenTheFirstOrderFails() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    try desk.arm(.stopLoss(Price("95")))
    let second = try desk.arm(.stopLoss(Price("90")))
    try desk.tick("80", .path)
    let order = try #require(desk.state.orders.last)
    let rejected = try desk.report(order, .rejected(reason: "no"))
    #expect(rejected.alerts == [.protectionLost])
    let step = try desk.tick("79", .path)
    #expect(try step.submitted.map(\.firedAt) == [Price("79")])
    #expect(try desk.current(second).status == .fired)
  }

  @Test func partsNeverAddUpToMoreThanThePosition() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    try desk.arm(.stopLoss(Price("95")), quantity: "7")
    let second = try desk.arm(.stopLoss(Price("94")), quantity: "7")
    let step = try desk.tick("93", .path)
    #expect(try step.submitted.map(\.terms.quantity) == [Quantity("7"), Quantity("3")])
    #expect(try desk.current(second).firing?.price == Price("94"))
  }

  @Test func aPartWithdrawsRestingOrdersOnlyWhenThereIsNotEnoughForBoth() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let target = try desk.place(.sell, "5", .limit(Price("110")))
    try desk.arm(.stopLoss(Price("95")), quantity: "5")
    #expect(try desk.tick("94", .path).cancelled.isEmpty)
    var other = try Desk()
    try other.open(.buy, "10", at: "100")
    let resting = try other.place(.sell, "6", .limit(Price("110")))
    try other.arm(.stopLoss(Price("95")), quantity: "5")
    #expect(try other.tick("94", .path).cancelled == [resting.orderID])
    #expect(target.status == .submitted)
  }

  @Test func wholeCloseWithdrawsEverythingElseInTheSymbol() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let target = try desk.place(.sell, "10", .limit(Price("110")))
    let entry = try desk.place(.buy, "1", .limit(Price("80")))
    let elsewhere = try desk.place(.buy, "1", .limit(Price("80")), symbol: "Y")
    try desk.arm(.stopLoss(Price("95")))
    let step = try desk.tick("94", .path)
    #expect(step.cancelled == [target.orderID, entry.orderID] && step.submitted.count == 1)
    #expect(try desk.current(elsewhere).status == .submitted)
  }

  @Test func trailingStopIsTestedBeforeItsMarkMoves() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let trigger = try desk.arm(.trailingStop(.percent(Percentage("10"))))
    try desk.tick("120", .path)
    #expect(try desk.current(trigger).highWaterMark == Price("120"))
    let step = try desk.tick("107", .path)
    #expect(try step.submitted.map(\.firedAt) == [Price("108")])
    #expect(try desk.current(trigger).highWaterMark == Price("120"))
  }

  @Test func protectionFiresUnderEveryHalt() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    try desk.arm(.stopLoss(Price("95")))
    try desk.send(.engageKillSwitch(reason: "x"))
    try desk.send(.pause)
    #expect(try desk.tick("94", .path).submitted.count == 1)
  }

  @Test func aFlipDisarmsWhatProtectedTheOtherSide() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let trigger = try desk.arm(.stopLoss(Price("95")))
    let flip = try desk.place(.sell, "15")
    try desk.fill(flip, at: "100")
    #expect(try desk.current(trigger).status == .cancelled(.positionClosed))
    #expect(try desk.tick("94", .path).effects.isEmpty)
  }
}
