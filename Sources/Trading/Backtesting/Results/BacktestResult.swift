public import TradingEngine
public import TradingModel

/// What a backtest came to.
public struct BacktestResult: Sendable {
  /// How it ended.
  public enum Ending: Sendable, Hashable {
    case dataEnded
    /// The session failed, with the reason: the result is that up to then.
    case failed(reason: String)
  }

  public let configuration: BacktestConfiguration
  public let traderName: String
  public let ending: Ending
  /// The session at the end: orders, positions, denials.
  public let session: SessionState
  public let bars: Int

  /// When trading started, and the newest close.
  public let opening: Instant
  public let closing: Instant
  public var initialEquity: Money { configuration.session.initialCash }
  public let finalEquity: Money
  public let fees: Money

  /// At closes of bars; every one of them, or evenly some of them: see ``EquityCurve``. The drawdown of each is in it.
  public var equityCurve: [EquityPoint] { session.history.equityCurve.points }
  /// One a day with market data, with the benchmark.
  public let days: [TradingDay]
  /// The benchmark's last close before trading started.
  public let initialBenchmark: Price?
  /// Over the closes of all bars. Nil without any fall.
  public let deepestDrawdown: Drawdown?
  public let longestDrawdown: Drawdown?
  public let performance: PerformanceStatistics

  /// In the order of their exits.
  public let roundTrips: [RoundTrip]
  /// Positions that were still held.
  public let openTrips: Int
  public let closings: [Closing]
  public let fillCount: Int
  public let trades: TradeStatistics
  /// In the order of symbols.
  public let bySymbol: [Contribution<Symbol>]
  /// In the order in which they came. Nil: orders without a strategy.
  public let byStrategy: [Contribution<StrategyID?>]

  /// The share of closes at which something was held, 0–1.
  public let timeInMarket: Double?
  /// The mean of gross exposure over equity, over all closes.
  public let averageExposure: Double?

  /// What the trader wanted, where the configuration says to keep it.
  public let decisions: [Decision]
  /// Commands of a script that the session did not take.
  public let refusals: [ScriptRefusal]

  init(_ backtest: Backtest) throws(ArithmeticError) {
    let state = backtest.session
    let recorder = backtest.recorder
    let ledger = try TradeLedger(state)
    configuration = backtest.configuration
    traderName = backtest.traderName
    ending = state.status == .failed ? .failed(reason: state.statusReason) : .dataEnded
    session = state
    bars = backtest.progress.barsDone
    opening = recorder.opening
    closing = recorder.lastClose ?? recorder.opening
    finalEquity = state.equity
    fees = state.fees
    days = recorder.days(traded: ledger.traded)
    initialBenchmark = recorder.initialBenchmark
    (deepestDrawdown, longestDrawdown) = recorder.drawdown.falls
    roundTrips = ledger.roundTrips
    openTrips = ledger.openTrips
    closings = ledger.closings
    fillCount = ledger.fillCount
    trades = try TradeStatistics(ledger.roundTrips)
    bySymbol = try Self.contributions(of: state, ledger)
    byStrategy = try Self.strategies(of: state, ledger)
    timeInMarket = Double(recorder.slicesHeld).divided(by: Double(recorder.slices))
    averageExposure = recorder.exposures.divided(by: Double(recorder.slices))
    decisions = backtest.decisions
    refusals = backtest.refusals
    performance = Self.performance(
      days: days, initialBenchmark: recorder.initialBenchmark, finalEquity: state.equity,
      drawdown: deepestDrawdown?.depth ?? 0, from: recorder.opening, to: closing, configuration)
  }

  private static func contributions(
    of state: SessionState, _ ledger: TradeLedger
  ) throws(ArithmeticError) -> [Contribution<Symbol>] {
    var all: [Contribution<Symbol>] = []
    for position in state.portfolio.positions where !position.parts.isEmpty {
      let trips = ledger.roundTrips.filter { $0.symbol == position.symbol }
      all.append(
        Contribution(key: position.symbol, performance: position.base, trades: try TradeStatistics(trips)))
    }
    return all
  }

  private static func strategies(
    of state: SessionState, _ ledger: TradeLedger
  ) throws(ArithmeticError) -> [Contribution<StrategyID?>] {
    var all: [Contribution<StrategyID?>] = []
    for result in state.portfolio.strategies {
      let trips = ledger.roundTrips.filter { $0.strategyID == result.strategyID }
      all.append(
        Contribution(key: result.strategyID, performance: result.performance, trades: try TradeStatistics(trips)))
    }
    return all
  }
}
