import Testing
import TradingEngine
import TradingModel

/// The races of live trading, as far as they apply without modification of orders.
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

  @Test func fillAfterCancel() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.send(.cancelOrder(order.orderID))
    try desk.report(order, .cancelled)
    let step = try desk.fill(order, at: "100")
    #expect(step.alerts == [.lateFill])
    #expect(try desk.current(order).status == .filled && held(desk) == "10")
  }

  @Test func duplicateFill() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.fill(order, "4", at: "100", execution: "e")
    let cash = desk.state.cash
    let step = try desk.fill(order, "4", at: "100", execution: "e")
    #expect(step.ignored == [.duplicateExecution] && step.events.count == 1)
    #expect(try held(desk) == "4" && desk.state.cash == cash && desk.state.counters.ignoredReports == 1)
  }

  @Test func overfill() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.fill(order, "8", at: "100")
    let step = try desk.fill(order, "5", at: "100")
    #expect(step.alerts == [.overfill])
    #expect(try held(desk) == "13" && desk.current(order).overfilledQuantity == Quantity("3"))
    let more = try desk.fill(order, "1", at: "100")
    let halts = more.events.count { if case .instrumentHalted = $0.kind { true } else { false } }
    #expect(more.alerts == [.overfill] && halts == 0)
    #expect(try desk.state.book(of: desk.symbol("X"))?.haltReason == "ord-1 filled 13 of 10")
  }

  @Test func staleRejectAfterAFill() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.fill(order, "4", at: "100")
    let step = try desk.report(order, .rejected(reason: "stale"))
    #expect(step.ignored == [.illegalTransition(from: .partiallyFilled)])
    #expect(try desk.current(order).status == .partiallyFilled)
  }

  @Test func failedCancelRestoresTheFormerStatus() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.send(.cancelOrder(order.orderID))
    try desk.report(order, .cancelRejected(reason: "too late"))
    #expect(try desk.current(order).status == .accepted)
    #expect(try desk.send(.cancelOrder(order.orderID)).effects == [.cancel(order.orderID)])
  }

  @Test func orderUnknownToUs() throws {
    var desk = try Desk()
    let report = ExecutionReport(orderID: OrderID("ord", 77), time: desk.now, outcome: .cancelled)
    let step = try desk.send(.execution(report))
    #expect(step.ignored == [.unknownOrder] && step.alerts == [.unknownOrder])
  }

  @Test func orderUnknownToTheVenue() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.send(.cancelOrder(order.orderID))
    try desk.report(order, .rejected(reason: "unknown order"))
    #expect(try desk.current(order).status == .rejected && desk.current(order).rejectReason == "unknown order")
  }

  @Test func submitWithNoAnswerStaysUnknownUntilProven() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "10")
    try desk.report(order, .unknown(reason: "timeout"))
    #expect(try desk.current(order).status == .unknownOutcome && desk.current(order).workingQuantity == Quantity("10"))
    for _ in 0..<10 { try desk.tick("101") }
    #expect(try desk.current(order).status == .unknownOutcome)
    try desk.report(order, .accepted(VenueOrderID("v", 1)))
    #expect(try desk.current(order).status == .accepted)
  }

  @Test func cancelWithNoAnswer() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.send(.cancelOrder(order.orderID))
    try desk.report(order, .unknown(reason: "timeout"))
    #expect(try desk.current(order).status == .pendingCancel)
    try desk.fill(order, at: "100")
    #expect(try desk.current(order).status == .filled)
    try desk.report(order, .cancelRejected(reason: "filled"))
    #expect(try desk.current(order).status == .filled && desk.state.counters.ignoredReports == 0)
  }

  @Test func partialFillThenCancel() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.fill(order, "4", at: "100")
    try desk.send(.cancelOrder(order.orderID))
    try desk.fill(order, "1", at: "100")
    #expect(try desk.current(order).status == .pendingCancel)
    try desk.report(order, .cancelled)
    #expect(try desk.current(order).status == .cancelled && held(desk) == "5")
    #expect(try desk.current(order).leavesQuantity == Quantity("5"))
    #expect(desk.state.workingOrders.isEmpty)
  }

  @Test func fillsOutOfOrderBeforeTheAcceptance() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "10")
    try desk.fill(order, "4", at: "100")
    try desk.report(order, .accepted(VenueOrderID("v", 9)))
    #expect(try desk.current(order).status == .partiallyFilled)
    #expect(try desk.current(order).venueOrderID == VenueOrderID("v", 9))
    try desk.fill(order, "6", at: "99")
    #expect(try desk.current(order).status == .filled && desk.current(order).averageFillPrice == Price("99.4"))
  }

  @Test func disconnectBetweenSubmitAndAccept() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "10")
    try desk.report(order, .unknown(reason: "disconnected"))
    try desk.fill(order, at: "100")
    #expect(try desk.current(order).status == .filled && held(desk) == "10")
    #expect(desk.effects.count == 1, "nothing is sent again")
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
