import TradingModel

extension SessionState {
  /// Adds what an event, part of the state already, says about a causal chain.
  mutating func trace(_ event: SessionEvent) {
    switch event.kind {
    case .signal(let signalEvent): trace(signalEvent, at: event.time)
    case .trace(.riskChecked(let traceID, let checks)): traceBook.add(.risk(checks), to: traceID, at: event.time)
    case .orderCreated(let order):
      guard let traceID = order.traceID else { return }
      let kind: TraceStep.Kind =
        order.status == .denied ? .ended(order.orderID, .denied) : .submitted(order.orderID)
      traceBook.add(kind, to: traceID, at: event.time)
    case .orderChanged, .orderFilled, .triggerCreated, .triggerUpdated, .triggerFired, .triggerCancelled:
      // Sessions without signals look nothing up.
      if traceBook.count > 0 { traceStep(event) }
    default: break
    }
  }

  private mutating func traceStep(_ event: SessionEvent) {
    switch event.kind {
    case .orderChanged(let orderID, let change): trace(change, of: orderID, at: event.time)
    case .orderFilled(let orderID, let fill, _):
      guard let traceID = orderBook.traceID(of: orderID) else { return }
      traceBook.add(.filled(orderID, fill), to: traceID, at: event.time)
      if order(orderID)?.status == .filled { traceBook.add(.ended(orderID, .filled), to: traceID, at: event.time) }
    case .triggerCreated(let trigger): trace(.armed, of: trigger.triggerID, at: event.time)
    case .triggerUpdated(let triggerID, _): trace(.updated, of: triggerID, at: event.time)
    case .triggerFired(let triggerID, _, _): trace(.fired, of: triggerID, at: event.time)
    case .triggerCancelled(let triggerID, _): trace(.cancelled, of: triggerID, at: event.time)
    default: break
    }
  }

  private mutating func trace(_ event: SignalEvent, at time: Instant) {
    switch event {
    case .received(let signal):
      traceBook.begin(at: time)
      if signal.status.isFinal {
        resolve(signal.traceID, signal.status, signal.sizing, at: time)
      } else {
        traceBook.add(.held, to: signal.traceID, at: time)
      }
    case .moved(let signalID, let status, let sizing):
      guard let signal = signalBook.signal(signalID) else { return }
      resolve(signal.traceID, status, sizing, at: time)
    }
  }

  private mutating func resolve(_ traceID: TraceID, _ status: SignalStatus, _ sizing: SignalSizing?, at time: Instant) {
    if let sizing { traceBook.add(.sized(sizing), to: traceID, at: time) }
    traceBook.add(.resolved(status), to: traceID, at: time)
  }

  private mutating func trace(_ change: OrderChange, of orderID: OrderID, at time: Instant) {
    guard let traceID = orderBook.traceID(of: orderID), let status = order(orderID)?.status else { return }
    if case .accepted = change { traceBook.add(.accepted(orderID), to: traceID, at: time) }
    if status.isFinal { traceBook.add(.ended(orderID, status), to: traceID, at: time) }
  }

  private mutating func trace(_ kind: TriggerRecord.Kind, of triggerID: TriggerID, at time: Instant) {
    guard let signalID = trigger(triggerID)?.signalID, let signal = signalBook.signal(signalID) else { return }
    traceBook.add(.trigger(triggerID, kind), to: signal.traceID, at: time)
  }
}

extension OrderBookState {
  /// Nil for most orders, and found without a copy of any.
  fileprivate func traceID(of orderID: OrderID) -> TraceID? { index(of: orderID).flatMap { orders[$0].traceID } }
}
