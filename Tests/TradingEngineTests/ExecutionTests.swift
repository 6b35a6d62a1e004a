import Testing
import TradingEngine
import TradingModel

/// What brokers say that is no race, and no order of events that anybody wants either.
@Suite struct ExecutionTests {
  private func working(_ desk: inout Desk, _ quantity: String = "10") throws -> Order {
    try desk.tick("100")
    let order = try desk.place(.buy, quantity, .limit(Price("100")))
    try desk.report(order, .accepted(VenueOrderID("v", 1)))
    return order
  }

  private func held(_ desk: Desk) throws -> String {
    try #require(desk.state.position(in: desk.symbol("X"))).quantity.description
  }

  @Test func rejectedOrderThatFillsLives() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "10")
    try desk.report(order, .rejected(reason: "no"))
    #expect(desk.state.workingOrders.isEmpty)
    let step = try desk.fill(order, "3", at: "100")
    #expect(step.alerts == [.lateFill] && desk.state.workingOrders.map(\.orderID) == [order.orderID])
    #expect(try desk.send(.cancelOrder(order.orderID)).effects == [.cancel(order.orderID)])
  }

  @Test func triggeredStopAndReasonsForNotFilling() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "10", .stop(Price("101")))
    try desk.report(order, .notFilled(reason: .stopNotReached))
    #expect(try desk.current(order).noFillReason == .stopNotReached)
    try desk.report(order, .triggered)
    #expect(try desk.current(order).status == .triggered)
    try desk.fill(order, at: "101.5")
    #expect(try desk.current(order).noFillReason == nil)
  }

  @Test func nonsenseFillsAreNotCounted() throws {
    var desk = try Desk()
    let order = try working(&desk)
    for (quantity, price) in [("0", "100"), ("-1", "100"), ("1", "0"), ("1", "-5")] {
      let step = try desk.fill(order, quantity, at: price)
      #expect(step.ignored == [.invalidFill] && step.alerts == [.invalidFill])
    }
    #expect(try held(desk) == "0")
  }

  @Test func numbersOutOfRangeFailTheSession() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.fill(order, "9000000000", at: "100")
    let before = desk.state
    let step = try desk.fill(order, "9000000000", at: "100")
    #expect(step.ignored == [.outOfRange] && desk.state.status == .failed)
    #expect(desk.state.cash == before.cash && !desk.state.statusReason.isEmpty)
    let replayed = try SessionEngine.replay(desk.events, configuration: Desk.configuration(), strategy: nil)
    #expect(replayed.state == desk.state)
  }
}
