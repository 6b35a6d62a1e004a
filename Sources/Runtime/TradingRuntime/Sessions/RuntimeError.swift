public import TradingModel

/// Why the runtime did not do what a caller asked. Errors of the engine, of strategies and of the journal pass
/// through as they are.
public enum RuntimeError: Error, Sendable, Hashable {
  case sessionNotFound(SessionID)
  /// A session of that name was made from another body; these fields differ.
  case sessionConflict(SessionID, fields: [String])
  case backtestNotFound(BacktestID)
  /// One that has not succeeded.
  case backtestHasNoResult(BacktestID)
  /// A backtest of that name was made from another body; these fields differ.
  case backtestConflict(BacktestID, fields: [String])
  /// No version of that name, `NAME@NUMBER` or `NAME`.
  case strategyNotFound(String)
  /// The same request deployed another text, as this version.
  case deploymentConflict(DeploymentID, StrategyVersion)
  /// A version was to be promoted and these conditions do not hold.
  case promotionRefused(StrategyVersion, [Prerequisite])
  /// A policy has changed since; its etag now.
  case stalePolicy(etag: String)
  case optimizationNotFound(OptimizationID)
  /// An optimization of that name was made from another body; these fields differ.
  case optimizationConflict(OptimizationID, fields: [String])
  /// A field of the request, as the contract spells it, and what is wrong with it.
  case invalid(field: String, reason: String)
  case seriesNotFound(SeriesKey)
  /// A file has other values than the series that it is of.
  case barsDiffer(SeriesKey, line: Int, reason: String)
  /// A symbol has other splits and dividends.
  case factorsDiffer(Symbol)
  /// Sessions that have not ended replay what was to change.
  case dataInUse(sessions: [SessionID])
  /// A bound of the server is reached.
  case limitReached(name: String, maximum: Int)
  /// A live session was to start and these conditions do not hold.
  case prerequisitesNotMet([Prerequisite])
  /// The journal or the feed has failed; the session takes no more commands.
  case sessionUnavailable(SessionID, reason: String)
  /// The server is shutting down.
  case shuttingDown
}
