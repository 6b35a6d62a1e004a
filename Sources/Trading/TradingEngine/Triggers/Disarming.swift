import TradingModel

extension SessionEngine {
  /// Protective triggers live as long as the position, or the strategy's part of it, that they were armed for. When the order of one of them closed
  /// it, the others went for that reason: stop and target of a position are one-cancels-other by construction.
  mutating func disarmObsoleteTriggers(inBook index: Int, after order: Order) throws(DecisionError) {
    let armed = state.triggerBook.armed[index]
    guard !armed.isEmpty else { return }
    let book = InstrumentBook(state, place: index)
    let cause = order.triggerID.flatMap { state.trigger($0) }.flatMap { $0.kind.isProtective ? $0.triggerID : nil }
    for trigger in armed.map({ state.triggers[$0] })
    where trigger.kind.isProtective && !state.protectsAnything(trigger, in: book) {
      try emit(.triggerCancelled(trigger.triggerID, cause.map { .otherFired($0) } ?? .positionClosed))
    }
  }
}
