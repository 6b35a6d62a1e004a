internal import Backtesting
public import TradingModel

/// One optimization of the server: what it does, how far it is, what it came to. Read from anywhere.
public final class OptimizationJob: Sendable {
  public let optimizationID: OptimizationID
  /// The session that is run; what it replays is the time that is searched.
  public let definition: SessionDefinition
  /// How its backtests are made.
  public let backtest: BacktestSettings
  /// With every range as it is searched.
  public let settings: OptimizationSettings
  public let state = JobState<OptimizationProgress, OptimizationResult>()

  init(
    optimizationID: OptimizationID, definition: SessionDefinition, backtest: BacktestSettings,
    settings: OptimizationSettings
  ) {
    self.optimizationID = optimizationID
    self.definition = definition
    self.backtest = backtest
    self.settings = settings
  }
}

extension OptimizationJob: KeptJob {
  var id: OptimizationID { optimizationID }
}
