import OutcryContract
import RPCCore
import StandardMessages
import Testing
import TradingRuntime

@testable import TradingServices

private let strategy = """
  name: up
  entry: close > 0
  exit: close < 0
  sizing:
    percent_of_equity: 5
  """

@Suite("CreateSession")
struct CreateSessionTests {
  @Test("A session is CREATED, with every default of its spec filled in")
  func defaults() async throws {
    let world = try World()
    let session = try await world.create("s") { $0.replay = nil }
    #expect(session.sessionId == "s" && session.state == .created && session.currency == "USD")
    #expect(session.equity == "100000" && session.openPositions == 0 && session.marketTime == nil)
    #expect(session.createTime == world.clock.now.wire)
    #expect(session.revision == 1)
    let spec = try #require(session.spec)
    #expect(spec.initialCash == "100000" && spec.symbols == ["AAA", "BBB"] && spec.riskLimits == nil)
    #expect(spec.replay?.pace == .barsPerSecond("4"))
    #expect(spec.paper?.spreadBasisPoints == "5" && spec.paper?.maximumVolumePercent == "2.5")
    #expect(spec.paper?.barPath == .nearestExtremeFirst && spec.paper?.limitFill == .tradeThrough)
    #expect(spec.paper?.commission == nil && spec.paper?.slippage == nil)
    #expect(spec.execution?.mode == .auto && spec.execution?.size?.rule == .percentOfEquity("2"))
    #expect(spec.execution?.maxAllocationPercent == "100")
  }

  @Test("A spec comes back as it was given")
  func echo() async throws {
    let world = try World()
    let given = World.spec { spec in
      spec.displayName = "Größe"
      spec.mode = .live
      spec.initialCash = "2500.5"
      spec.strategyYaml = strategy
      spec.riskLimits = Wire.RiskLimits(
        maxOpenPositions: Wire.Count(value: 3), maxPositionPercent: "25", maxDailyLossPercent: "1.5",
        tradingHours: Wire.TradingHours(
          timeZone: "America/New_York", open: "09:30", close: "16:00", days: [.monday, .friday]),
        conservativeRiskBias: "0.5")
      spec.replay = Wire.ReplaySettings(
        startTime: Google.Protobuf.Timestamp(seconds: 1_577_836_800, nanos: 0),
        endTime: Google.Protobuf.Timestamp(seconds: 1_609_459_200, nanos: 5), pace: .barsPerSecond("0.5"))
      spec.paper = Wire.PaperSettings(
        spreadBasisPoints: "0", maximumVolumePercent: "100",
        commission: Wire.CommissionModel(model: .perShare(.init(amount: "0.005", minimum: "1"))),
        slippage: Wire.SlippageModel(model: .volumeShare(.init())), barPath: .pessimistic, limitFill: .touch,
        latencyMicroseconds: Wire.Count(value: 250),
        sessionHours: Wire.TradingHours(
          timeZone: "America/New_York", open: "09:30", close: "16:00", days: [.monday, .friday]),
        maxQuoteAgeMilliseconds: Wire.Count(value: 1500), randomSeed: Wire.Count(value: 7),
        latencyJitterMicroseconds: Wire.Count(value: 50), orderArrival: .lastPrice, stopLimitFill: .atLimit,
        touchFillPercent: "40")
      spec.costMethod = .fifo
      spec.instruments = [Wire.InstrumentSettings(symbol: "BBB", sector: "tech")]
      spec.baseCurrency = "EUR"
      spec.exchangeRates = [Wire.ExchangeRate(currency: "USD", rate: "0.9")]
      spec.execution = Wire.ExecutionSettings(
        mode: .batch, batchTime: "15:50", timeZone: "Europe/Berlin",
        size: Wire.SizingRule(rule: .percentOfEquity("1.5")), maxAllocationPercent: "60")
    }
    let request = Wire.CreateSessionRequest(sessionId: "s", spec: given)
    let session = try #require(try await world.sessions.createSession(request, context: context()).session)
    #expect(session.spec == given)
    #expect(session.strategyName == "up")
    let read = try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "s"), context: context())
    #expect(read.session == session)
    // A spec that was read makes the same session again.
    let again = Wire.CreateSessionRequest(sessionId: "s", spec: session.spec)
    #expect(try await world.sessions.createSession(again, context: context()).session == session)
  }

  @Test("Every model of costs comes back as it was given")
  func models() async throws {
    let world = try World()
    let commissions: [Wire.CommissionModel.Model] = [
      .perShare(.init(amount: "1", minimum: "0")), .perOrder(.init(amount: "2")),
      .percentOfNotional(.init(percent: "3")), .makerTaker(.init(makerPercent: "-0.5", takerPercent: "0")),
    ]
    let slippages: [Wire.SlippageModel.Model] = [
      .fixed(.init(amount: "1")), .percentOfPrice(.init(percent: "2")), .volumeShare(.init()),
      .fixed(.init(amount: "2")),
    ]
    for (index, (commission, slippage)) in zip(commissions, slippages).enumerated() {
      let session = try await world.create("s\(index)") {
        $0.paper = Wire.PaperSettings(commission: .init(model: commission), slippage: .init(model: slippage))
      }
      #expect(session.spec?.paper?.commission?.model == commission)
      #expect(session.spec?.paper?.slippage?.model == slippage)
    }
  }

  @Test("Absent limits take their defaults, and are shown")
  func limitDefaults() async throws {
    let world = try World()
    let session = try await world.create { $0.riskLimits = Wire.RiskLimits() }
    let limits = try #require(session.spec?.riskLimits)
    #expect(limits.maxOpenPositions?.value == 20 && limits.maxPositionPercent == "10")
    #expect(limits.maxDailyLossPercent == "5" && limits.tradingHours == nil)
  }

  @Test("Without a name the server chooses one, a new one each time")
  func names() async throws {
    let world = try World()
    let first = try await world.create("")
    let second = try await world.create("")
    #expect(!first.sessionId.isEmpty && first.sessionId != second.sessionId)
  }

  @Test("The same name and body: the first response, whatever has become of the session")
  func idempotent() async throws {
    let world = try World()
    let first = try await world.create()
    _ = try await world.sessions.startSession(Wire.StartSessionRequest(sessionId: "s"), context: context())
    try await world.waitForBars(1, of: "s")
    let again = try await world.create()
    #expect(again == first)
    #expect(again.state == .created)
  }

  @Test("The same name with another body: ALREADY_EXISTS, and what differs")
  func conflict() async throws {
    let world = try World()
    try await world.create()
    let answer = try await refusal {
      try await world.create("s") {
        $0.initialCash = "5"
        $0.displayName = "other"
      }
    }
    #expect(answer.code == .alreadyExists && answer.reason == "IDEMPOTENCY_CONFLICT")
    #expect(answer.info.metadata["fields"] == "spec.display_name,spec.initial_cash")
  }

  @Test("A strategy that does not parse: line, column and key")
  func strategyFault() async throws {
    let world = try World()
    let answer = try await refusal {
      try await world.create("s") { $0.strategyYaml = "name: x\nentry: sma(close, ) > 1\nexit: close > 1\n" }
    }
    #expect(answer.code == .invalidArgument && answer.reason == "INVALID_STRATEGY")
    #expect(answer.fields == ["spec.strategy_yaml"])
    #expect(answer.info.metadata["line"] == "2" && answer.info.metadata["key"] == "entry")
  }

  @Test("One session more than the server holds: LIMIT_REACHED")
  func limit() async throws {
    let world = try World(maximumSessions: 1)
    try await world.create("one")
    let answer = try await refusal { try await world.create("two") }
    #expect(answer.code == .resourceExhausted && answer.reason == "LIMIT_REACHED")
    #expect(answer.info.metadata["maximum"] == "1")
  }

  @Test("While the server shuts down nothing is created")
  func shuttingDown() async throws {
    let world = try World()
    await world.manager.shutDown()
    let answer = try await refusal { try await world.create() }
    #expect(answer.code == .unavailable && answer.reason == "SHUTTING_DOWN")
  }
}
