import Foundation
import MarketSimulation
import Strategies
import TradingEngine
import TradingModel

/// Bars of one symbol through session and simulated exchange, as a paper session runs them, without journal and watchers.
struct Backtest {
  private var engine: SessionEngine
  private var exchange: SimulatedExchange
  private var nextSequence: UInt64 = 1

  init(symbol: Symbol) throws {
    guard let zone = CivilZone("UTC"), let session = SessionID("bench"),
      let instrument = Instrument(
        symbol: symbol, currency: "USD", tickSize: Price(raw: Desk.cent), lotSize: try Quantity("1"))
    else { throw BenchmarkError(message: "no session") }
    let limits = try RiskLimits(maxPositionPercent: Percentage("100"), maxDailyLossPercent: Percentage("100"))
    let configuration = try SessionConfiguration(
      sessionID: session, displayName: "", mode: .paper, instruments: [instrument],
      initialCash: try Money("1000000"), currency: "USD", riskLimits: limits, dayTimeZone: zone,
      bounds: SessionBounds(maximumOrders: 10_000_000, maximumWorkingOrders: 1_000, maximumTriggers: 10_000_000))
    // The first thousand bars let averages that are seeded in two ways come to the same value: see `nautilus_backtest.py`.
    let yaml = """
      name: bench
      entry: "crosses_above(ema(close, 10), ema(close, 40)) and close[1000] > 0"
      exit: "crosses_below(ema(close, 10), ema(close, 40))"
      sizing:
        percent_of_equity: 1
      """
    engine = SessionEngine(configuration: configuration, strategy: FormulaStrategy(try StrategyDocument(yaml: yaml)))
    exchange = SimulatedExchange(
      configuration: try ExchangeConfiguration(volumeShare: nil, spread: BasisPoints(raw: 0)), instruments: [instrument]
    )
  }

  /// Bars a second, orders that filled, and the sum of the prices at which they did, in cents.
  static func measure(_ bars: [Bar], symbol: Symbol) throws -> [String: Double] {
    var warmUp = try Backtest(symbol: symbol)
    try warmUp.run(Array(bars.prefix(bars.count / 10)))
    var backtest = try Backtest(symbol: symbol)
    let start = ProcessorClock.threadNanoseconds()
    try backtest.run(bars)
    let time = ProcessorClock.threadNanoseconds() - start
    let state = backtest.engine.state
    let filled = state.orders.filter { $0.status == .filled }
    guard state.status == .running, !filled.isEmpty else { throw BenchmarkError(message: "the session did not trade") }
    let prices = filled.flatMap(\.fills).reduce(0) { $0 + $1.fill.price.raw }
    return [
      "value": Double(bars.count) / Double(time) * 1e9, "orders": Double(filled.count),
      "prices": Double(prices) / Double(Desk.cent),
    ]
  }

  private mutating func run(_ bars: [Bar]) throws {
    guard let first = bars.first else { throw BenchmarkError(message: "no bars") }
    try process(.start, at: first.openTime)
    for bar in bars {
      exchange.beginBar(bar)
      for tick in BarReplay.ticks(of: [bar], order: .nearerExtremeFirst, nextSequence: &nextSequence) {
        for report in exchange.advance(tick) { try process(.execution(report), at: report.time) }
        try process(.tick(tick), at: tick.time)
      }
      try process(.bar(bar), at: bar.closeTime)
      try process(.sliceClosed, at: bar.closeTime)
    }
  }

  private mutating func process(_ input: SessionInput, at time: Instant) throws {
    _ = try engine.step(input, at: time)
    guard !engine.effects.isEmpty else { return }
    for command in engine.effects {
      for report in exchange.perform(command, at: time) { try process(.execution(report), at: report.time) }
    }
  }

  /// Reads lines of closing second, open, high, low, close and volume, minute bars.
  static func bars(at path: String, symbol: Symbol) throws -> [Bar] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",").map(String.init)
      guard fields.count == 6, let second = Int64(fields[0]) else { throw BenchmarkError(message: "no bar: \(line)") }
      guard
        let bar = Bar(
          symbol: symbol, openTime: Instant(nanosecondsSinceEpoch: (second - 60) * 1_000_000_000),
          closeTime: Instant(nanosecondsSinceEpoch: second * 1_000_000_000), open: try Price(fields[1]),
          high: try Price(fields[2]), low: try Price(fields[3]), close: try Price(fields[4]),
          volume: try Volume(fields[5]))
      else { throw BenchmarkError(message: "no bar: \(line)") }
      return bar
    }
  }
}
