import MarketSimulation
public import TradingEngine
import TradingModel

/// A session over history, as fast as it goes: the engine, the simulated exchange and the strategy of a paper session,
/// with the data's time for a clock.
///
/// A pure value that runs on whatever thread calls it. The same configuration, history and trader give the same result.
/// Bars of markets with different hours go through one clock: see ``MarketMoment``.
public struct Backtest: Sendable {
  public let configuration: BacktestConfiguration
  /// The name of who trades.
  public let traderName: String
  /// The session as it stands.
  public var session: SessionState { engine.state }

  var engine: SessionEngine
  var exchange: SimulatedExchange
  var script: (any OrderScript)?
  /// Whether ``script`` is who trades: to look at it at every bar would copy it.
  let hasScript: Bool
  var cursor: HistoryCursor
  var overlapping: [HistoryBar] = []
  var actions: ArraySlice<CorporateAction>
  var actionNumber: UInt64 = 0
  var nextSequence: UInt64 = 1
  var commandNumber: UInt64 = 0
  var isWarmingUp = false
  /// See ``HistoryCursor/isSingle``.
  let isSingle: Bool

  private let barsTotal: Int
  var barsDone = 0
  var time: Instant?
  var recorder: DayRecorder
  var decisions: [Decision] = []
  var refusals: [ScriptRefusal] = []

  /// A backtest that has not begun.
  ///
  /// - Parameters:
  ///   - history: of instruments of the session, with the bars that warm the strategy up.
  ///   - actions: splits and dividends that the prices do not have in them.
  ///   - benchmark: what the result is compared with, in the order of time. It is not traded.
  /// - Throws: ``BacktestError`` when there is nothing to trade.
  public init(
    _ configuration: BacktestConfiguration, history: BarHistory, trader: BacktestTrader,
    actions: [CorporateAction] = [], benchmark: BarSeries? = nil
  ) throws(BacktestError) {
    let instruments = configuration.session.instruments
    for symbol in history.symbols where !instruments.contains(where: { $0.symbol == symbol }) {
      throw .unknownSymbol(symbol)
    }
    self.configuration = configuration
    traderName = trader.name
    cursor = HistoryCursor(history, end: configuration.end)
    barsTotal = cursor.remaining
    isSingle = cursor.isSingle
    let opening = configuration.start ?? history.start
    guard let opening, history.hasCloses(from: opening, to: configuration.end) else { throw .noBars }
    switch trader {
    case .strategy(let strategy):
      engine = SessionEngine(configuration: configuration.session, strategy: strategy)
      script = nil
      hasScript = false
    case .script(let script):
      engine = SessionEngine(configuration: configuration.session, strategy: nil)
      self.script = script
      hasScript = true
    }
    engine.forgetMarketData()
    if !configuration.keepsRiskChecks { engine.forgetRiskChecks() }
    exchange = SimulatedExchange(
      configuration: configuration.exchange, instruments: instruments, zone: configuration.session.dayTimeZone)
    self.actions = actions.sorted { $0.time < $1.time }.drop { $0.time < opening }
    recorder = DayRecorder(
      zone: configuration.session.dayTimeZone, opening: opening, initialEquity: configuration.session.initialCash,
      benchmark: benchmark)
    try begin(at: history.start ?? opening)
  }

  public var progress: BacktestProgress {
    BacktestProgress(barsDone: barsDone, barsTotal: barsTotal, time: time, equity: engine.state.equity)
  }

  /// Runs to the end.
  ///
  /// - Parameters:
  ///   - interval: bars from one report to the next.
  ///   - report: is told how far the run is, and ends it by throwing: what it throws is thrown from here.
  public mutating func run(
    reportingEvery interval: Int = 10_000, _ report: (BacktestProgress) throws -> Void = { _ in }
  ) throws -> BacktestResult {
    var due = interval
    while try advance() {
      guard barsDone >= due else { continue }
      due = barsDone + max(1, interval)
      try report(progress)
    }
    let result = try finish()
    try report(progress)
    return result
  }

  /// Runs a backtest to its end.
  public static func run(
    _ configuration: BacktestConfiguration, history: BarHistory, trader: BacktestTrader,
    actions: [CorporateAction] = [], benchmark: BarSeries? = nil
  ) throws -> BacktestResult {
    var backtest = try Backtest(
      configuration, history: history, trader: trader, actions: actions, benchmark: benchmark)
    return try backtest.run()
  }
}
