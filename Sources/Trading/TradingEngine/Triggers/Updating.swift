public import TradingModel

extension SessionEngine {
  mutating func updateTrigger(_ request: TriggerUpdateRequest) throws(DecisionError) -> Trigger {
    guard let index = state.triggerBook.index(of: request.triggerID) else {
      throw .command(.notFound(.trigger(request.triggerID)))
    }
    let trigger = state.triggers[index]
    if let etag = request.etag, etag != trigger.etag { throw .command(.stale(etag: trigger.etag)) }
    guard trigger.isArmed else { throw .command(.triggerIsFinal(trigger.triggerID, trigger.status)) }
    try require(.running, .paused)
    let change = TriggerChange(
      kind: request.kind ?? trigger.kind, quantity: request.quantity ?? trigger.quantity)
    guard change.kind != trigger.kind || change.quantity != trigger.quantity else { return trigger }
    try commanding { () throws(CommandError) in try state.validate(change, of: trigger, at: now) }
    try emit(.triggerUpdated(trigger.triggerID, change))
    return state.triggers[index]
  }
}

extension SessionState {
  /// Throws ``CommandError/invalid(field:reason:)`` for a change that makes no sense for a trigger.
  func validate(_ change: TriggerChange, of trigger: Trigger, at time: Instant) throws(CommandError) {
    guard change.kind.field == trigger.kind.field else {
      throw .invalid(field: "condition", reason: "must be \(trigger.kind.field): the kind of a trigger never changes")
    }
    if case .entryLimit(_, let side, _) = change.kind, side != trigger.side {
      throw .invalid(field: "entry_limit.side", reason: "must be as it was: the side of a trigger never changes")
    }
    let book = try requestedBook(of: trigger.symbol)
    try book.validate(
      TriggerRequest(clientTriggerID: nil, symbol: trigger.symbol, kind: change.kind, quantity: change.quantity))
    var changed = trigger
    changed.update(to: change, at: time)
    try changed.requireSensibleLevel(at: book.lastTick?.price)
  }

  /// The armed triggers that go when this one fires and closes what it protects: the others of its position.
  public func othersOfPosition(of trigger: Trigger) -> [TriggerID] {
    guard trigger.isArmed, trigger.kind.isProtective, let place = market.place(of: trigger.symbol) else { return [] }
    return triggerBook.armed[place].map { triggers[$0] }
      .filter { $0.triggerID != trigger.triggerID && $0.kind.isProtective && $0.side == trigger.side }
      .map(\.triggerID)
  }
}
