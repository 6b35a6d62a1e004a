public import Backtesting

/// What an optimization came to.
public struct OptimizationResult: Sendable {
  /// Trials that are kept.
  public static let maximumTrials = 1_000

  /// One set of parameters over one period.
  public struct Period: Sendable {
    public let period: TimePeriod
    public let trial: Trial
  }

  /// One step of the walk forward, with the best set of its training period.
  public struct Step: Sendable {
    public let training: Period
    public let test: Period
  }

  /// The set with the highest Sharpe ratio on the training period.
  public let best: ParameterSet
  public let training: Period
  public let validation: Period
  public let test: Period
  /// All of history.
  public let whole: Period
  public let setCount: Int
  /// The highest Sharpe ratio first, those without one last; at most ``maximumTrials``.
  public let trials: [Trial]
  public let deflatedSharpe: Double?
  public let degradation: Degradation?
  public let stability: Stability
  public let regimes: Regimes
  public let lookAhead: LookAheadCheck
  public let walkForward: [Step]
  public let verdict: Verdict
}

extension Trial {
  /// Nil where it failed.
  public var result: Outcome? { if case .success(let outcome) = outcome { outcome } else { nil } }
}
