public import TradingModel

/// The causal chains of a session: what happened from each signal to its fills.
public struct TraceState: Sendable, Hashable {
  /// The checks of the risk rules by chain, in the order of checking.
  public internal(set) var riskChecks: [TraceID: [RiskCheckResult]] = [:]

  /// Makes a fact about a chain part of the state.
  mutating func apply(_ event: TraceEvent) {
    switch event {
    case .riskChecked(let traceID, let checks): riskChecks[traceID] = checks
    }
  }
}

/// A fact about a causal chain that no other event tells.
public enum TraceEvent: Sendable, Hashable {
  /// Every rule that was checked for its order, with its numbers.
  indirect case riskChecked(TraceID, [RiskCheckResult])
}
