import Testing
import TradingModel
import TradingRuntime

@testable import StoreJournal

@Suite("Commits that fail")
struct CommitTests {
  private func open(_ log: ScriptedLog, _ change: (inout CommitSettings) -> Void = { _ in }) async throws
    -> StoreJournal
  {
    var settings = CommitSettings()
    settings.retry = .microseconds(100)...(.milliseconds(1))
    change(&settings)
    return try await StoreJournal.open(log, settings: settings, logger: quiet)
  }

  /// Takes entries again and again until the journal does, and answers how.
  private func takeWhenItCan(_ journal: StoreJournal, _ session: SessionID, after ticket: JournalTicket?) async throws
    -> Revision
  {
    while true {
      do {
        return try await journal.append(entries(7..<8), to: session, after: ticket)
      } catch JournalError.unavailable {
        await Task.yield()
      }
    }
  }

  @Test("A commit that did not take place loses what it held, and the session has to begin anew")
  func lost() async throws {
    let log = ScriptedLog()
    let journal = try await open(log)
    let kept = try journal.enqueue(entries(0..<2), to: one, after: nil)
    try await journal.commit(through: kept)
    // For as long as nobody has asked: who asks when it can write again hears that it is lost.
    log.state.withLock { $0.isFull = true }
    let gone = try journal.enqueue(entries(2..<3), to: one, after: kept)
    await #expect(throws: JournalError.unavailable(reason: "told")) { try await journal.commit(through: gone) }
    log.state.withLock { $0.isFull = false }
    await #expect(throws: JournalError.lost) {
      while true {
        do { _ = try journal.enqueue(entries(3..<4), to: one, after: gone) } catch JournalError.unavailable {
          await Task.yield()
        }
      }
    }
    await #expect(throws: JournalError.lost) { try await journal.commit(through: gone) }
    try await journal.commit(through: kept)
    #expect(try await takeWhenItCan(journal, one, after: kept) == 3)
    #expect(times(try await journal.read(.allSessions, after: 0, limit: 9)) == [0, 1, 7])
    await journal.close()
  }

  @Test("A commit that failed and took place all the same counts")
  func doubtful() async throws {
    let log = ScriptedLog()
    log.state.withLock { $0.failures = [(isWritten: true, ())] }
    let journal = try await open(log)
    let ticket = try journal.enqueue(entries(0..<2), to: one, after: nil)
    try await journal.commit(through: ticket)
    #expect(try await takeWhenItCan(journal, one, after: ticket) == 3)
    #expect(times(try await journal.read(.session(one), after: 0, limit: 9)) == [0, 1, 7])
    await journal.close()
  }

  @Test("A full disk refuses with a reason, loses nothing that was durable, and takes more when there is room")
  func full() async throws {
    let log = ScriptedLog()
    let journal = try await open(log)
    #expect(try await journal.append(entries(0..<1), to: one) == 1)
    log.state.withLock { $0.isFull = true }
    await #expect(throws: JournalError.self) { try await journal.append(entries(1..<2), to: one) }
    for _ in 0..<20 {
      #expect(throws: JournalError.unavailable(reason: "told")) {
        try journal.enqueue(entries(1..<2), to: two, after: nil)
      }
      #expect(journal.hasRoom)
    }
    log.state.withLock { $0.isFull = false }
    #expect(try await takeWhenItCan(journal, two, after: nil) == 2)
    #expect(times(try await journal.read(.allSessions, after: 0, limit: 9)) == [0, 7])
    await journal.close()
  }

  @Test("Commits gather up to their size, and a larger unit stays whole")
  func groups() async throws {
    let log = ScriptedLog()
    let journal = try await open(log) {
      $0.size = 10
      $0.delay = .seconds(60)
    }
    var last: JournalTicket?
    for round in Int64(0)..<10 { last = try journal.enqueue(entries(round..<round + 1), to: one, after: last) }
    try await journal.commit(through: try #require(last))
    last = try journal.enqueue(entries(0..<25), to: one, after: last)
    try await journal.commit(through: try #require(last))
    #expect(log.state.withLock { $0.commits } == [10, 25])
    // Less than a commit's size waits for others, and closing does not.
    _ = try journal.enqueue(entries(0..<3), to: one, after: last)
    await journal.close()
    #expect(log.state.withLock { $0.units.reduce(0) { $0 + $1.count } } == 38)
  }

  @Test("Who makes more than the disk takes is held back until there is room")
  func backPressure() async throws {
    var settings = CommitSettings()
    settings.maximumWaiting = 4
    var queue = CommitQueue(settings: settings, durable: 0)
    let now = ContinuousClock.Instant.now
    for round in Int64(0)..<2 {
      #expect(queue.hasRoom)
      let unit = entries(round * 2..<round * 2 + 2)
      _ = try queue.take(unit, [0], of: one, after: nil, at: now)
    }
    #expect(!queue.hasRoom)
    _ = queue.next(at: now)
    #expect(!queue.hasRoom, "what is on its way to the disk waits, too")
    _ = queue.committed()
    #expect(queue.hasRoom)
    #expect(queue.durable == 4)
  }

  @Test("What waits for room is woken by a commit, and by being cancelled")
  func roomWaiters() async throws {
    let log = ScriptedLog()
    let journal = try await open(log) {
      $0.maximumWaiting = 1
      $0.delay = .seconds(60)
      $0.size = 2
    }
    let first = try journal.enqueue(entries(0..<1), to: one, after: nil)
    #expect(!journal.hasRoom)
    let cancelled = Task { try await journal.waitForRoom() }
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }
    async let woken: Void = journal.waitForRoom()
    _ = try journal.enqueue(entries(1..<2), to: one, after: first)
    try await woken
    #expect(journal.hasRoom)
    await journal.close()
  }
}
