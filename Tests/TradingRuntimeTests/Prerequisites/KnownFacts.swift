import Backtesting
import MarketSimulation
import Testing
import TradingEngine
import TradingModel

@testable import TradingRuntime

private let dollar: Currency = {
  guard let currency = Currency("USD") else { fatalError("USD is a currency") }
  return currency
}()

/// Facts with which everything passes, to be spoilt one by one.
struct KnownFacts {
  static let phrase = "trade trend@1 live with 100000 USD"

  var hasStrategy = true
  var isDeployed = true
  var isPromoted = true
  var sharpe: Double? = 1.5
  var inside: Double? = 1.5
  var outside: Double? = 1.5
  var backtestDays = 300
  var series: [SeriesState] = []
  /// Days since it ended.
  var age: Int64 = 1
  /// Days since the first of the backtest.
  var paper = [0..<5]
  /// How many of the days of each were trading days of the server's clock. Nil: all of them.
  var tradingDays: Int?
  /// Of each day on paper; that of the backtest is 0.005.
  var paperGrowth = 0.005
  var ownLimits = true
  var limits = RiskLimits.standard
  var inspection: BrokerInspection? = BrokerInspection(
    isConnected: true, brokerTime: nil,
    account: BrokerAccount(
      accountID: AccountID("A", 1), status: .active, currency: dollar, buyingPower: Money(raw: 100_000_000_000_000),
      permissions: [.buy, .sell]))
  var claims: [PrerequisiteFacts.Claim] = []
  var skew: Int64? = 0
  var data = PrerequisiteFacts.Data.waiting(first: Instant(nanosecondsSinceEpoch: 0))
  var isDurable = true
  var killSwitch: String?
  var said = phrase
  var saidBefore = false

  private static let now = Instant(nanosecondsSinceEpoch: 1_700_000_000_000_000_000)

  private static func days(_ range: Range<Int>, growth: Double) -> [BacktestRecord.Day] {
    range.map {
      BacktestRecord.Day(date: CivilDate(daysSinceEpoch: 10_000 + Int64($0)), growth: 1 + growth * Double($0))
    }
  }

  var facts: PrerequisiteFacts {
    get throws {
      PrerequisiteFacts(
        time: Self.now, strategy: hasStrategy ? try strategy : nil,
        session: PrerequisiteFacts.Session(
          initialCash: Money(raw: 100_000_000_000_000), currency: dollar, hasOwnRiskLimits: ownLimits, limits: limits,
          killSwitchReason: killSwitch, data: data, store: "test:", isStoreDurable: isDurable,
          broker: PrerequisiteFacts.Broker(name: "twin", inspection: inspection, clockSkew: skew),
          claims: claims),
        confirmation: PrerequisiteFacts.Confirmation(
          wanted: Self.phrase, given: said,
          earlier: saidBefore ? LiveConfirmation(sessionID: SessionID("session", 1), time: Self.now) : nil))
    }
  }

  private var strategy: PrerequisiteFacts.Strategy {
    get throws {
      var deployed = DeployedStrategy(
        version: try version("trend@1"), source: document(), requestID: nil, note: "", createTime: Self.now)
      if isPromoted { deployed.promoteTime = Self.now }
      return PrerequisiteFacts.Strategy(
        label: "trend@1", contentHash: deployed.contentHash, deployed: isDeployed ? deployed : nil, symbols: [spx],
        backtest: PrerequisiteFacts.Backtest(
          record: try record, endTime: Self.now.later(by: -age * 86_400_000_000_000)),
        paper: paper.enumerated().map { number, range in
          let days = Self.days(range, growth: paperGrowth)
          return PrerequisiteFacts.PaperRecord(
            sessionID: SessionID("session", UInt64(number) + 1), days: days,
            tradingDays: days.prefix(tradingDays ?? days.count).map(\.date))
        })
    }
  }

  private var record: BacktestRecord {
    get throws {
      let instrument = try #require(
        Instrument(symbol: spx, currency: "USD", tickSize: try Price("0.01"), lotSize: try Quantity("1")))
      let configuration = try SessionConfiguration(
        sessionID: SessionID("backtest", 1), displayName: "", mode: .paper, instruments: [instrument],
        initialCash: Money(raw: 100_000_000_000_000), currency: "USD", riskLimits: .standard,
        dayTimeZone: try #require(CivilZone("UTC")), strategyName: "trend")
      return BacktestRecord(
        backtestID: BacktestID("b", 1),
        definition: SessionDefinition(
          configuration: configuration, strategySource: document(), hasOwnRiskLimits: false,
          replay: ReplaySettings(start: nil, end: nil, pace: .maximum), exchange: .standard, createTime: Self.now),
        settings: BacktestSettings(benchmark: nil, statistics: StatisticsSettings(), endOfData: .leavePositions),
        opening: Self.now, closing: Self.now, bars: 300, fills: 40, trades: 20,
        finalEquity: Money(raw: 110_000_000_000_000), fees: .zero,
        figures: BacktestRecord.Figures(
          sharpe: sharpe, totalReturn: 0.1, annualReturn: 0.1, maximumDrawdown: 0.05, inSampleSharpe: inside,
          outOfSampleSharpe: outside),
        days: Self.days(0..<backtestDays, growth: 0.005), series: series)
    }
  }
}
