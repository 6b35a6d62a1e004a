public import Backtesting

extension Backtest {
  /// Closes from one look at cancellation and at others who want the thread to the next.
  private static let closesInOneGo = 512

  /// Runs to the end, and lets others have the thread now and then.
  ///
  /// - Parameter report: is told how far the run is, often.
  /// - Throws: `CancellationError` when the task was cancelled, ``BacktestError``.
  public mutating func runSharingThread(
    _ report: (BacktestProgress) -> Void = { _ in }
  ) async throws -> BacktestResult {
    var closes = 0
    while try advance() {
      closes += 1
      guard closes.isMultiple(of: Self.closesInOneGo) else { continue }
      try Task.checkCancellation()
      report(progress)
      await Task.yield()
    }
    try Task.checkCancellation()
    return try finish()
  }
}
