import Backtesting
import MarketSimulation
import Strategies
import Testing
import TradingEngine
import TradingModel

@Suite("Parity")
struct ParityTests {
  private static let yaml = """
    name: both
    entry: "crosses_above(ema(close, 3), ema(close, 7))"
    exit: "crosses_below(ema(close, 3), ema(close, 7))"
    sizing:
      percent_of_equity: 40
    stop_loss_percent: 3
    """

  private static func history(_ seed: UInt64) throws -> BarHistory {
    var random = SeededGenerator(seed: seed)
    var price = 1_000
    let closes = (0..<250).map { _ in
      price = max(100, price + Int.random(in: -40...41, using: &random))
      return "\(price / 10).\(price % 10)"
    }
    return try BarHistory([Fixtures.days(closes: closes)])
  }

  private static func run(
    _ exchange: ExchangeConfiguration, _ history: BarHistory, _ trader: BacktestTrader? = nil
  ) throws -> SessionState {
    let strategy = FormulaStrategy(try StrategyDocument(yaml: yaml))
    return try Backtest.run(
      BacktestConfiguration(session: Fixtures.session(), exchange: exchange), history: history,
      trader: trader ?? .strategy(strategy)
    ).session
  }

  private static func report(
    _ session: SessionState, _ exchange: ExchangeConfiguration, against wanted: ExchangeConfiguration,
    _ history: BarHistory, wasInterrupted: Bool = false
  ) throws -> ParityReport {
    let check = try ParityCheck(session, exchange: exchange, against: wanted, wasInterrupted: wasInterrupted)
    return try #require(check.report(try check.runs.map { try run($0, history) }))
  }

  @Test("A session that only followed its strategy has no difference", arguments: 1...5)
  func equal(_ seed: UInt64) throws {
    let (history, exchange) = (try Self.history(seed), try Fixtures.exchange())
    let report = try Self.report(Self.run(exchange, history), exchange, against: exchange, history)
    #expect(report.isEqual && report.sessionFills == report.backtestFills && report.sessionFills > 10)
    #expect(report.sessionEquity == report.backtestEquity)
  }

  @Test(
    "Every difference has the setting that makes it for its cause, and the profits add up exactly", arguments: 1...5)
  func settings(_ seed: UInt64) throws {
    let history = try Self.history(seed)
    let exchange = try Fixtures.exchange()
    let wanted = try ExchangeConfiguration(
      volumeShare: nil, spread: BasisPoints(raw: 10_000_000_000), slippage: .percentage(Percentage("0.2")),
      commission: .perTrade(Money("1")))
    let report = try Self.report(Self.run(exchange, history), exchange, against: wanted, history)
    #expect(report.shares.map(\.cause) == [.setting(.spread), .setting(.slippage), .setting(.commission)])
    #expect(
      report.shares.reduce(Money.zero) { Money(raw: $0.raw + $1.profit.raw) }.raw
        == report.backtestEquity.raw - report.sessionEquity.raw)
    #expect(report.shares.reduce(0) { $0 + $1.fills } == report.differences.count)
    #expect(!report.differences.isEmpty)
    #expect(
      report.differences.allSatisfy { $0.cause == .setting(.commission) || $0.aspects != [.fee] })
    let one = try Self.report(
      Self.run(exchange, history), exchange, against: exchange.taking([.commission], of: wanted), history)
    #expect(one.shares.map(\.cause) == [.setting(.commission)])
    #expect(one.differences.contains { $0.aspects == [.fee] && $0.after?.fee == (try? Money("1")) })
  }

  @Test("What was traded by hand is said to be, an intervention is one, and the rest stays unexplained")
  func own() throws {
    let (history, exchange) = (try Self.history(3), try Fixtures.exchange())
    let byHand = try Self.run(exchange, history, .script(Plan([5: [Fixtures.market(.buy, "3")]])))
    let report = try Self.report(byHand, exchange, against: exchange, history)
    #expect(report.sessionFills == 1 && Set(report.differences.map(\.cause)) == [.byHand])
    #expect(report.differences.first?.aspects == [.missing])
    #expect(report.shares.map(\.cause) == [.byHand])
    let idle = try Self.run(exchange, history, .script(Plan([:])))
    let paused = try Self.report(idle, exchange, against: exchange, history, wasInterrupted: true)
    #expect(Set(paused.differences.map(\.cause)) == [.intervention])
    let unexplained = try Self.report(idle, exchange, against: exchange, history)
    #expect(Set(unexplained.differences.map(\.cause)) == [.unexplained])
    #expect(unexplained.differences.allSatisfy { $0.aspects == [.added] && $0.before == nil })
  }

  @Test("Taking all that differs makes the other exchange")
  func taking() throws {
    let wanted = try ExchangeConfiguration(
      pathOrder: .pessimistic, limitFill: .touch, volumeShare: nil, spread: .zero, arrival: .lastPrice, randomSeed: 7)
    let standard = ExchangeConfiguration.standard
    let differences = standard.differences(from: wanted)
    #expect(Set(differences) == [.pathOrder, .limitFill, .volumeShare, .spread, .arrival, .randomSeed])
    #expect(try standard.taking(Set(differences), of: wanted) == wanted)
    #expect(try standard.taking([], of: wanted) == standard)
  }
}
