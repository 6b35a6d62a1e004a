import MemoryStore
import OutcryContract
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("Traces that have left memory")
struct DepartedTracesTests {
  private static let count = 12

  /// A session that goes on after twelve signals of two strategies, the first of which has left a stop behind.
  private func running(_ kept: KeptHistory) async throws -> World {
    let world = try World(bars: 40, kept: kept)
    try await world.start()
    for number in 1...Self.count {
      _ = try await world.signals.submitSignal(
        .init(
          sessionId: "s", clientSignalId: "g\(number)", strategyId: number % 3 == 0 ? "odd" : "even",
          symbol: number % 2 == 0 ? "AAA" : "BBB", action: .buy, size: .init(rule: .quantity("1")),
          stopPrice: number == 1 ? "1" : nil), context: context())
      try await world.advance()
    }
    return world
  }

  private func whole(_ world: World) async throws -> SessionState {
    let definition = try await world.runner("s").definition
    return try await SessionFollower.whole(
      definition, at: world.journal.newestRevision, journal: world.journal)
  }

  private func traces(
    _ core: ServiceCore, size: UInt32, symbol: String = "", strategy: String = "", isReversed: Bool = false
  ) async throws -> [Wire.Trace] {
    let service = TraceServiceImplementation(core: core)
    var request = Wire.ListTracesRequest(
      sessionId: "s", pageSize: size, symbol: symbol, strategyId: strategy,
      orderBy: isReversed ? "create_time desc" : "")
    var traces: [Wire.Trace] = []
    repeat {
      let page = try await service.listTraces(request, context: context("ListTraces"))
      #expect(page.traces.count <= Int(size))
      traces += page.traces
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    return traces
  }

  @Test("They are listed and found with those that have not", arguments: [1, 2, 5])
  func reading(kept: Int) async throws {
    let world = try await running(KeptHistory(days: nil, traces: kept))
    let readModels = ReadModels(manager: world.manager, store: MemoryResourceStore())
    try await readModels.catchUp()
    let (core, whole) = (world.core(with: readModels), try await whole(world))
    let sessionID = try #require(SessionID("s"))
    let signals = whole.signalBook.signals
    let state = try await world.runner("s").read(\.state)
    // What the first one's stop does is still to come.
    #expect(signals.count == Self.count && !state.traceBook.hasDeparted(signals[0].traceID))
    #expect(signals.count { state.traceBook.hasDeparted($0.traceID) } == Self.count - kept - 1)
    for (symbol, strategy) in [("", ""), ("AAA", ""), ("", "odd"), ("BBB", "even")] {
      let wanted = signals.filter {
        (symbol.isEmpty || $0.body.symbol.text == symbol) && (strategy.isEmpty || $0.body.strategyID.text == strategy)
      }.map { whole.traceMessage(of: $0, in: sessionID, hasSteps: false) }
      #expect(wanted.count > 2)
      for size: UInt32 in [1, 2, 3, 1000] {
        let listed = try await traces(core, size: size, symbol: symbol, strategy: strategy)
        #expect(listed == wanted, "\(symbol) \(strategy), pages of \(size)")
        let reversed = try await traces(core, size: size, symbol: symbol, strategy: strategy, isReversed: true)
        #expect(reversed == wanted.reversed(), "\(symbol) \(strategy), pages of \(size), backwards")
      }
    }
    let service = TraceServiceImplementation(core: core)
    for signal in signals {
      let wanted = whole.traceMessage(of: signal, in: sessionID, hasSteps: true)
      let orderID = try #require(signal.orderID).text
      for key in [.traceId(signal.traceID.text), .signalId(signal.signalID.text), .orderId(orderID)]
        as [Wire.GetTraceRequest.Trace]
      {
        let found = try await service.getTrace(.init(sessionId: "s", trace: key), context: context("GetTrace")).trace
        #expect(found == wanted && wanted.steps.count > 4)
      }
    }
  }

  @Test("A list has them when their rows have gone with age")
  func withoutRows() async throws {
    let world = try await running(KeptHistory(days: nil, traces: 2))
    let store = MemoryResourceStore()
    let readModels = ReadModels(manager: world.manager, store: store)
    try await readModels.catchUp()
    let before = try await traces(world.core(with: readModels), size: 5)
    let later = world.clock.now.nanosecondsSinceEpoch + 40_000 * 86_400_000_000_000
    for rule in RetentionRule.standard { _ = try await ReadModels.applyAll(rule, to: store, at: later) }
    #expect(store.all.count { $0.kind == .trace } < Self.count - 2)
    #expect(try await traces(world.core(with: readModels), size: 5) == before && before.count == Self.count)
  }

  @Test("A list that needs them waits until the read models have them, but not for ever")
  func waiting() async throws {
    let world = try await running(KeptHistory(days: nil, traces: 2))
    let readModels = ReadModels(manager: world.manager, store: MemoryResourceStore())
    let core = world.core(with: readModels)
    async let refused = refusal { try await traces(core, size: 100) }
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 10)
    let answer = try await refused
    #expect(answer.code == .unavailable && answer.reason == "READ_MODELS_BEHIND")
    async let listed = traces(core, size: 100)
    await world.clock.waitForSleeper()
    try await readModels.catchUp()
    #expect(try await listed.count == Self.count)
  }

  @Test("Records of triggers that have ended leave, too, and GetTrigger has them", arguments: [1, 3])
  func triggers(kept: Int) async throws {
    let world = try World(bars: 40, kept: KeptHistory(days: nil, traces: kept))
    try await world.start()
    try await world.openPosition()
    for number in 1...8 {
      let trigger = try #require(
        try await world.triggers.createTrigger(
          .init(
            sessionId: "s", clientTriggerId: "t\(number)", symbol: "AAA",
            condition: .trailingStop(.init(percent: Wire.Decimal(value: "30")))), context: context()
        ).trigger)
      try await world.advance()
      if number > 2 {
        _ = try await world.triggers.cancelTrigger(
          .init(sessionId: "s", triggerId: trigger.triggerId), context: context())
      }
    }
    let readModels = ReadModels(manager: world.manager, store: MemoryResourceStore())
    try await readModels.catchUp()
    let (whole, sessionID) = (try await whole(world), try #require(SessionID("s")))
    let service = TriggerServiceImplementation(core: world.core(with: readModels))
    let state = try await world.runner("s").read(\.state)
    #expect(whole.triggers.count { state.triggerBook.hasDeparted($0.triggerID) } == 6 - kept)
    func everything() async throws -> [Wire.Trigger?] {
      var found: [Wire.Trigger?] = []
      for trigger in whole.triggers {
        found.append(
          try await service.getTrigger(
            .init(sessionId: "s", triggerId: trigger.triggerID.text), context: context("GetTrigger")
          ).trigger)
      }
      return found
    }
    let wanted = whole.triggers.map { $0.wire(in: sessionID, of: whole, hasRecords: true) }
    #expect(try await everything() == wanted && wanted.allSatisfy { $0.records.count > 1 })
    let listed = try await service.listTriggers(.init(sessionId: "s"), context: context("ListTriggers")).triggers
    #expect(listed == whole.triggers.map { $0.wire(in: sessionID, of: whole) })
    let missing = try await refusal {
      try await service.getTrigger(.init(sessionId: "s", triggerId: "trg-99"), context: context("GetTrigger"))
    }
    #expect(missing.code == .notFound)
  }

  @Test("What comes to one that has left is in its row, with all that came before", arguments: [1, 5, 1_000])
  func lateFills(recordsInOneWrite: Int) async throws {
    let world = try World()
    try await world.create()
    let records = try await lateFills(world.runner("s"))
    let journal = MemoryJournal(capacity: 10_000)
    for entry in records { _ = try await journal.append([entry], to: try #require(SessionID("s"))) }
    var rows: [[ResourceRow.Key: ResourceRow]] = []
    for tracesInMemory in [1, 10_000] {
      var fold = ResourceFold(journal: journal, tracesInMemory: tracesInMemory)
      var found: [ResourceRow.Key: ResourceRow] = [:]
      for (number, record) in try await journal.read(.allSessions, after: 0, limit: 10_000).enumerated() {
        try await fold.take(record)
        guard number % recordsInOneWrite == 0 || number == records.count - 1 else { continue }
        for row in fold.takeRows() { found[row.key] = row }
      }
      rows.append(found)
    }
    #expect(rows[0].values.count { $0.kind == .trace } == 4)
    #expect(rows[0].count == rows[1].count)
    for (key, row) in rows[0] { #expect(row == rows[1][key]) }
  }

  /// What the journal has of a session whose first order, of four signals, fills once more after all have ended.
  private func lateFills(_ runner: SessionRunner) async throws -> [JournalEntry] {
    let (aaa, zero) = (try #require(Symbol("AAA")), runner.definition.createTime)
    var engine = SessionEngine(configuration: runner.definition.configuration, strategy: nil)
    var entries: [JournalEntry] = [.created(runner.definition)]
    func take(_ input: SessionInput) throws { entries += try engine.apply(input, at: zero).events.map { .event($0) } }
    func fill(_ number: Int, of orderID: OrderID) throws {
      let fill = Fill(
        executionID: ExecutionID("exe", UInt64(number)), quantity: try Quantity("1"), price: try Price("100"),
        commission: .zero, model: "test")
      try take(.execution(ExecutionReport(orderID: orderID, time: zero, outcome: .filled(fill))))
    }
    try take(.start)
    try take(.tick(Tick(symbol: aaa, time: zero, price: try Price("100"), arrival: .jump, sequence: 1)))
    for number in 1...4 {
      var body = TradeSignal.Body(strategyID: StrategyID("mine", 1), symbol: aaa, action: .buy)
      body.size = .quantity(try Quantity("1"))
      try take(.signals(.submit(SignalRequest(clientSignalID: ClientSignalID("g", UInt64(number)), body: body))))
      try fill(number, of: OrderID("ord", UInt64(number)))
    }
    try fill(5, of: OrderID("ord", 1))
    try #require(engine.state.order(OrderID("ord", 1))?.fillCount == 2)
    return entries
  }
}
