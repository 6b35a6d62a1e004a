import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@testable import MemoryStore

private let one = SessionID("session", 1)
private let two = SessionID("session", 2)

private func entries(_ times: Range<Int64>) -> [JournalEntry] {
  times.map { time in
    .event(SessionEvent(time: Instant(nanosecondsSinceEpoch: time), kind: .killSwitchReleased))
  }
}

private func times(_ records: [JournalRecord]) -> [Int64] {
  records.map { record in
    if case .event(let event) = record.entry { event.time.nanosecondsSinceEpoch } else { -1 }
  }
}

@Suite("MemoryJournal")
struct MemoryJournalTests {
  @Test("Revisions count from 1, one order over all sessions")
  func revisions() async throws {
    let journal = MemoryJournal()
    #expect(journal.newestRevision == 0)
    #expect(try await journal.append(entries(0..<3), to: one) == 3)
    #expect(try await journal.append(entries(10..<11), to: two) == 4)
    #expect(try await journal.append([], to: one) == 4)
    let all = try await journal.read(.allSessions, after: 0, limit: 100)
    #expect(all.map(\.revision) == [1, 2, 3, 4])
    #expect(all.map(\.sessionID) == [one, one, one, two])
  }

  @Test("A session is read without the others, from any revision, in pages")
  func sessionScope() async throws {
    let journal = MemoryJournal()
    for round in Int64(0)..<10 {
      _ = try await journal.append(entries(round..<round + 1), to: one)
      _ = try await journal.append(entries(100 + round..<102 + round), to: two)
    }
    let whole = try await journal.read(.session(one), after: 0, limit: 100)
    #expect(times(whole) == Array(0..<10))
    for cut in 0...journal.newestRevision {
      let rest = try await journal.read(.session(one), after: cut, limit: 3)
      #expect(rest == Array(whole.filter { $0.revision > cut }.prefix(3)))
    }
    #expect(try await journal.read(.session(SessionID("session", 9)), after: 0, limit: 5).isEmpty)
  }

  @Test("A revision that is gone is compacted, one that is not written yet says so")
  func bounds() async throws {
    let journal = MemoryJournal(capacity: 4)
    _ = try await journal.append(entries(0..<3), to: two)
    _ = try await journal.append(entries(0..<2), to: one)
    _ = try await journal.append(entries(2..<4), to: one)
    await #expect(throws: JournalError.compacted(oldest: 4)) {
      try await journal.read(.allSessions, after: 2, limit: 9)
    }
    await #expect(throws: JournalError.compacted(oldest: 4)) {
      try await journal.read(.session(two), after: 0, limit: 9)
    }
    await #expect(throws: JournalError.notWrittenYet(newest: 7)) {
      try await journal.read(.session(one), after: 8, limit: 9)
    }
    #expect(try await journal.read(.allSessions, after: 3, limit: 9).map(\.revision) == [4, 5, 6, 7])
    #expect(try await journal.read(.session(one), after: 3, limit: 9).map(\.revision) == [4, 5, 6, 7])
    #expect(try await journal.read(.session(two), after: 3, limit: 9).isEmpty)
  }

  @Test("A waiter is woken by its own session alone")
  func waiting() async throws {
    let journal = MemoryJournal()
    _ = try await journal.append(entries(0..<1), to: one)
    try await journal.waitForRecord(.session(one), after: 0)
    async let woken: Void = journal.waitForRecord(.session(one), after: 1)
    async let wokenByAny: Void = journal.waitForRecord(.allSessions, after: 1)
    _ = try await journal.append(entries(1..<2), to: two)
    try await wokenByAny
    _ = try await journal.append(entries(2..<3), to: one)
    try await woken
    #expect(journal.newestRevision == 3)
  }

  @Test("A cancelled waiter ends and leaves nothing behind")
  func cancellation() async throws {
    let journal = MemoryJournal()
    for _ in 0..<200 {
      let waiter = Task { try await journal.waitForRecord(.allSessions, after: 0) }
      waiter.cancel()
      await #expect(throws: CancellationError.self) { try await waiter.value }
    }
    #expect(journal.isAtRest)
  }
}
