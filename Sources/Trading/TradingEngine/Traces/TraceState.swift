public import TradingModel

/// The causal chains of a session: what happened from each signal to its fills.
public struct TraceState: Sendable, Hashable {
  /// Steps of one chain; later ones are counted alone.
  public static let maximumSteps = 1_000

  /// One a signal, in the order of their arrival: a chain has its signal's number.
  private var chains: [Chain] = []

  private struct Chain: Sendable, Hashable {
    var steps: [TraceStep]
    var omitted: UInt64 = 0
  }

  /// Whether what every risk rule read is kept of each signal, for people who ask why: most of what a chain takes.
  var keepsRiskChecks = true

  /// How many chains there are.
  public var count: Int { chains.count }

  /// In the order in which they happened; at most ``maximumSteps``.
  public func steps(of traceID: TraceID) -> [TraceStep] { index(of: traceID).map { chains[$0].steps } ?? [] }

  /// Steps that were too many to be kept.
  public func omittedSteps(of traceID: TraceID) -> UInt64 { index(of: traceID).map { chains[$0].omitted } ?? 0 }

  private func index(of traceID: TraceID) -> Int? {
    let index = Int(clamping: traceID.serial) - 1
    return chains.indices.contains(index) ? index : nil
  }

  mutating func begin(at time: Instant) { chains.append(Chain(steps: [TraceStep(kind: .signal, time: time)])) }

  mutating func add(_ kind: TraceStep.Kind, to traceID: TraceID, at time: Instant) {
    guard let index = index(of: traceID) else { return }
    guard chains[index].steps.count < Self.maximumSteps else { return chains[index].omitted += 1 }
    chains[index].steps.append(TraceStep(kind: kind, time: time))
  }
}

extension SessionEngine {
  /// Keeps nothing of what risk rules read from now on, but what they decide: for a backtest, which nobody asks.
  public mutating func forgetRiskChecks() { state.traceBook.keepsRiskChecks = false }
}

/// A fact about a causal chain that no other event tells.
public enum TraceEvent: Sendable, Hashable {
  /// Every rule that was checked for its order, with its numbers.
  indirect case riskChecked(TraceID, [RiskCheckResult])
}
