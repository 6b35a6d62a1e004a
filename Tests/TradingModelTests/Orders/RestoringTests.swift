import Testing

@testable import TradingModel

/// A record brings back what changed in the life of a thing, so that it goes on as if it had never been put away.
@Suite struct RestoringTests {
  private let time = Instant(nanosecondsSinceEpoch: 1)
  private let later = Instant(nanosecondsSinceEpoch: 2)

  @Test func anOrderAtEveryPointOfItsLife() throws {
    let terms = OrderTerms(
      symbol: try #require(Symbol("X")), side: .buy, quantity: try Quantity("10"), kind: .limit(try Price("5")))
    let fresh = Order(
      orderID: OrderID("ord", 1), clientOrderID: ClientOrderID("c", 1), terms: terms, origin: .client, time: time)
    var order = fresh
    let fill = Fill(
      executionID: ExecutionID("ex", 1), quantity: try Quantity("4"), price: try Price("5"),
      commission: try Money("0.1"), model: "test")
    let changes: [OrderChange] = try [
      .accepted(VenueOrderID("v", 1)), .notFilled(.limitNotReached),
      .modifyRequested(OrderModification(quantity: Quantity("9"))), .modified(terms.resized(to: Quantity("9"))),
      .modifyRequested(OrderModification(quantity: Quantity("8"))), .cancelRequested, .expired(reason: "day"),
    ]
    for (number, change) in changes.enumerated() {
      let applied = order.apply(change, at: later)
      try #require(applied)
      if number == 3 { try order.apply(fill, brokerTime: later, at: later) }
      var restored = Order(
        orderID: fresh.orderID, clientOrderID: fresh.clientOrderID, terms: order.terms, origin: .client, time: time)
      restored.restore(
        firstTerms: order.firstTerms, venueOrderID: order.venueOrderID, status: order.status,
        statusBeforeCancel: order.statusBeforeCancel, statusBeforeModify: order.statusBeforeModify,
        pendingModification: order.pendingModification, filledQuantity: order.filledQuantity,
        filledNotional: order.filledNotional, commission: order.commission, fills: order.fills, denial: order.denial,
        rejectReason: order.rejectReason, noFillReason: order.noFillReason, updateTime: order.updateTime)
      #expect(restored == order && restored.etag == order.etag, "after \(change)")
    }
    #expect(order.status == .expired && order.fillCount == 1)
  }

  @Test func aTrigger() throws {
    func trigger(_ mark: String) throws -> Trigger {
      Trigger(
        triggerID: TriggerID("trg", 1), clientTriggerID: nil, symbol: try #require(Symbol("X")),
        kind: .trailingStop(.amount(try Price("1"))), side: .sell, quantity: nil, entryOrderID: nil,
        tickSize: try Price("0.01"), firstMark: try Price(mark), time: time)
    }
    let moved = try trigger("12")
    var restored = try trigger("10")
    restored.restore(
      kind: moved.kind, quantity: try Quantity("3"), changes: 2, status: moved.status,
      highWaterMark: moved.highWaterMark, level: moved.level, firing: nil, denial: nil, updateTime: later)
    #expect(try restored.level == Price("11") && restored.highWaterMark == Price("12") && restored.isArmed)
    #expect(try restored.quantity == Quantity("3") && restored.changes == 2 && restored.updateTime == later)
  }

  @Test func aSignal() throws {
    let body = TradeSignal.Body(
      strategyID: try #require(StrategyID("a")), symbol: try #require(Symbol("X")), action: .sell)
    var signal = TradeSignal(
      signalID: SignalID("sig", 1), clientSignalID: nil, traceID: TraceID("trc", 1), body: body, quote: nil,
      status: .expired, time: time)
    signal.restore(updateTime: later)
    #expect(signal.updateTime == later && signal.createTime == time)
  }
}
