import Backtesting
import Glibc
import MarketSimulation
import Measures
import Strategies
import TradingEngine
import TradingModel
import TradingRuntime

/// Two exponential averages that cross, over the bars of one symbol: long while the fast one is above, for one per cent of
/// what the account is worth, at the close on which they crossed.
struct CrossingRun {
  /// Bars before the first that may trade: by then averages that were seeded differently are one and the same.
  static let warmUp = 2_000

  private let history: BarHistory
  private let configuration: BacktestConfiguration

  init(_ series: BarSeries) throws {
    guard series.bars.count > Self.warmUp else { throw BenchmarkError(message: "needs more than \(Self.warmUp) bars") }
    guard let zone = CivilZone("UTC"), let session = SessionID("bench"),
      let instrument = Instrument(
        symbol: series.symbol, currency: "USD", tickSize: Price(raw: 10_000_000), lotSize: try Quantity("1"))
    else { throw BenchmarkError(message: "no session") }
    history = try BarHistory([series])
    configuration = try BacktestConfiguration(
      session: SessionConfiguration(
        sessionID: session, displayName: "", mode: .paper, instruments: [instrument],
        initialCash: Money("1000000"), currency: "USD",
        riskLimits: RiskLimits(maxPositionPercent: Percentage("100"), maxDailyLossPercent: Percentage("100")),
        dayTimeZone: zone,
        bounds: SessionBounds(maximumOrders: 10_000_000, maximumWorkingOrders: 1_000, maximumTriggers: 10_000_000)),
      exchange: ExchangeConfiguration(volumeShare: nil, spread: BasisPoints(raw: 0), arrival: .lastPrice),
      start: series.bars[Self.warmUp].closeTime)
  }

  /// As a user writes it.
  private static let rule = """
    name: bench
    parameters: { fast: 10, slow: 40 }
    entry: "crosses_above(ema(close, fast), ema(close, slow))"
    exit: "crosses_below(ema(close, fast), ema(close, slow))"
    sizing: { percent_of_equity: 1 }
    """

  private static func strategy(fast: Int = 10, slow: Int = 40) throws -> BacktestTrader {
    let yaml = rule.replacing("fast: 10, slow: 40", with: "fast: \(fast), slow: \(slow)")
    return .strategy(FormulaStrategy(try StrategyDocument(yaml: yaml)))
  }

  /// One run on this thread: bars a second of its processor time, and every trade into a file.
  func measure(tradesInto path: String) throws -> [String: Double] {
    let start = ProcessUsage.threadNanoseconds()
    let result = try Backtest.run(configuration, history: history, trader: Self.strategy())
    let time = ProcessUsage.threadNanoseconds() - start
    guard case .dataEnded = result.ending, !result.roundTrips.isEmpty else {
      throw BenchmarkError(message: "the session did not trade: \(result.ending)")
    }
    let megabytes = ProcessUsage.peakMegabytes()
    try write(result.roundTrips, into: path)
    return [
      "value": Double(history.barCount) / Double(time) * 1e9, "trades": Double(result.roundTrips.count),
      "megabytes": megabytes,
    ]
  }

  /// Lines of entry and exit second, units, notional of the entry and of the exit.
  private func write(_ trips: [RoundTrip], into path: String) throws {
    guard let file = fopen(path, "w") else { throw BenchmarkError(message: "cannot write \(path)") }
    defer { fclose(file) }
    for trip in trips {
      let times = "\(trip.entryTime.seconds) \(trip.exitTime.seconds)"
      let sums = "\(trip.quantity) \(trip.entryNotional) \(trip.exitNotional)"
      guard fputs("\(times) \(sums)\n", file) >= 0 else { throw BenchmarkError(message: "cannot write \(path)") }
    }
  }

  private static func set(fast: Int, slow: Int) -> ParameterSet {
    ParameterSet([
      ParameterSet.Value(name: "fast", number: Double(fast), isWhole: true),
      ParameterSet.Value(name: "slow", number: Double(slow), isWhole: true),
    ])
  }

  /// Many sets of parameters over all cores: which share of them was used.
  func sweep(_ count: Int, cores: Int) async throws -> [String: Double] {
    let sets = (0..<count).map { Self.set(fast: 5 + $0 % 25, slow: 40 + $0 / 25) }
    let sweep = ParameterSweep(configuration, history: history) { set in
      guard let fast = set["fast"], let slow = set["slow"] else { throw BenchmarkError(message: "no parameters") }
      return try Self.strategy(fast: Int(fast), slow: Int(slow))
    }
    let start = (wall: ProcessUsage.wallNanoseconds(), used: ProcessUsage.processNanoseconds())
    let trials = try await sweep.run(sets, cores: cores)
    let used = Double(ProcessUsage.processNanoseconds() - start.used)
    let wall = Double(ProcessUsage.wallNanoseconds() - start.wall)
    guard trials.count == count, trials.allSatisfy({ $0.sharpe != nil }) else {
      throw BenchmarkError(message: "a set has no result")
    }
    let bars = Double(history.barCount * count)
    return [
      "value": used / wall / Double(cores) * 100, "rate": bars / wall * 1e9,
      "megabytes": ProcessUsage.peakMegabytes(),
    ]
  }
}
