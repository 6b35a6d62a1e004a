import Testing
import TradingEngine
import TradingModel

/// The thirteen races of live trading, one test each: fill after cancel, duplicate fill, overfill, stale reject after a
/// fill, failed cancel, order unknown to us, order unknown to the venue, submit with no answer, cancel with no answer,
/// modify crossing a fill, partial fill then cancel, fills that arrive out of order, disconnect between submit and
/// accept.
@Suite struct RaceTests {
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

  @Test func failedCancel() throws {
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

  @Test func submitWithNoAnswer() throws {
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

  /// The venue answers the change with what crossed it: a fill of more than the new quantity, then a refusal.
  @Test func modifyCrossingAFill() throws {
    var desk = try Desk()
    let order = try working(&desk)
    let change = OrderModification(quantity: try Quantity("5"), limitPrice: try Price("99"))
    let step = try desk.modify(order, change)
    let changed = OrderTerms(
      symbol: order.terms.symbol, side: .buy, quantity: try Quantity("5"), kind: .limit(try Price("99")))
    #expect(step.effects == [.modify(order.orderID, changed)])
    #expect(try desk.current(order).status == .pendingModify && desk.current(order).terms == order.terms)
    try desk.fill(order, "6", at: "100")
    #expect(
      try desk.current(order).status == .pendingModify && desk.current(order).statusBeforeModify == .partiallyFilled)
    try desk.report(order, .modifyRejected(reason: "6 have filled, which is more"))
    #expect(try desk.current(order).status == .partiallyFilled && desk.current(order).terms == order.terms)
    #expect(try desk.current(order).leavesQuantity == Quantity("4") && desk.current(order).pendingModification == nil)
    try desk.fill(order, "4", at: "100")
    #expect(try desk.current(order).status == .filled && held(desk) == "10")
  }

  /// The other way round: the venue took the change first, and the fill of the old quantity is what comes late.
  @Test func fillCrossingAModify() throws {
    var desk = try Desk()
    let order = try working(&desk)
    let change = OrderModification(quantity: try Quantity("5"))
    try desk.modify(order, change)
    try desk.report(order, .modified(order.terms.resized(to: try Quantity("5"))))
    #expect(try desk.current(order).status == .accepted && desk.current(order).leavesQuantity == Quantity("5"))
    let step = try desk.fill(order, "6", at: "100")
    #expect(step.alerts == [.overfill])
    #expect(try held(desk) == "6" && desk.current(order).overfilledQuantity == Quantity("1"))
  }

  /// A change to more that the venue took, and whose answer comes after the fill that proves it.
  @Test func fillThatProvesAChange() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.modify(order, OrderModification(quantity: Quantity("15")))
    try desk.fill(order, "10", at: "100")
    #expect(try desk.current(order).status == .pendingModify, "it may have become larger")
    let step = try desk.fill(order, "2", at: "100")
    #expect(try step.alerts.isEmpty && desk.current(order).terms.quantity == Quantity("15"))
    #expect(try desk.current(order).status == .partiallyFilled && desk.current(order).leavesQuantity == Quantity("3"))
    let late = try desk.report(order, .modified(order.terms.resized(to: Quantity("15"))))
    #expect(late.ignored == [.illegalTransition(from: .partiallyFilled)])
    try desk.fill(order, "3", at: "100")
    #expect(try desk.current(order).status == .filled && held(desk) == "15")
  }

  /// The venue filled all of it and then refused to make it larger.
  @Test func completeFillBeforeARefusedChange() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.modify(order, OrderModification(quantity: Quantity("15")))
    try desk.fill(order, "10", at: "100")
    try desk.report(order, .modifyRejected(reason: "filled"))
    #expect(try desk.current(order).status == .filled && desk.state.workingOrders.isEmpty)
  }

  /// The venue made it larger, filled some of that and cancelled the rest; the end is heard first.
  @Test func fillOfAChangeAfterTheEnd() throws {
    for end in [ExecutionReport.Outcome.cancelled, .expired(reason: "day")] {
      var desk = try Desk()
      let order = try working(&desk)
      try desk.modify(order, OrderModification(quantity: Quantity("15")))
      try desk.report(order, end)
      let status = try desk.current(order).status
      #expect(status.isFinal)
      let step = try desk.fill(order, "12", at: "100")
      #expect(step.alerts == [.lateFill], "no overfill: it was to be 15")
      #expect(try desk.state.book(of: desk.symbol("X"))?.haltReason == nil && held(desk) == "12")
      #expect(try desk.current(order).status == status && desk.current(order).terms.quantity == Quantity("15"))
      let late = try desk.report(order, .modified(order.terms.resized(to: Quantity("15"))))
      #expect(late.ignored == [.illegalTransition(from: status)], "the fill has proved it already")
    }
  }

  /// The answer comes after the end, and before the fill or after one that does not tell yet.
  @Test func answerToAChangeAfterTheEnd() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.modify(order, OrderModification(quantity: Quantity("15")))
    try desk.send(.cancelOrder(order.orderID))
    try desk.report(order, .cancelled)
    try desk.fill(order, "10", at: "100")
    #expect(try desk.current(order).status == .cancelled, "it may have become larger")
    var refused = desk
    try refused.report(order, .modifyRejected(reason: "filled"))
    #expect(try refused.current(order).status == .filled && refused.current(order).pendingModification == nil)
    try desk.report(order, .modified(order.terms.resized(to: Quantity("15"))))
    #expect(try desk.current(order).leavesQuantity == Quantity("5") && desk.current(order).workingQuantity.isZero)
    try desk.fill(order, "5", at: "100")
    #expect(try desk.current(order).status == .filled && held(desk) == "15")
    #expect(try desk.fill(order, "1", at: "100").alerts == [.overfill])
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

  @Test func fillsThatArriveOutOfOrder() throws {
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
}
