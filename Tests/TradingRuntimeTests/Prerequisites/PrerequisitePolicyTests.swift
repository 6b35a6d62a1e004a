import Testing
import TradingModel

@testable import TradingRuntime

@Suite("PrerequisitePolicy")
struct PrerequisitePolicyTests {
  private func result(_ kind: Prerequisite.Kind, _ known: KnownFacts) throws -> Prerequisite.Result? {
    try answer(kind, known)?.result
  }

  private func answer(_ kind: Prerequisite.Kind, _ known: KnownFacts) throws -> Prerequisite? {
    PrerequisitePolicy.standard.evaluate(try known.facts).first { $0.kind == kind }
  }

  @Test("Every condition is answered, in order, and with nothing known none passes but a released kill switch")
  func nothingKnown() throws {
    var known = KnownFacts()
    known.hasStrategy = false
    known.inspection = nil
    known.skew = nil
    known.data = .missing(reason: "nothing there")
    known.isDurable = false
    known.ownLimits = false
    known.said = ""
    let answers = PrerequisitePolicy.standard.evaluate(try known.facts)
    #expect(answers.map(\.kind) == Prerequisite.Kind.allCases)
    let passing = answers.filter { $0.result == .pass }.map(\.kind)
    #expect(passing == [.killSwitchOff])
    for answer in answers where answer.result != .pass {
      #expect(!answer.remedy.isEmpty && !answer.observed.isEmpty && !answer.required.isEmpty, "\(answer.kind)")
    }
  }

  @Test("With everything in order all of them pass, and nothing is left to do")
  func everything() throws {
    let answers = PrerequisitePolicy.standard.evaluate(try KnownFacts().facts)
    #expect(answers.filter { $0.result != .pass } == [])
    #expect(answers.allSatisfy { $0.remedy.isEmpty })
    #expect(answers.first { $0.kind == .backtestSharpe }?.evidence.contains { $0.contains("backtest b-1") } == true)
    #expect(answers.first { $0.kind == .backtestSharpe }?.holdsUntil != nil)
  }

  @Test(
    "Backtest: good enough, over enough days, and not too old; a ratio that is not defined is unknown",
    arguments: [
      (0.99, 252, 0, Prerequisite.Result.fail), (1.0, 252, 90, .pass), (1.0, 251, 0, .fail), (5.0, 300, 91, .fail),
      (nil, 252, 0, .unknown),
    ] as [(Double?, Int, Int64, Prerequisite.Result)])
  func backtest(sharpe: Double?, days: Int, age: Int64, expected: Prerequisite.Result) throws {
    var known = KnownFacts()
    (known.sharpe, known.backtestDays, known.age) = (sharpe, days, age)
    #expect(try result(.backtestSharpe, known) == expected)
  }

  @Test("Backtest: the evidence names the data that it ran on")
  func dataOfBacktest() throws {
    let epoch = Instant(nanosecondsSinceEpoch: 0)
    var known = KnownFacts()
    known.series = [
      SeriesState(
        symbol: spx, interval: .day, name: "x.csv", bars: 300, firstOpen: nil, lastClose: nil,
        revision: .init(number: 3, time: epoch), factors: .init(number: 2, time: epoch), checksum: ""),
      SeriesState(
        symbol: Symbol("TLT", 1), interval: nil, name: "csv:data", bars: 9, firstOpen: nil, lastClose: nil,
        revision: nil, factors: nil, checksum: "ab12"),
    ]
    let told = try answer(.backtestSharpe, known)?.evidence.first
    #expect(
      told?.hasSuffix(", on SPX-1 1d revision 3, factors revision 2; TLT-1 of csv:data, 9 bars, checksum ab12") == true)
  }

  @Test(
    "Degradation: at most half is lost; what was nothing in the sample fails",
    arguments: [
      (2.0, 1.0, Prerequisite.Result.pass), (2.0, 0.99, .fail), (1.0, 3.0, .pass), (-1.0, -1.0, .fail),
      (1.0, nil, .unknown),
    ] as [(Double, Double?, Prerequisite.Result)])
  func degradation(inside: Double, outside: Double?, expected: Prerequisite.Result) throws {
    var known = KnownFacts()
    (known.inside, known.outside) = (inside, outside)
    #expect(try result(.outOfSampleDegradation, known) == expected)
  }

  @Test("Paper days: distinct days of all sessions count, the same day once")
  func paperDays() throws {
    var known = KnownFacts()
    known.paper = [0..<3, 1..<4]
    #expect(try result(.paperTradingDays, known) == .fail)
    known.paper = [0..<3, 2..<5]
    #expect(try result(.paperTradingDays, known) == .pass)
    known.hasStrategy = false
    #expect(try result(.paperTradingDays, known) == .fail)
  }

  @Test("Paper days: two years that were replayed in a day are a day; the newest dates are named")
  func replayedDays() throws {
    var known = KnownFacts()
    (known.paper, known.tradingDays) = ([0..<503, 0..<2], 1)
    let replayed = try answer(.paperTradingDays, known)
    #expect(replayed?.result == .fail && replayed?.observed == "1 days in 2 paper sessions")
    #expect(replayed?.evidence == ["session session-1: 1997-05-19", "session session-2: 1997-05-19"])
    (known.paper, known.tradingDays) = ([0..<33], nil)
    let long = try answer(.paperTradingDays, known)
    #expect(long?.result == .pass)
    #expect(long?.evidence.first?.hasPrefix("session session-1: 3 earlier days, 1997-05-22, 1997-05-23") == true)
    known.tradingDays = 0
    #expect(try answer(.paperTradingDays, known)?.evidence == [])
  }

  @Test("Paper drift: between the ends of the days that both have; unknown without two of them")
  func paperDrift() throws {
    var known = KnownFacts()
    known.paperGrowth = 0.006
    #expect(try result(.paperDrift, known) == .pass)
    known.paperGrowth = 0.02
    #expect(try result(.paperDrift, known) == .fail)
    known.paper = [1_000..<1_010]
    #expect(try result(.paperDrift, known) == .unknown)
  }

  @Test("Risk parameters: the session's own, and inside the bounds")
  func riskParameters() throws {
    var known = KnownFacts()
    #expect(try result(.riskParameters, known) == .pass)
    known.ownLimits = false
    #expect(try result(.riskParameters, known) == .fail)
    known.ownLimits = true
    known.limits = try RiskLimits(maxPositionPercent: Percentage("26"))
    #expect(try result(.riskParameters, known) == .fail)
    known.limits = try RiskLimits(maxDailyLossPercent: Percentage("5.000000001"))
    #expect(try result(.riskParameters, known) == .fail)
  }

  @Test("Broker: one that does not answer is unknown, one that is not connected fails")
  func broker() throws {
    var known = KnownFacts()
    known.inspection = nil
    #expect(try result(.brokerConnected, known) == .unknown)
    #expect(try result(.accountVerified, known) == .unknown)
    known.inspection = BrokerInspection(isConnected: false, brokerTime: nil, account: nil)
    #expect(try result(.brokerConnected, known) == .fail)
  }

  @Test(
    "Account: active, in the session's currency, funded, and allowed to buy and sell",
    arguments: [
      (BrokerAccount.Status.restricted, "USD", "1000000", [BrokerAccount.Permission.buy, .sell]),
      (.active, "EUR", "1000000", [.buy, .sell]), (.active, "USD", "99999.99", [.buy, .sell]),
      (.active, "USD", "1000000", [.sell]),
    ] as [(BrokerAccount.Status, String, String, [BrokerAccount.Permission])])
  func account(
    status: BrokerAccount.Status, currency: String, power: String, permissions: [BrokerAccount.Permission]
  ) throws {
    var known = KnownFacts()
    known.inspection = BrokerInspection(
      isConnected: true, brokerTime: nil,
      account: BrokerAccount(
        accountID: AccountID("A", 1), status: status, currency: try #require(Currency(currency)),
        buyingPower: try Money(power), permissions: Set(permissions)))
    #expect(try result(.accountVerified, known) == .fail)
  }

  @Test("Account: what other live sessions have of it counts, and is named")
  func sharedAccount() throws {
    var known = KnownFacts()
    let account = BrokerAccount(
      accountID: AccountID("A", 1), status: .active, currency: try #require(Currency("USD")),
      buyingPower: try Money("250000"), permissions: [.buy, .sell])
    known.inspection = BrokerInspection(isConnected: true, brokerTime: nil, account: account)
    known.claims = [.init(sessionID: SessionID("other", 1), cash: try Money("150000"))]
    let enough = try answer(.accountVerified, known)
    #expect(enough?.result == .pass && enough?.evidence == ["account A-1", "session other-1 has 150000 of it"])
    #expect(enough?.required.contains("at least 250000, 100000 for this session beside 1 other live session,") == true)
    known.claims.append(.init(sessionID: SessionID("other", 2), cash: try Money("0.01")))
    let short = try answer(.accountVerified, known)
    #expect(short?.result == .fail && short?.remedy.hasSuffix("or stop another live session: they share it") == true)
    known.claims = [.init(sessionID: SessionID("other", 1), cash: Money(raw: .max))]
    #expect(try result(.accountVerified, known) == .fail)
  }

  @Test("Promotion: a text that was not deployed, and one that is an example still, may not go live")
  func promotion() throws {
    var known = KnownFacts()
    known.isPromoted = false
    #expect(try result(.strategyPromoted, known) == .fail)
    known.isDeployed = false
    #expect(try result(.strategyPromoted, known) == .fail)
  }

  @Test("Clocks, data, store, kill switch, word: each alone keeps a session from going live")
  func others() throws {
    var known = KnownFacts()
    known.skew = -500_000_001
    #expect(try result(.clockSkew, known) == .fail)
    known.skew = 500_000_000
    #expect(try result(.clockSkew, known) == .pass)
    known.data = .arriving(age: 70_000_000_000, pace: 9_000_000_000)
    #expect(try result(.marketDataFresh, known) == .fail)
    known.data = .arriving(age: 70_000_000_000, pace: 10_000_000_000)
    #expect(try result(.marketDataFresh, known) == .pass)
    known.isDurable = false
    #expect(try result(.storeDurable, known) == .fail)
    known.killSwitch = "a person"
    #expect(try result(.killSwitchOff, known) == .fail)
    known.said = "trade it"
    #expect(try result(.confirmation, known) == .fail)
    known.saidBefore = true
    #expect(try result(.confirmation, known) == .pass)
  }
}
