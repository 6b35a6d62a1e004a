import MemoryStore
import Testing
import TradingEngine
import TradingModel

@testable import TradingRuntime

private let slow = ReplayPace.barsPerSecond(BarRate(raw: 1_000_000))

private func buy(_ key: String) throws -> SessionInput {
  .placeOrder(
    OrderRequest(
      clientOrderID: try #require(ClientOrderID(key)),
      terms: OrderTerms(symbol: spx, side: .buy, quantity: Quantity(raw: 1_000_000_000), kind: .market)))
}

@Suite("Recovery")
struct RecoveryTests {
  /// A session that was running, and has an order of a client's, when its server ended.
  private func interrupted(_ journal: any Journal) async throws -> OrderID {
    let manager = try makeManager(journal: journal)
    let runner = try await manager.create(proposal(pace: slow))
    _ = try await manager.start(runner.sessionID, validateOnly: false)
    let order = try await runner.perform(try buy("key")) { _, reply in reply }
    await manager.shutDown()
    guard case .order(let placed) = order else { throw FeedFault() }
    return placed.orderID
  }

  @Test("An empty journal recovers to nothing, and names begin at the first")
  func empty() async throws {
    let manager = try makeManager()
    #expect(try await manager.recover() == RecoverySummary())
    #expect(try await manager.create(proposal()).sessionID == SessionID("session", 1))
  }

  @Test("Sessions are there again, their names are not given twice, and keys of idempotency hold")
  func identity() async throws {
    let journal = MemoryJournal()
    let orderID = try await interrupted(journal)
    let manager = try makeManager(journal: journal)
    let summary = try await manager.recover()
    #expect(summary.sessions == 1 && summary.resumed == [SessionID("session", 1)] && summary.failed.isEmpty)
    let runner = try await manager.runner(SessionID("session", 1))
    let again = try await runner.perform(try buy("key")) { _, reply in reply }
    guard case .order(let order) = again else { throw FeedFault() }
    #expect(order.orderID == orderID)
    #expect(try await runner.read(\.state.orders.count) == 1)
    #expect(try await manager.create(proposal()).sessionID == SessionID("session", 2))
    await manager.shutDown()
  }

  @Test("A running session comes back paused when the policy says so, and a person resumes it")
  func paused() async throws {
    let journal = MemoryJournal()
    _ = try await interrupted(journal)
    let manager = try makeManager(journal: journal) { $0.recovery = .pause }
    #expect(try await manager.recover().paused == [SessionID("session", 1)])
    let runner = try await manager.runner(SessionID("session", 1))
    #expect(try await runner.read(\.state.status) == .paused)
    #expect(try await runner.perform(.resume) { view, _ in view.state.status } == .running)
    await manager.shutDown()
  }

  @Test("When the feed is not what it was, the session comes back FAILED and says so")
  func otherFeed() async throws {
    let journal = MemoryJournal()
    let first = try makeManager(journal: journal)
    let runner = try await first.create(proposal(pace: slow))
    _ = try await first.start(runner.sessionID, validateOnly: false)
    while try await runner.read(\.state.counters.ticks) == 0 { await Task.yield() }
    await first.shutDown()
    try #require(try await runner.read(\.state.status) == .running)
    let manager = try makeManager(closes: [spx: Array(200..<230)], journal: journal)
    let summary = try await manager.recover()
    #expect(summary.failed[runner.sessionID]?.contains("the feed has other data") == true)
    let state = try await manager.runner(runner.sessionID).read(\.state)
    #expect(state.status == .failed && state.statusReason.contains("the feed has other data"))
  }

  @Test("A journal that cannot be replayed refuses the start, and says which record")
  func brokenJournal() async throws {
    let journal = MemoryJournal()
    let event = SessionEvent(time: Instant(nanosecondsSinceEpoch: 0), kind: .killSwitchReleased)
    _ = try await journal.append([.event(event)], to: SessionID("session", 1))
    let manager = try makeManager(journal: journal)
    do {
      _ = try await manager.recover()
      Issue.record("the journal was taken")
    } catch let error as RecoveryError {
      #expect(error.revision == 1 && error.description.contains("record 1 of session session-1"))
    }
  }
}
