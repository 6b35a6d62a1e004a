import MemoryStore
import OutcryContract
import RPCCore
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("min_revision and revision")
struct MinimumRevisionTests {
  private func read(_ world: World, from revision: UInt64) async throws -> Wire.ListOrdersResponse {
    try await world.orders.listOrders(
      Wire.ListOrdersRequest(sessionId: "s", minRevision: revision), context: context("ListOrders"))
  }

  @Test("A read of what was answered comes at once, and takes it into account though another session wrote it")
  func past() async throws {
    let world = try World()
    try await world.create("s")
    let other = try await world.create("t")
    let answer = try await read(world, from: other.revision)
    #expect(answer.revision == other.revision && answer.revision == world.journal.newestRevision)
  }

  @Test("A read of what is not written yet waits for it")
  func future() async throws {
    let world = try World()
    try await world.create("s")
    let newest = world.journal.newestRevision
    async let answer = read(world, from: newest + 1)
    await world.clock.waitForSleeper()
    try await world.create("t")
    #expect(try await answer.revision == newest + 1)
  }

  @Test("A revision that does not come is OUT_OF_RANGE with the newest that there is")
  func never() async throws {
    let world = try World()
    try await world.create("s")
    async let answer = refusal { try await read(world, from: 1_000) }
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 10)
    let refused = try await answer
    #expect(refused.code == .outOfRange && refused.reason == "REVISION_NOT_WRITTEN")
    #expect(refused.info.metadata["newest_revision"] == String(world.journal.newestRevision))
  }

  @Test("What was deployed and set is in the lists from the revision that it was answered with")
  func registry() async throws {
    let world = try World()
    let call = context("Read")
    for percent in 1...5 {
      let yaml = StrategyServiceTests.yaml(percent: percent)
      let deployed = try await world.strategies.deployStrategy(.init(strategyYaml: yaml), context: call)
      #expect(deployed.revision == world.journal.newestRevision)
      let strategies = try await world.strategies.listStrategies(
        .init(orderBy: "create_time desc", minRevision: deployed.revision), context: call)
      #expect(strategies.revision == deployed.revision && strategies.strategies.first?.version == "trend@\(percent)")
      let policy = Wire.PrerequisitePolicy(strategy: "s\(percent)", minimumPaperDays: .init(value: 3))
      let set = try await world.prerequisites.setPolicy(.init(policy: policy), context: call)
      #expect(set.revision == deployed.revision + 1)
      let policies = try await world.prerequisites.listPolicies(
        .init(orderBy: "create_time desc", minRevision: set.revision), context: call)
      #expect(policies.revision == set.revision && policies.policies.first?.strategy == "s\(percent)")
      #expect(policies.policies.count == percent + 1 && policies.policies.last?.strategy.isEmpty == true)
    }
  }

  @Test("A backtest whose end is written has ended in the list")
  func backtests() async throws {
    let world = try World(library: try await BarLibrary(store: MemoryBarStore()))
    let bars = try (0..<5).map { try SampleMarket.bar(try #require(Symbol("ZZZ")), day: $0, open: 10 + $0) }
    let key = SeriesKey(symbol: try #require(Symbol("ZZZ")), interval: .day)
    _ = try await world.library?.add(
      SeriesProposal(key: key, bars: bars, fileName: "z", replaces: false), known: nil, at: world.clock.now,
      validateOnly: false, changingPast: { try await $0() })
    let spec = World.spec {
      $0.symbols = ["ZZZ"]
      $0.strategyYaml = StrategyServiceTests.yaml()
    }
    for number in 1...20 {
      let before = world.journal.newestRevision
      async let run = everythingSaid {
        try await world.backtests.runBacktest(
          .init(backtestId: "b-\(number)", spec: spec), responses: $0, context: context())
      }
      let list = try await world.backtests.listBacktests(
        .init(orderBy: "create_time desc", minRevision: before + 1), context: context("ListBacktests"))
      #expect(list.backtests.first?.backtestId == "b-\(number)" && list.backtests.first?.state == .succeeded)
      _ = try await run
    }
  }

  @Test("Every read of a session answers with a revision from min_revision on")
  func everyRead() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    _ = try await world.create("t")
    let newest = world.journal.newestRevision
    let (positions, account, risk) = (world.positions, world.positions, world.risk)
    let call = context("Read")
    let revisions: [String: UInt64] = [
      "GetSession": try await world.sessions.getSession(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "ListSessions": try await world.sessions.listSessions(.init(minRevision: newest), context: call).revision,
      "GetOrder": try await world.orders.getOrder(
        .init(sessionId: "s", order: .clientOrderId("open"), minRevision: newest), context: call
      ).revision,
      "ListOrders": try await read(world, from: newest).revision,
      "ListPositions": try await positions.listPositions(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "GetPortfolio": try await positions.getPortfolio(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "ListTransactions": try await account.listTransactions(
        .init(sessionId: "s", minRevision: newest), context: call
      ).revision,
      "ListSnapshots": try await account.listSnapshots(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "ListEquityPoints": try await account.listEquityPoints(
        .init(sessionId: "s", minRevision: newest), context: call
      ).revision,
      "GetQuote": try await world.quotes.getQuote(
        .init(sessionId: "s", symbol: "AAA", minRevision: newest), context: call
      ).revision,
      "GetRiskStatus": try await risk.getRiskStatus(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "ListRiskBreaches": try await risk.listRiskBreaches(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "ListTriggers": try await world.triggers.listTriggers(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "ListSignals": try await world.signals.listSignals(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "ListTraces": try await world.traces.listTraces(.init(sessionId: "s", minRevision: newest), context: call)
        .revision,
      "AnalyzeSlippage": try await world.traces.analyzeSlippage(
        .init(sessionId: "s", minRevision: newest), context: call
      ).revision,
      "ListLeases": try await world.leaseService.listLeases(
        .init(sessionId: "s", minRevision: newest), context: call
      ).revision,
      "CheckPrerequisites": try await world.prerequisites.checkPrerequisites(
        .init(sessionId: "s", minRevision: newest), context: call
      ).revision,
      "ListStrategies": try await world.strategies.listStrategies(.init(minRevision: newest), context: call).revision,
      "ListPolicies": try await world.prerequisites.listPolicies(.init(minRevision: newest), context: call).revision,
      "ListBacktests": try await world.backtests.listBacktests(.init(minRevision: newest), context: call).revision,
      "ListEvents": try await world.events.listEvents(.init(minRevision: newest), context: call).revision,
    ]
    for (name, revision) in revisions { #expect(revision >= newest, "\(name)") }
  }
}

@Suite("order_by")
struct OrderByTests {
  @Test("Reversed pages give every order once, the newest first, though orders arrive meanwhile")
  func reversed() async throws {
    let world = try World()
    try await world.start()
    for index in 0..<7 { try await place(world, index) }
    var seen: [String] = []
    var token = ""
    repeat {
      let page = try await world.orders.listOrders(
        .init(sessionId: "s", pageSize: 3, pageToken: token, orderBy: "create_time desc"),
        context: context("ListOrders"))
      seen += page.orders.map(\.clientOrderId)
      token = page.nextPageToken
      try await place(world, 100 + seen.count)
    } while !token.isEmpty
    #expect(seen == (0..<7).reversed().map { "k\($0)" })
  }

  @Test("Another order is the caller's fault, and a token of the other direction no token")
  func wrong() async throws {
    let world = try World()
    try await world.start()
    for index in 0..<3 { try await place(world, index) }
    let refused = try await refusal {
      try await world.orders.listOrders(
        .init(sessionId: "s", orderBy: "quantity"), context: context("ListOrders"))
    }
    #expect(refused.code == .invalidArgument && refused.fields == ["order_by"])
    let first = try await world.orders.listOrders(
      .init(sessionId: "s", pageSize: 1, orderBy: "create_time asc"), context: context("ListOrders"))
    let mixed = try await refusal {
      try await world.orders.listOrders(
        .init(sessionId: "s", pageToken: first.nextPageToken, orderBy: "create_time desc"),
        context: context("ListOrders"))
    }
    #expect(mixed.reason == "INVALID_PAGE_TOKEN")
  }

  private func place(_ world: World, _ index: Int) async throws {
    try await world.place("k\(index)") {
      $0.type = .limit
      $0.limitPrice = "1"
    }
  }
}
