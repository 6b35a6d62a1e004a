import TradingModel

/// How much of what is over a session keeps in memory. It decides nothing: sessions of the same events do the same,
/// whatever they keep.
public struct KeptHistory: Sendable, Hashable {
  /// Days whose portfolio is kept as a whole; of those before them only what it was worth is. Nil: of all.
  public let days: Int?
  /// Signals whose causal chains are kept, besides those to whose chains something may still come, and triggers that have
  /// ended whose records are. Nil: all.
  public let traces: Int?
  /// Whether there is an equity curve.
  public let hasEquityCurve: Bool

  /// Nothing leaves: for whoever has no other place to look.
  public static let all = KeptHistory(days: nil, traces: nil)

  /// For whoever follows a session without showing what is over.
  public static let least = KeptHistory(days: 1, traces: 1, hasEquityCurve: false)

  /// Values below 1 count as 1.
  public init(days: Int?, traces: Int?, hasEquityCurve: Bool = true) {
    self.days = days.map { max(1, $0) }
    self.traces = traces.map { max(1, $0) }
    self.hasEquityCurve = hasEquityCurve
  }
}

extension SessionState {
  /// Lets go of what is not to be kept, now and from now on.
  public mutating func keep(_ kept: KeptHistory) {
    history.keep(kept)
    traceBook.keep(kept.traces)
    triggerBook.keep(kept.traces)
  }

  /// Lets go of the chains and the records of all that has ended: for whoever has put them down elsewhere.
  public mutating func letGoOfEnded() {
    traceBook.letGoOfEnded()
    triggerBook.letGoOfEnded()
  }

  /// Whether an event adds to a chain, or is about a trigger, of which what came before has left memory.
  public func hasLetGo(ofWhatLedTo event: SessionEvent) -> Bool {
    if let triggerID = event.kind.triggerID, triggerBook.hasDeparted(triggerID) { return true }
    return traceID(of: event).map { traceBook.hasDeparted($0) } ?? false
  }
}

extension SessionEvent.Kind {
  /// The trigger that an event changes.
  fileprivate var triggerID: TriggerID? {
    switch self {
    case .triggerRepriced(let triggerID, _), .triggerUpdated(let triggerID, _), .triggerFired(let triggerID, _, _),
      .triggerCancelled(let triggerID, _):
      triggerID
    default: nil
    }
  }
}

extension SessionEngine {
  /// The same of the session's state.
  public mutating func keep(_ kept: KeptHistory) { state.keep(kept) }
}
