import Backtesting
import Synchronization

/// How far an optimization is.
public struct OptimizationProgress: Sendable, Hashable {
  /// What it is about, in this order.
  public enum Phase: Sendable, Hashable, CaseIterable {
    case loading
    case sweep
    case outOfSample
    case stability
    case lookAhead
    case walkForward
  }

  public var phase = Phase.loading
  /// Backtests.
  public var runsDone = 0
  public var runsTotal = 0
  /// The highest Sharpe ratio of the sweep so far.
  public var bestSharpe: Double?
}

/// Counts what several threads have done, and tells it.
final class OptimizationTally: Sendable {
  private let progress = Mutex(OptimizationProgress())
  private let tell: @Sendable (OptimizationProgress) -> Void

  init(_ tell: @escaping @Sendable (OptimizationProgress) -> Void) { self.tell = tell }

  func expect(_ runs: Int) { change { $0.runsTotal = runs } }

  func begin(_ phase: OptimizationProgress.Phase) { change { $0.phase = phase } }

  func done(_ trial: Trial? = nil) {
    change { progress in
      progress.runsDone += 1
      guard progress.phase == .sweep, let sharpe = trial?.sharpe else { return }
      progress.bestSharpe = max(progress.bestSharpe ?? sharpe, sharpe)
    }
  }

  private func change(_ change: (inout OptimizationProgress) -> Void) {
    tell(
      progress.withLock { progress in
        change(&progress)
        return progress
      })
  }
}
