import OutcryContract
import RPCCore
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

extension World {
  func check(_ id: String, confirmation: String = "") async throws -> Wire.CheckPrerequisitesResponse {
    try await prerequisites.checkPrerequisites(
      Wire.CheckPrerequisitesRequest(sessionId: id, confirmation: confirmation), context: context())
  }

  /// Those that do not pass.
  func open(_ id: String) async throws -> [Wire.PrerequisiteType] {
    try await check(id).prerequisites.filter { $0.result != .pass }.map(\.type)
  }
}

@Suite("Going live")
struct GoingLiveTests {
  private static let phrase = "trade trend@1 live with 100000 USD"

  /// A world with everything that a live session needs but a person's word, and the session.
  private func ready() async throws -> (World, SpokenBroker) {
    let broker = try SpokenBroker()
    let world = try World(bars: 30, isDurable: true, liveBroker: broker)
    broker.tellTime(of: world.clock)
    _ = try await world.strategies.deployStrategy(
      .init(strategyYaml: StrategyServiceTests.yaml()), context: context())
    try await world.makeEvidence(for: "trend@1")
    _ = try await world.strategies.promoteStrategy(
      .init(version: "trend@1", confirmation: "promote trend@1 to live"), context: context())
    try await world.create("live", Self.spec)
    return (world, broker)
  }

  private static func spec(_ spec: inout Wire.SessionSpec) {
    spec.mode = .live
    spec.symbols = []
    spec.strategyVersion = "trend@1"
    spec.riskLimits = Wire.RiskLimits(maxPositionPercent: "20")
  }

  private func start(_ world: World, _ id: String = "live", _ said: String = phrase) async throws {
    _ = try await world.sessions.startSession(.init(sessionId: id, confirmation: said), context: context())
  }

  @Test("With all that it needs and a person's word a session starts, and its strategy needs no second word")
  func accepted() async throws {
    let (world, _) = try await ready()
    #expect(try await world.open("live") == [.confirmation])
    #expect(try await world.check("live", confirmation: Self.phrase).satisfied)
    let wordless = try await refusal { try await start(world, "live", "") }
    #expect(wordless.reason == "PREREQUISITES_NOT_MET")
    #expect(wordless.preconditions.map(\.type) == ["PREREQUISITE_TYPE_CONFIRMATION"])
    #expect(wordless.preconditions.first?.description.contains(Self.phrase) == true)
    try await start(world)
    try await world.wait(for: "live") { $0.state.counters.bars >= 1 }
    try await world.create("second", Self.spec)
    #expect(try await world.open("second") == [])
    try await start(world, "second", "")
  }

  @Test(
    "Live sessions share what their account may spend, also those that start at once; one that has ended has nothing of it"
  )
  func sharedAccount() async throws {
    let (world, _) = try await ready()
    try await start(world)
    // The account has 1,000,000, the first session 100,000 of it.
    let names = ["a", "b", "c"]
    for name in names {
      try await world.create(name) {
        Self.spec(&$0)
        $0.initialCash = "450000"
      }
    }
    #expect(try await world.open("a") == [])
    let started = try await withThrowingTaskGroup(of: Bool.self) { group in
      for name in names { group.addTask { (try? await start(world, name, "")) != nil } }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(started == 2)
    var waiting: [String] = []
    for name in names where try await world.runner(name).read(\.state.status) == .created { waiting.append(name) }
    let last = try #require(waiting.first)
    #expect(waiting.count == 1)
    #expect(try await world.open(last) == [.accountVerified])
    try await world.stop("live")
    #expect(try await world.open(last) == [.accountVerified])
    try await world.stop(try #require(names.first { $0 != last }))
    try await start(world, last, "")
  }

  @Test("A dry run says the same and leaves no word on record")
  func dryRun() async throws {
    let (world, _) = try await ready()
    _ = try await world.sessions.startSession(
      .init(sessionId: "live", validateOnly: true, confirmation: Self.phrase), context: context())
    #expect(try await world.open("live") == [.confirmation])
  }

  @Test("A strategy that is an example, or a text that was never deployed, does not trade live")
  func examples() async throws {
    let (world, _) = try await ready()
    try await world.create("inline") {
      Self.spec(&$0)
      $0.strategyVersion = ""
      $0.strategyYaml = StrategyServiceTests.yaml(percent: 9)
    }
    #expect(try await world.open("inline").contains(.strategyPromoted))
    _ = try await world.strategies.deployStrategy(
      .init(strategyYaml: StrategyServiceTests.yaml(percent: 9)), context: context())
    #expect(try await world.open("inline").contains(.strategyPromoted))
    // The very text of a version that was promoted is that version.
    try await world.create("same") {
      Self.spec(&$0)
      $0.strategyVersion = ""
      $0.strategyYaml = StrategyServiceTests.yaml()
    }
    #expect(try await world.open("same") == [.confirmation])
  }

  @Test("A backtest of the one version says nothing of another")
  func otherVersion() async throws {
    let (world, _) = try await ready()
    _ = try await world.strategies.deployStrategy(
      .init(strategyYaml: StrategyServiceTests.yaml(percent: 6)), context: context())
    try await world.create("other") {
      Self.spec(&$0)
      $0.strategyVersion = "trend@2"
    }
    let open = try await world.open("other")
    #expect(
      open == [
        .backtestSharpe, .paperTradingDays, .strategyPromoted, .outOfSampleDegradation, .paperDrift, .confirmation,
      ])
  }

  @Test("A condition that lapses while a session is live makes it reduce-only, once, with an alert")
  func lapse() async throws {
    let (world, broker) = try await ready()
    try await start(world)
    try await world.wait(for: "live") { $0.state.counters.bars >= 1 }
    let guardian = LiveGuard(manager: world.manager)
    await guardian.look()
    #expect(try await world.runner("live").read(\.state.risk.mode) == .normal)
    broker.disconnect()
    await guardian.look()
    await guardian.look()
    let (mode, reason, alerts) = try await world.runner("live").read {
      ($0.state.risk.mode, $0.state.risk.modeReason, $0.state.counters.alerts)
    }
    #expect(mode == .reduceOnly && reason.contains("BROKER_CONNECTED") && alerts == 1)
  }

  @Test("One answer that cannot be told is a hiccup, a second is not")
  func doubt() async throws {
    let (world, broker) = try await ready()
    try await start(world)
    try await world.wait(for: "live") { $0.state.counters.bars >= 1 }
    let guardian = LiveGuard(manager: world.manager)
    broker.say { _ in nil }
    await guardian.look()
    #expect(try await world.runner("live").read(\.state.risk.mode) == .normal)
    await guardian.look()
    #expect(try await world.runner("live").read(\.state.risk.mode) == .reduceOnly)
  }

  @Test("A policy that is tightened holds for sessions that are live, too")
  func tightened() async throws {
    let (world, _) = try await ready()
    try await start(world)
    try await world.wait(for: "live") { $0.state.counters.bars >= 1 }
    let policy = Wire.PrerequisitePolicy(strategy: "trend", minimumPaperDays: .init(value: 1_000))
    _ = try await world.prerequisites.setPolicy(.init(policy: policy), context: context())
    await LiveGuard(manager: world.manager).look()
    #expect(try await world.runner("live").read(\.state.risk.mode) == .reduceOnly)
  }
}
