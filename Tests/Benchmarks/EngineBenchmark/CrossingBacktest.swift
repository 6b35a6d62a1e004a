import Backtesting
import MarketSimulation
import Measures
import Strategies
import TradingEngine
import TradingModel

/// Two exponential averages over bars of one symbol, which a market order follows when they cross: a backtest as a user
/// runs it, with its statistics.
struct CrossingBacktest {
  /// Bars that trade nothing: after them averages that are seeded in two ways have the same value. See
  /// `nautilus_backtest.py`.
  private static let warmUp = 1_000

  private let series: BarSeries
  private let configuration: BacktestConfiguration

  init(_ series: BarSeries) throws {
    guard series.bars.count > 2 * Self.warmUp, let zone = CivilZone("UTC"), let session = SessionID("bench"),
      let instrument = Instrument(
        symbol: series.symbol, currency: "USD", tickSize: Price(raw: Desk.cent), lotSize: try Quantity("1"))
    else { throw BenchmarkError(message: "no session") }
    self.series = series
    configuration = try BacktestConfiguration(
      session: SessionConfiguration(
        sessionID: session, displayName: "", mode: .paper, instruments: [instrument],
        initialCash: Money("1000000"), currency: "USD",
        riskLimits: RiskLimits(maxPositionPercent: Percentage("100"), maxDailyLossPercent: Percentage("100")),
        dayTimeZone: zone,
        bounds: SessionBounds(maximumOrders: 10_000_000, maximumWorkingOrders: 1_000, maximumTriggers: 10_000_000)),
      exchange: ExchangeConfiguration(volumeShare: nil, spread: BasisPoints(raw: 0)),
      start: series.bars[Self.warmUp].closeTime)
  }

  private static func strategy() throws -> BacktestTrader {
    let yaml = """
      name: bench
      entry: "crosses_above(ema(close, 10), ema(close, 40))"
      exit: "crosses_below(ema(close, 10), ema(close, 40))"
      sizing:
        percent_of_equity: 1
      """
    return .strategy(FormulaStrategy(try StrategyDocument(yaml: yaml)))
  }

  /// Bars a second, orders that filled, and the sum of the prices at which they did, in cents.
  func measure() throws -> [String: Double] {
    let count = series.bars.count
    _ = try run(series.slice(0..<count / 10))
    let start = ProcessUsage.threadNanoseconds()
    let state = try run(series)
    let time = ProcessUsage.threadNanoseconds() - start
    let filled = state.orders.filter { $0.status == .filled }
    guard !filled.isEmpty else { throw BenchmarkError(message: "the session did not trade") }
    let prices = filled.flatMap(\.fills).reduce(0) { $0 + $1.fill.price.raw }
    return [
      // What warms up is less work than the peer has with it: it counts in the time, and not as bars.
      "value": Double(count - Self.warmUp) / Double(time) * 1e9, "orders": Double(filled.count),
      "prices": Double(prices) / Double(Desk.cent),
    ]
  }

  private func run(_ series: BarSeries) throws -> SessionState {
    let result = try Backtest.run(configuration, history: BarHistory([series]), trader: Self.strategy())
    guard case .dataEnded = result.ending else { throw BenchmarkError(message: "the session ended before its data") }
    return result.session
  }
}
