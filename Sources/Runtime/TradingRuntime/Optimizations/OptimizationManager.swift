internal import Backtesting
private import Foundation
internal import TradingEngine
public import TradingModel

/// Runs optimizations over the server's feed, and keeps those that have ended.
public actor OptimizationManager {
  /// Optimizations under way, each of which uses every core; one more is refused.
  public static let maximumRunning = 2
  /// Optimizations kept; the oldest that has ended makes room.
  public static let maximumKept = 50

  private let sessions: SessionManager
  private let cores: Int
  private var jobs = KeptJobs<OptimizationJob>(
    prefix: "optimization", maximumRunning: maximumRunning, maximumKept: maximumKept)

  /// - Parameter cores: backtests of one optimization that run at a time. Nil: as many as the machine has cores.
  public init(sessions: SessionManager, cores: Int? = nil) {
    self.sessions = sessions
    self.cores = max(1, cores ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// In the order of their creation.
  public var all: [OptimizationJob] { jobs.all }

  /// - Throws: ``RuntimeError/optimizationNotFound(_:)``.
  public func job(_ id: OptimizationID) throws -> OptimizationJob {
    guard let job = jobs[id] else { throw RuntimeError.optimizationNotFound(id) }
    return job
  }

  /// Starts an optimization. The same name and body again gives the same one.
  ///
  /// - Throws: ``RuntimeError``, `CommandError` for a field, `StrategyDocumentError` for the strategy.
  public func run(
    _ proposal: SessionProposal, as name: OptimizationID?, _ backtest: BacktestSettings, _ wanted: OptimizationSettings
  ) async throws -> OptimizationJob {
    guard !proposal.strategySource.isEmpty || proposal.strategyVersion != nil else {
      throw RuntimeError.invalid(
        field: "spec.strategy_yaml", reason: "is required, or spec.strategy_version: it is what is optimized")
    }
    let (definition, _) = try await sessions.plan(proposal, existing: name.flatMap { jobs[$0]?.definition })
    let data = try await sessions.data(
      for: definition, benchmark: backtest.benchmark, field: "backtest.benchmark")
    let space = try SearchSpace(definition.strategySource, wanted: wanted.ranges)
    var settings = wanted
    settings.ranges = space.ranges
    if let name, let existing = jobs[name] {
      let fields =
        existing.definition.differences(from: definition)
        + existing.backtest.differences(from: backtest).map { $0.replacing("settings.", with: "backtest.") }
        + existing.settings.differences(from: settings)
      guard fields.isEmpty else { throw RuntimeError.optimizationConflict(name, fields: fields) }
      return existing
    }
    try jobs.requireTurn()
    let job = OptimizationJob(
      optimizationID: name ?? jobs.freeID(), definition: definition, backtest: backtest, settings: settings)
    jobs.keep(job)
    let (ports, cores) = (sessions.ports, cores)
    // Below sessions: what trades comes first.
    job.state.run(priority: .utility) { try await Self.work(on: job, space, data, ports, cores: cores) }
    return job
  }

  /// Ends every optimization that runs.
  public func shutDown() async { await jobs.end() }

  private static func work(
    on job: OptimizationJob, _ space: SearchSpace, _ data: any MarketDataFeed, _ ports: SessionPorts, cores: Int
  ) async throws -> OptimizationResult {
    let definition = job.definition
    let symbols = definition.configuration.instruments.map(\.symbol)
    let started = ports.clock.now
    let tally = OptimizationTally { progress in
      let total = max(1, progress.runsTotal)
      let left = 1 - Double(progress.runsDone) / Double(total)
      job.state.report(
        progress, timeLeft: Duration(left: left, after: ports.clock.now.nanoseconds(since: started)))
    }
    tally.begin(.loading)
    let history = try await BarHistory(feed: data, symbols: symbols, to: definition.replay.end)
    let benchmark = try await history.benchmark(job.backtest.benchmark, feed: data, to: definition.replay.end)
    let configuration = try BacktestConfiguration(
      session: definition.configuration, exchange: definition.exchange, start: definition.replay.start,
      end: definition.replay.end, endOfData: job.backtest.endOfData, statistics: job.backtest.statistics)
    let sweep = ParameterSweep(
      configuration, history: history, actions: await data.actions(of: symbols), benchmark: benchmark
    ) { try space.trader($0) }
    return try await OptimizationRun(
      space: space, settings: job.settings, sweep: sweep, cores: cores, tally: tally
    ).result()
  }
}
