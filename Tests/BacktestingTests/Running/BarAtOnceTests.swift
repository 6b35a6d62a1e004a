import Backtesting
import MarketSimulation
import Strategies
import Testing
import TradingEngine
import TradingModel

/// A backtest takes most bars of one symbol at once, see ``SessionEngine/mark(_:endingWith:ofTicks:)``; a paper session takes
/// each of their prices.
@Suite("Bars that a backtest takes at once")
struct BarAtOnceTests {
  private static let yaml = """
    name: minutes
    entry: "crosses_above(ema(close, 3), ema(close, 7))"
    exit: "crosses_below(ema(close, 3), ema(close, 7))"
    sizing:
      percent_of_equity: 90
    """

  @Test("leave a strategy's session as their prices one by one do", arguments: 1...40)
  func strategy(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let protections = ["", "stop_loss_percent: 1", "take_profit_percent: 1", "trailing_stop_percent: 1"]
    let yaml = Self.yaml + "\n" + (protections.randomElement(using: &random) ?? "")
    let strategy = FormulaStrategy(try StrategyDocument(yaml: yaml))
    try expectSame(.strategy(strategy), &random)
  }

  @Test("leave the session of a script with orders of all kinds as their prices one by one do", arguments: 1...40)
  func script(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    try expectSame(.script(RandomScript(seed: seed)), &random)
  }

  private func expectSame(_ trader: BacktestTrader, _ random: inout SeededGenerator) throws {
    let bars = try Self.bars(900, &random)
    let session = try Self.session(&random)
    let exchange = try Self.exchange(&random)
    let configuration = try BacktestConfiguration(session: session, exchange: exchange, keepsRiskChecks: true)
    let result = try Backtest.run(
      configuration, history: BarHistory([BarSeries(Fixtures.symbol(), bars)]), trader: trader)

    var paper = PaperSession(session, exchange, trader)
    try paper.process(.start, at: #require(bars.first).openTime)
    for bar in bars where paper.engine.state.status.isLive { try paper.trade([bar]) }
    if paper.engine.state.status.isLive {
      try paper.process(.stop(reason: "the market data ended"), at: #require(bars.last).closeTime)
    }
    #expect(result.session == paper.engine.state)
    #expect(result.session.orders.count > 3)
  }

  /// Bars of one to five minutes, most of them one after the other, over some days; prices of whole cents that often stay.
  private static func bars(_ count: Int, _ random: inout SeededGenerator) throws -> [Bar] {
    let symbol = try Fixtures.symbol()
    var second = Fixtures.midnight + 20 * 3_600
    var close: Int64 = 10_000
    return try (0..<count).map { _ in
      if Int.random(in: 0..<50, using: &random) == 0 { second += Int64.random(in: 1...25_000, using: &random) }
      let open = max(
        2_000, close + (Int.random(in: 0..<4, using: &random) == 0 ? .random(in: -40...40, using: &random) : 0))
      close = max(2_000, open + .random(in: -30...30, using: &random))
      let high = max(open, close) + .random(in: 0...20, using: &random)
      let low = min(open, close) - .random(in: 0...20, using: &random)
      let end = second + 60 * .random(in: 1...5, using: &random)
      defer { second = end }
      let price = { (cents: Int64) in Price(raw: cents * 10_000_000) }
      let time = { (second: Int64) in Instant(nanosecondsSinceEpoch: second * 1_000_000_000) }
      return try #require(
        Bar(
          symbol: symbol, openTime: time(second), closeTime: time(end), open: price(open), high: price(high),
          low: price(low),
          close: price(close), volume: Volume(raw: Int128.random(in: 0...2_000, using: &random) * 1_000_000_000)))
    }
  }

  private static func session(_ random: inout SeededGenerator) throws -> SessionConfiguration {
    let losses = LossLimits(
      maxDailyLoss: Bool.random(using: &random) ? nil : try Money("150"),
      maxDrawdownPercent: Bool.random(using: &random) ? nil : try Percentage("2.5"),
      maxStrategyLoss: Int.random(in: 0..<4, using: &random) > 0 ? nil : try Money("200"),
      haltConfirmations: [nil, 1, 3, 10].randomElement(using: &random) ?? nil)
    let plain = try Fixtures.session()
    return try SessionConfiguration(
      sessionID: plain.sessionID, displayName: "", mode: .paper, instruments: plain.instruments,
      initialCash: plain.initialCash, currency: "USD",
      riskLimits: RiskLimits(
        maxPositionPercent: Percentage("1000"),
        maxDailyLossPercent: Percentage(Bool.random(using: &random) ? "100" : "1"), losses: losses),
      dayTimeZone: #require(CivilZone(Bool.random(using: &random) ? "UTC" : "America/New_York")))
  }

  private static func exchange(_ random: inout SeededGenerator) throws -> ExchangeConfiguration {
    let hours = TradingHours(
      zone: try Fixtures.utc(), openMinute: 600, closeMinute: 1_380, weekdays: Set(Weekday.allCases))
    let latencies = [
      .none, .none, .none, Latency(base: 1_000_000_000, jitter: 900_000_000), Latency(base: Latency.maximum),
    ]
    return try ExchangeConfiguration(
      pathOrder: Bool.random(using: &random) ? .nearerExtremeFirst : .pessimistic,
      volumeShare: Bool.random(using: &random) ? Percentage("10") : nil,
      spread: BasisPoints(raw: Bool.random(using: &random) ? 0 : 2_000_000_000),
      commission: .perUnit(rate: try Price("0.005"), minimum: try Money("1")),
      arrival: Bool.random(using: &random) ? .nextTick : .lastPrice,
      latency: latencies.randomElement(using: &random) ?? .none,
      hours: Int.random(in: 0..<3, using: &random) == 0 ? hours : nil,
      maximumQuoteAge: Int.random(in: 0..<3, using: &random) == 0 ? 600_000_000_000 : nil)
  }
}
