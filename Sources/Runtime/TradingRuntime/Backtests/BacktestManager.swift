internal import Backtesting
internal import Logging
internal import TradingEngine
public import TradingModel

/// Runs backtests over the server's feed, and keeps those that have ended. What one came to is in the journal before anybody
/// hears of it: it is evidence.
public actor BacktestManager {
  /// Backtests under way; one more is refused.
  public static let maximumRunning = 8
  /// Backtests kept; the oldest that has ended makes room.
  public static let maximumKept = 200

  private let sessions: SessionManager
  private var jobs = KeptJobs<BacktestJob>(
    prefix: "backtest", maximumRunning: maximumRunning, maximumKept: maximumKept)

  /// With the newest of those that earlier processes have left in the journal: after a recovery, if there is one.
  public init(sessions: SessionManager) {
    self.sessions = sessions
    for record in sessions.registry.state.backtests.suffix(Self.maximumKept) {
      jobs.keep(BacktestJob(record))
    }
  }

  /// In the order of their creation.
  public var all: [BacktestJob] { jobs.all }

  /// Returns when every backtest whose end the journal holds has ended: that is durable before anybody hears of it.
  public func settle() async throws {
    try await sessions.registry.settle()
    let kept = Dictionary(
      sessions.registry.state.backtests.map { ($0.backtestID, $0.definition.createTime) }, uniquingKeysWith: { $1 })
    for job in jobs.all where kept[job.backtestID] == job.definition.createTime { await job.state.wait() }
  }

  /// - Throws: ``RuntimeError/backtestNotFound(_:)``.
  public func job(_ id: BacktestID) throws -> BacktestJob {
    guard let job = jobs[id] else { throw RuntimeError.backtestNotFound(id) }
    return job
  }

  /// Starts a backtest. The same name and body again gives the same backtest.
  ///
  /// - Parameter proposal: its strategy is run from the first slice of its replay on; its pace counts for nothing.
  /// - Throws: ``RuntimeError``, `CommandError` for a field, `StrategyDocumentError` for the strategy.
  public func run(
    _ proposal: SessionProposal, as name: BacktestID?, _ settings: BacktestSettings
  ) async throws -> BacktestJob {
    guard !proposal.strategySource.isEmpty || proposal.strategyVersion != nil else {
      throw RuntimeError.invalid(
        field: "spec.strategy_yaml", reason: "is required, or spec.strategy_version: it is what trades")
    }
    let (definition, strategy) = try await sessions.plan(
      proposal, existing: name.flatMap { jobs[$0]?.definition })
    guard let strategy else { throw RuntimeError.invalid(field: "spec.strategy_yaml", reason: "is required") }
    let data = try await sessions.data(
      for: definition, benchmark: settings.benchmark, field: "settings.benchmark")
    if let name, let existing = jobs[name] {
      let fields = existing.definition.differences(from: definition) + existing.settings.differences(from: settings)
      guard fields.isEmpty else { throw RuntimeError.backtestConflict(name, fields: fields) }
      return existing
    }
    try jobs.requireTurn()
    let job = BacktestJob(backtestID: name ?? jobs.freeID(), definition: definition, settings: settings)
    jobs.keep(job)
    let (ports, registry) = (sessions.ports, sessions.registry)
    job.state.run { try await Self.work(on: job, strategy, data, ports, registry) }
    return job
  }

  /// Ends every backtest that runs.
  public func shutDown() async { await jobs.end() }

  // MARK: One backtest

  private static func work(
    on job: BacktestJob, _ strategy: any Strategy, _ data: any MarketDataFeed, _ ports: SessionPorts,
    _ registry: Registry
  ) async throws -> BacktestJob.Outcome {
    let history = try await BacktestHistory(of: job.definition, benchmark: job.settings.benchmark, feed: data)
    let result = try await run(job, strategy, history, ports)
    if case .failed(let reason) = result.ending { throw JobFailure(description: reason) }
    await keep(BacktestRecord(job, result, history.series), ports, registry)
    return .result(result, history.series)
  }

  /// A journal that cannot be written takes nobody's result away; it is no evidence then.
  private static func keep(_ record: BacktestRecord, _ ports: SessionPorts, _ registry: Registry) async {
    do {
      try await registry.keep(record)
    } catch {
      ports.logger.error(
        "a backtest's result is not in the journal",
        metadata: ["backtest": "\(record.backtestID)", "error": "\(error)"])
    }
  }

  private static func run(
    _ job: BacktestJob, _ strategy: any Strategy, _ history: BacktestHistory, _ ports: SessionPorts
  ) async throws -> BacktestResult {
    let definition = job.definition
    var backtest = try Backtest(
      BacktestConfiguration(
        session: definition.configuration, exchange: definition.exchange, start: definition.replay.start,
        end: definition.replay.end, endOfData: job.settings.endOfData, statistics: job.settings.statistics),
      history: history.bars, trader: .strategy(strategy), actions: history.actions, benchmark: history.benchmark)
    let started = ports.clock.now
    let result = try await backtest.runSharingThread { progress in
      let after = ports.clock.now.nanoseconds(since: started)
      job.state.report(progress, timeLeft: Duration(left: 1 - progress.fraction, after: after))
    }
    job.state.report(backtest.progress, timeLeft: nil)
    return result
  }
}
