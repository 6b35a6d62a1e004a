import Strategies
import Testing
import TradingEngine
import TradingModel

@testable import TradingRuntime

@Suite("SessionManager")
struct SessionManagerTests {
  @Test("Names are given in order, and skip those that callers took")
  func names() async throws {
    let manager = try makeManager()
    let first = try await manager.create(proposal())
    let taken = try await manager.create(proposal(id: "session-2"))
    let third = try await manager.create(proposal())
    #expect([first, taken, third].map(\.sessionID.text) == ["session-1", "session-2", "session-3"])
    #expect(await manager.allRunners.map(\.sessionID) == [first, taken, third].map(\.sessionID))
  }

  @Test("The same name and body gives the same session; another body names what differs")
  func idempotency() async throws {
    let manager = try makeManager()
    let first = try await manager.create(proposal(id: "mine"))
    let again = try await manager.create(proposal(id: "mine"))
    #expect(first === again)
    let id = try #require(SessionID("mine"))
    var other = proposal(id: "mine", limits: .standard)
    other.displayName = "other"
    await #expect(
      throws: RuntimeError.sessionConflict(id, fields: ["spec.display_name", "spec.risk_limits"])
    ) { try await manager.create(other) }
  }

  @Test("Many callers who create the same session at once get one")
  func concurrentCreation() async throws {
    let manager = try makeManager()
    let ids = try await withThrowingTaskGroup(of: ObjectIdentifier.self) { group in
      for _ in 0..<50 { group.addTask { ObjectIdentifier(try await manager.create(proposal(id: "one"))) } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
    #expect(manager.ports.journal.newestRevision == 1)
  }

  @Test("An unknown symbol, no symbol, and one session too many are refused")
  func refusals() async throws {
    let manager = try makeManager { $0.maximumSessions = 1 }
    await #expect(throws: RuntimeError.self) {
      try await manager.create(proposal(symbols: [Symbol("UNKNOWN", 1)]))
    }
    await #expect(throws: CommandError.invalid(field: "symbols", reason: "must name at least one instrument")) {
      try await manager.create(proposal(symbols: []))
    }
    _ = try await manager.create(proposal())
    await #expect(throws: RuntimeError.limitReached(name: "sessions", maximum: 1)) {
      try await manager.create(proposal())
    }
    await #expect(throws: RuntimeError.sessionNotFound(SessionID("session", 9))) {
      try await manager.runner(SessionID("session", 9))
    }
  }

  @Test("A strategy that does not parse is refused, and its symbols serve when the session names none")
  func strategies() async throws {
    let manager = try makeManager()
    await #expect(throws: StrategyDocumentError.self) { try await manager.create(proposal(strategy: "entry: [")) }
    let document = """
      name: with-symbols
      symbols: ["SPX-1"]
      entry: close > 1
      exit: close < 1
      sizing: { percent_of_equity: 5 }
      """
    let runner = try await manager.create(proposal(symbols: [], strategy: document))
    #expect(runner.definition.configuration.instruments.map(\.symbol) == [spx])
    #expect(runner.definition.configuration.strategyName == "with-symbols")
  }

  @Test("A live session is refused with every prerequisite that fails; paper days of the same strategy count")
  func live() async throws {
    let clock = SetClock()
    let manager = try makeManager(clock: clock)
    let document = "name: calm\nentry: close > 1000\nexit: close < 1\nsizing: { percent_of_equity: 5 }\n"
    let papers = [
      try await manager.create(proposal(strategy: document)), try await manager.create(proposal(strategy: document)),
    ]
    let live = try await manager.create(proposal(mode: .live, strategy: document, limits: .standard))
    func failing() async throws -> [Prerequisite.Kind] {
      do {
        _ = try await manager.start(live.sessionID, validateOnly: false)
        return []
      } catch RuntimeError.prerequisitesNotMet(let failed) {
        return failed.map(\.kind)
      }
    }
    let others: [Prerequisite.Kind] = [
      .brokerConnected, .accountVerified, .strategyPromoted, .outOfSampleDegradation, .paperDrift, .clockSkew,
      .storeDurable, .confirmation,
    ]
    #expect(try await failing() == [.backtestSharpe, .paperTradingDays] + others)
    var terms = PolicyTerms()
    terms.minimumPaperDays = 2
    _ = try await manager.registry.setPolicy(terms, for: .server, etag: nil, reason: "")
    let evidence: [[Prerequisite.Kind]] = [[.backtestSharpe, .paperTradingDays], [.backtestSharpe]]
    for (paper, expected) in zip(papers, evidence) {
      _ = try await manager.start(paper.sessionID, validateOnly: false)
      _ = try await manager.recordOfFinishedSession(paper.sessionID)
      #expect(try await failing() == expected + others)
      clock.advance(by: 86_400_000_000_000)
    }
    #expect(try await live.read(\.state.status) == .created)
    let checked = try await manager.prerequisites(of: live.sessionID)
    #expect(checked.filter { $0.result != .pass }.map(\.kind) == (try await failing()))
    #expect(
      checked.first { $0.kind == .paperTradingDays }?.evidence == [
        "session session-1: 2026-03-04", "session session-2: 2026-03-05",
      ])
  }

  @Test("After a shutdown nothing new begins")
  func shutdown() async throws {
    let manager = try makeManager()
    let runner = try await manager.create(proposal())
    await manager.shutDown()
    await #expect(throws: RuntimeError.shuttingDown) { try await manager.create(proposal()) }
    await #expect(throws: RuntimeError.shuttingDown) {
      try await manager.start(runner.sessionID, validateOnly: false)
    }
  }
}
