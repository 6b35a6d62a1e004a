import Testing

@testable import TradingModel

@Suite struct OrderTests {
  private let time = Instant(nanosecondsSinceEpoch: 1)
  private let later = Instant(nanosecondsSinceEpoch: 2)

  private func order(quantity: String = "10", denial: Denial? = nil) throws -> Order {
    let terms = OrderTerms(
      symbol: try #require(Symbol("X")), side: .buy, quantity: try Quantity(quantity), kind: .limit(try Price("5")))
    return Order(
      orderID: OrderID("ord", 1), clientOrderID: ClientOrderID("c", 1), terms: terms, origin: .client,
      denial: denial, time: time)
  }

  private func fill(_ id: UInt64, _ quantity: String, at price: String) throws -> Fill {
    Fill(
      executionID: ExecutionID("ex", id), quantity: try Quantity(quantity), price: try Price(price),
      commission: try Money("0.25"), model: "test")
  }

  private func expectApplied(
    _ change: OrderChange, to order: inout Order, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let applied = order.apply(change, at: later)
    #expect(applied, sourceLocation: sourceLocation)
  }

  @Test func fillsAddUp() throws {
    var order = try order()
    #expect(order.averageFillPrice == nil)
    try order.apply(fill(1, "4", at: "5"), brokerTime: later, at: later)
    #expect(order.status == .partiallyFilled)
    #expect(try order.leavesQuantity == Quantity("6") && order.workingQuantity == Quantity("6"))
    try order.apply(fill(2, "6", at: "4"), brokerTime: later, at: later)
    #expect(order.status == .filled)
    #expect(try order.averageFillPrice == Price("4.4"))
    #expect(try order.commission == Money("0.5"))
    #expect(order.leavesQuantity.isZero && order.workingQuantity.isZero && order.overfilledQuantity.isZero)
    #expect(order.fills.map(\.fill.executionID.text) == ["ex-1", "ex-2"])
    #expect(order.contains(ExecutionID("ex", 2)) && !order.contains(ExecutionID("ex", 3)))
    #expect(order.updateTime == later && order.createTime == time)
  }

  @Test func overfillIsCounted() throws {
    var order = try order()
    try order.apply(fill(1, "12", at: "5"), brokerTime: later, at: later)
    #expect(order.status == .filled)
    #expect(try order.filledQuantity == Quantity("12") && order.overfilledQuantity == Quantity("2"))
    #expect(order.leavesQuantity.isZero)
  }

  @Test func partialFillThenCancelThenLateFill() throws {
    var order = try order()
    try order.apply(fill(1, "4", at: "5"), brokerTime: later, at: later)
    expectApplied(.cancelRequested, to: &order)
    expectApplied(.cancelled, to: &order)
    #expect(order.workingQuantity.isZero)
    #expect(try order.leavesQuantity == Quantity("6"))
    try order.apply(fill(2, "1", at: "5"), brokerTime: later, at: later)
    #expect(order.status == .cancelled)
    try order.apply(fill(3, "5", at: "5"), brokerTime: later, at: later)
    #expect(order.status == .filled)
  }

  @Test func whatStandsBehindAPendingCancelMoves() throws {
    var order = try order()
    expectApplied(.cancelRequested, to: &order)
    #expect(order.statusBeforeCancel == .submitted)
    expectApplied(.accepted(VenueOrderID("v", 1)), to: &order)
    #expect(order.status == .pendingCancel && order.statusBeforeCancel == .accepted)
    try order.apply(fill(1, "4", at: "5"), brokerTime: later, at: later)
    #expect(order.status == .pendingCancel && order.statusBeforeCancel == .partiallyFilled)
    expectApplied(.cancelRejected(reason: "too late"), to: &order)
    #expect(order.status == .partiallyFilled && order.statusBeforeCancel == nil)
  }

  @Test func unknownWhileCancellingStaysUnknownWhenTheCancelIsRejected() throws {
    var order = try order()
    expectApplied(.cancelRequested, to: &order)
    expectApplied(.outcomeUnknown(reason: "timeout"), to: &order)
    expectApplied(.cancelRejected(reason: "unknown order"), to: &order)
    #expect(order.status == .unknownOutcome)
  }

  @Test func illegalChangesChangeNothing() throws {
    var order = try order()
    try order.apply(fill(1, "10", at: "5"), brokerTime: later, at: later)
    let before = order
    let applied = order.apply(.rejected(reason: "stale"), at: Instant(nanosecondsSinceEpoch: 3))
    #expect(!applied)
    #expect(order == before)
  }

  @Test func reasonsAreKeptAndForgotten() throws {
    var order = try order()
    expectApplied(.notFilled(.limitNotReached), to: &order)
    #expect(order.noFillReason == .limitNotReached)
    var rejected = order
    try order.apply(fill(1, "1", at: "5"), brokerTime: later, at: later)
    #expect(order.noFillReason == nil)
    expectApplied(.rejected(reason: "no"), to: &rejected)
    #expect(rejected.rejectReason == "no" && rejected.noFillReason == nil)
  }

  @Test func overflowChangesNothing() throws {
    var order = try order()
    try order.apply(fill(1, "9000000000", at: "5"), brokerTime: later, at: later)
    let before = order
    #expect(throws: ArithmeticError.overflow) {
      try order.apply(fill(2, "9000000000", at: "5"), brokerTime: later, at: later)
    }
    #expect(order == before)
  }

  @Test func firstAnswerForgetsWhatCameAfter() throws {
    let denial = Denial(rule: .killSwitch, limit: "", observed: "", headroom: "", message: "")
    #expect(try order(denial: denial).status == .denied)
    #expect(try order(denial: denial).asFirstAnswered == order(denial: denial))
    var filled = try order()
    try filled.apply(fill(1, "10", at: "5"), brokerTime: later, at: later)
    #expect(try filled.asFirstAnswered == order())
  }

  @Test func origins() throws {
    let terms = try order().terms
    let make = { (origin: Order.Origin) in
      Order(
        orderID: OrderID("ord", 1), clientOrderID: ClientOrderID("c", 1), terms: terms, origin: origin, time: time)
    }
    #expect(make(.strategy(reason: "r")).signalReason == "r")
    #expect(make(.client).signalReason == nil && make(.closePosition).triggerID == nil)
    #expect(make(.trigger(TriggerID("trg", 1))).triggerID == TriggerID("trg", 1))
  }
}
