import Testing
import TradingEngine
import TradingModel

@Suite struct ReduceOnlyTests {
  @Test func withoutAPositionItIsDenied() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(desk.terms(.sell, "5", reduceOnly: true))
    #expect(order.status == .denied && order.denial?.rule == .nothingToReduce && order.denial?.observed == "5")
    try desk.open(.buy, "10", at: "100")
    #expect(try desk.place(desk.terms(.buy, "5", reduceOnly: true)).denial?.rule == .nothingToReduce)
  }

  @Test func itIsCutToWhatIsHeldAndSaysSo() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let order = try desk.place(desk.terms(.sell, "15", .limit(Price("110")), reduceOnly: true), id: "a")
    #expect(try order.status == .submitted && order.terms.quantity == Quantity("10"))
    #expect(try order.requestedQuantity == Quantity("15") && order.denial?.passingQuantity == Quantity("10"))
    #expect(
      desk.effects.last
        == .submit(
          BrokerOrder(orderID: order.orderID, clientOrderID: order.clientOrderID, terms: order.terms, firedAt: nil)))
    #expect(desk.state.counters.denials == 0)
    #expect(desk.state.riskState.breaches.last?.orderID == order.orderID)
    #expect(try desk.place(desk.terms(.sell, "15", .limit(Price("110")), reduceOnly: true), id: "a") == order)
  }

  @Test func aStopAndATargetMayEachCloseTheWhole() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let target = try desk.place(desk.terms(.sell, "10", .limit(Price("110")), reduceOnly: true))
    let stop = try desk.place(desk.terms(.sell, "10", .stop(Price("90")), reduceOnly: true))
    #expect(target.requestedQuantity == nil && stop.requestedQuantity == nil)
    // A second one on the same side of the market would open when both fill on one move.
    #expect(try desk.place(desk.terms(.sell, "1", .limit(Price("111")), reduceOnly: true)).status == .denied)
    #expect(try desk.fill(target, "4", at: "110").changed == ["\(stop.orderID) 6"])
    try desk.takeChange(of: stop)
    #expect(try desk.fill(target, "6", at: "110").cancelled == [stop.orderID])
  }

  @Test func whatIsOnItsWayLeavesLess() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let target = try desk.place(desk.terms(.sell, "10", .limit(Price("110")), reduceOnly: true))
    let close = try desk.place(desk.terms(.sell, "7", reduceOnly: true))
    #expect(
      close.status == .submitted
        && desk.effects.last
          == .modify(
            target.orderID, target.terms.resized(to: try Quantity("3")))
    )
    // The broker cannot change it: then it goes.
    #expect(try desk.report(target, .modifyRejected(reason: "no")).cancelled == [target.orderID])
    // And if it cannot even be cancelled, it is not asked for ever.
    #expect(try desk.report(target, .cancelRejected(reason: "no")).effects.isEmpty)
    #expect(try desk.place(desk.terms(.sell, "4", reduceOnly: true)).terms.quantity == Quantity("3"))
  }

  @Test func itNeverAddsRiskSoNoHaltWithdrawsIt() throws {
    var desk = try Desk()
    try desk.open(.sell, "10", at: "100")
    let stop = try desk.place(desk.terms(.buy, "10", .stop(Price("110")), reduceOnly: true))
    let target = try desk.place(desk.terms(.buy, "10", .limit(Price("90")), reduceOnly: true))
    #expect(try desk.send(.pause).effects.isEmpty)
    #expect(try desk.send(.engageKillSwitch(reason: "test")).effects.isEmpty)
    #expect(try desk.place(desk.terms(.buy, "1", reduceOnly: true)).status == .submitted)
    #expect(try desk.current(stop).status == .pendingModify && desk.current(target).status == .pendingModify)
  }

  @Test func aChangeIsHeldToTheSame() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let order = try desk.place(desk.terms(.sell, "5", .limit(Price("110")), reduceOnly: true))
    #expect(try desk.modify(order, OrderModification(quantity: Quantity("10"))).effects.count == 1)
    try desk.takeChange(of: order)
    guard case .unchanged(_, let denial) = try desk.modify(order, OrderModification(quantity: Quantity("11"))).reply
    else { throw TestFailure(message: "was changed") }
    #expect(denial.rule == .nothingToReduce)
  }
}
