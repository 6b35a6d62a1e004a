import Backtesting
import MarketSimulation
import Strategies
import Testing
import TradingEngine
import TradingModel

@Suite("A backtest and a paper session")
struct SameAsPaperTests {
  private static let yaml = """
    name: both
    entry: "crosses_above(ema(close, 3), ema(close, 7))"
    exit: "crosses_below(ema(close, 3), ema(close, 7))"
    sizing:
      percent_of_equity: 40
    stop_loss_percent: 3
    trailing_stop_percent: 2
    """

  @Test(
    "have the same state at the end, to the last order and trigger", arguments: 1...10, [["X", "Y"], ["X"]])
  func same(_ seed: UInt64, _ symbols: [String]) throws {
    var random = SeededGenerator(seed: seed)
    let days = 300 / symbols.count
    let all = try symbols.map { symbol in
      var price = 1_000
      let closes = (0..<days).map { _ in
        price = max(100, price + Int.random(in: -40...41, using: &random))
        return "\(price / 10).\(price % 10)"
      }
      let series = try Fixtures.days(symbol, closes: closes)
      // Each has holidays of its own.
      let open = series.bars.filter { _ in Int.random(in: 0..<9, using: &random) > 0 }
      return try BarSeries(series.symbol, open)
    }
    let strategy = FormulaStrategy(try StrategyDocument(yaml: Self.yaml))
    let exchange = try ExchangeConfiguration(
      volumeShare: Percentage("10"), commission: .perUnit(rate: try Price("0.005"), minimum: try Money("1")))
    let session = try Fixtures.session(symbols)
    let configuration = try BacktestConfiguration(session: session, exchange: exchange, keepsRiskChecks: true)
    let result = try Backtest.run(
      configuration, history: BarHistory(all), trader: .strategy(strategy))

    var paper = PaperSession(session, exchange, .strategy(strategy))
    let slices = Dictionary(grouping: all.flatMap(\.bars), by: \.closeTime).sorted { $0.key < $1.key }
    try paper.process(.start, at: #require(all.compactMap(\.bars.first?.openTime).min()))
    for (_, bars) in slices { try paper.trade(bars.sorted { $0.symbol < $1.symbol }) }
    try paper.process(.stop(reason: "the market data ended"), at: #require(slices.last).key)

    #expect(result.session == paper.engine.state)
    #expect(result.session.orders.count > 10)
    #expect(result.finalEquity == paper.engine.state.equity)
    #expect(result.days.count == slices.count)
  }
}
