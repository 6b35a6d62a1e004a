import MemoryStore
import Strategies
import Testing
import TradingEngine
import TradingModel

@testable import TradingRuntime

/// Buys on every third day's close and leaves two days later: plenty of orders.
private let busyStrategy = """
  name: busy
  entry: "close > sma(close, 2)"
  exit: "close < sma(close, 2)"
  sizing: { percent_of_equity: 5 }
  stop_loss_percent: 3
  """

/// A market that rises and falls by steps of its own, the same every time.
private func wave(_ count: Int) -> [Int] {
  var generator: UInt64 = 0x9E37_79B9_7F4A_7C15
  return (0..<count).reduce(into: [1000]) { closes, _ in
    generator = generator &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    closes.append(max(500, (closes.last ?? 1000) + Int(generator >> 60) - 7))
  }
}

/// A journal that fails after a number of appends.
private final class FailingJournal: Journal {
  let base = MemoryJournal()
  let failsAt: Revision
  init(failsAt: Revision) { self.failsAt = failsAt }
  var description: String { "failing" }
  var isDurable: Bool { false }
  var newestRevision: Revision { base.newestRevision }
  var hasRoom: Bool { base.hasRoom }
  func waitForRoom() async throws { try await base.waitForRoom() }
  func enqueue(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket?
  ) throws(JournalError) -> JournalTicket {
    if base.newestRevision >= failsAt { throw .unavailable(reason: "the disk is full") }
    return try base.enqueue(entries, to: sessionID, after: previous)
  }
  func commit(through ticket: JournalTicket) async throws(JournalError) { try await base.commit(through: ticket) }
  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord] {
    try await base.read(scope, after: revision, limit: limit)
  }
  func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws {
    try await base.waitForRecord(scope, after: revision)
  }
}

private func buy(_ quantity: Int64, _ id: String) throws -> SessionInput {
  .placeOrder(
    OrderRequest(
      clientOrderID: try #require(ClientOrderID(id)),
      terms: OrderTerms(symbol: spx, side: .buy, quantity: Quantity(raw: quantity * 1_000_000_000), kind: .market)))
}

@Suite("SessionRunner")
struct SessionRunnerTests {
  @Test("A session trades until the data ends, and stops; its journal replays to exactly its state")
  func wholeLife() async throws {
    let manager = try makeManager(closes: [spx: wave(300)])
    let runner = try await manager.create(proposal(strategy: busyStrategy))
    _ = try await manager.start(runner.sessionID, validateOnly: false)
    let records = try await manager.recordOfFinishedSession(runner.sessionID)
    let state = try await runner.read(\.state)
    #expect(state.status == .stopped)
    #expect(state.statusReason == "the market data ended")
    #expect(state.orders.contains { $0.status == .filled })
    #expect(try await runner.read(\.marketDays) == 301)
    let strategy = FormulaStrategy(try StrategyDocument(yaml: busyStrategy))
    let replayed = try SessionEngine.replay(
      records.events, configuration: runner.definition.configuration, strategy: strategy)
    let isSame = replayed.state == state
    #expect(isSame)
  }

  @Test("The same replay run twice gives the same events")
  func deterministic() async throws {
    var runs: [[SessionEvent]] = []
    for _ in 0..<2 {
      let manager = try makeManager(closes: [spx: wave(200)])
      let runner = try await manager.create(proposal(strategy: busyStrategy))
      _ = try await manager.start(runner.sessionID, validateOnly: false)
      runs.append(try await manager.recordOfFinishedSession(runner.sessionID).events)
    }
    // Compared outside of the macro, which would print every event.
    let isSame = runs[0] == runs[1]
    #expect(isSame)
    #expect(runs[0].count > 1000)
  }

  @Test("A follower that begins anywhere sees the rest, and the same states")
  func followers() async throws {
    let manager = try makeManager(closes: [spx: wave(60)])
    let runner = try await manager.create(proposal(strategy: busyStrategy))
    _ = try await manager.start(runner.sessionID, validateOnly: false)
    let records = try await manager.recordOfFinishedSession(runner.sessionID)
    var final = try await runner.read(\.state)
    final.keep(.least)
    for cut in stride(from: 0, to: records.count, by: 37) {
      let revision = records[cut].revision
      var follower = try await SessionFollower.open(runner, from: .after(revision), journal: manager.ports.journal)
      var rest: [JournalRecord] = []
      while rest.count < records.count - cut - 1 {
        let page = try await follower.read()
        try #require(!page.isEmpty)
        for record in page { try follower.take(record) }
        rest += page
      }
      let isSame = rest == Array(records[(cut + 1)...]) && follower.state == final
      #expect(isSame, "cut at \(cut)")
    }
  }

  @Test("Commands before the start are refused by the engine, and a second start is a wrong state")
  func states() async throws {
    let manager = try makeManager()
    let runner = try await manager.create(proposal())
    await #expect(throws: CommandError.wrongState(current: .created, needed: [.running])) {
      try await runner.perform(.pause) { view, _ in view.revision }
    }
    _ = try await manager.start(runner.sessionID, validateOnly: true)
    #expect(try await runner.read(\.state.status) == .created)
    _ = try await manager.start(runner.sessionID, validateOnly: false)
    _ = try await manager.recordOfFinishedSession(runner.sessionID)
    await #expect(throws: CommandError.wrongState(current: .stopped, needed: [.created])) {
      try await manager.start(runner.sessionID, validateOnly: false)
    }
  }

  @Test("validate answers as perform would and does nothing")
  func validation() async throws {
    let manager = try makeManager()
    let runner = try await manager.create(proposal(pace: .barsPerSecond(BarRate(raw: 1))))
    _ = try await manager.start(runner.sessionID, validateOnly: false)
    let before = try await runner.read(\.revision)
    let reply = try await runner.validate(try buy(1, "dry")) { _, reply in reply }
    #expect(reply != nil)
    #expect(try await runner.read { $0.state.order(clientOrderID: ClientOrderID("dry", 0)) } == nil)
    #expect(try await runner.read(\.state.orders).isEmpty)
    #expect(try await runner.read(\.revision) >= before)
    await manager.shutDown()
  }

  @Test("A feed that fails ends the session as FAILED, with the reason")
  func feedFailure() async throws {
    let manager = try makeManager(failsAfter: 10)
    let runner = try await manager.create(proposal())
    _ = try await manager.start(runner.sessionID, validateOnly: false)
    _ = try await manager.recordOfFinishedSession(runner.sessionID)
    let state = try await runner.read(\.state)
    #expect(state.status == .failed)
    #expect(state.statusReason.contains("the line went dead"))
  }

  @Test("When the journal fails nothing further is taken or shown")
  func journalFailure() async throws {
    let manager = try makeManager(journal: FailingJournal(failsAt: 2))
    let runner = try await manager.create(proposal(pace: .barsPerSecond(BarRate(raw: 1))))
    _ = try await manager.start(runner.sessionID, validateOnly: false)
    await #expect(throws: RuntimeError.self) {
      while true { _ = try await runner.perform(.engageKillSwitch(reason: "test")) { view, _ in view.revision } }
    }
    await #expect(throws: RuntimeError.self) { try await runner.read(\.revision) }
    await manager.shutDown()
  }

  @Test("Callers beyond the limit are refused, and the session trades on")
  func floodOfCallers() async throws {
    let manager = try makeManager(closes: [spx: wave(300)])
    let runner = try await manager.create(proposal(strategy: busyStrategy))
    _ = try await manager.start(runner.sessionID, validateOnly: false)
    let callers = SessionRunner.maximumWaiting + 2000
    let refused = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<callers {
        group.addTask {
          do {
            _ = try await runner.read(\.revision)
            return false
          } catch { return true }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(refused < callers)
    _ = try await manager.recordOfFinishedSession(runner.sessionID)
    let state = try await runner.read(\.state)
    #expect(state.status == .stopped)
    #expect(state.statusReason == "the market data ended")
  }

  @Test("An empty range of the feed is refused at the start")
  func emptyRange() async throws {
    let manager = try makeManager()
    var wanted = proposal()
    wanted.replay = ReplaySettings(start: Instant(nanosecondsSinceEpoch: .max), end: nil, pace: .maximum)
    let runner = try await manager.create(wanted)
    await #expect(throws: RuntimeError.self) { try await manager.start(runner.sessionID, validateOnly: false) }
    #expect(try await runner.read(\.state.status) == .created)
  }
}
