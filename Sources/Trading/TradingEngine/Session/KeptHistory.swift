/// How much of what is over a session keeps in memory. It decides nothing: sessions of the same events do the same,
/// whatever they keep.
public struct KeptHistory: Sendable, Hashable {
  /// Days whose portfolio is kept as a whole; of those before them only what it was worth is. Nil: of all.
  public let days: Int?
  /// Signals whose causal chains are kept, besides those to whose chains something may still come. Nil: all.
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
  }
}

extension SessionEngine {
  /// The same of the session's state.
  public mutating func keep(_ kept: KeptHistory) { state.keep(kept) }
}
