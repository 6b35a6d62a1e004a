public import Backtesting
public import TradingModel

/// One backtest of the server: what it does, how far it is, what it came to. Read from anywhere.
public final class BacktestJob: Sendable {
  public enum Outcome: Sendable {
    /// And what it ran on.
    case result(BacktestResult, [SeriesState])
    /// It ended in an earlier process, which left this of it.
    case record(BacktestRecord)
  }

  public let backtestID: BacktestID
  /// The session that is run; what it replays is from when to when it trades.
  public let definition: SessionDefinition
  public let settings: BacktestSettings
  /// Without progress while its data is loaded.
  public let state: JobState<BacktestProgress, Outcome>

  /// What it ran on. Empty unless it has a result.
  public var series: [SeriesState] {
    switch state.status.phase {
    case .succeeded(.result(_, let series)): series
    case .succeeded(.record(let record)): record.series
    case .running, .failed, .cancelled: []
    }
  }

  init(backtestID: BacktestID, definition: SessionDefinition, settings: BacktestSettings) {
    self.backtestID = backtestID
    self.definition = definition
    self.settings = settings
    state = JobState()
  }

  /// One of an earlier process.
  init(_ record: BacktestRecord) {
    backtestID = record.backtestID
    definition = record.definition
    settings = record.settings
    state = JobState(ended: .record(record))
  }
}

extension BacktestJob: KeptJob {
  var id: BacktestID { backtestID }
}
