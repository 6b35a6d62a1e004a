import JournalCodec
import Testing
import TradingModel
import TradingRuntime

@testable import StoreJournal

@Suite("Every store")
struct StoreTests {
  @Test(
    "What was durable is there after it was closed and opened again, and goes on from there",
    arguments: StoreHome.Kind.allCases)
  func reopening(kind: StoreHome.Kind) async throws {
    let home = try StoreHome(kind)
    let first = try await home.open()
    #expect(first.newestRevision == 0)
    #expect(try await first.append(entries(0..<3), to: one) == 3)
    #expect(try await first.append(entries(10..<12), to: two) == 5)
    #expect(try await first.append([], to: one) == 5)
    let before = try await first.read(.allSessions, after: 0, limit: 100)
    await first.close()
    let second = try await home.open()
    #expect(second.newestRevision == 5)
    #expect(try await second.read(.allSessions, after: 0, limit: 100) == before)
    #expect(before.map(\.sessionID) == [one, one, one, two, two])
    #expect(try await second.append(entries(20..<21), to: one) == 6)
    #expect(times(try await second.read(.session(one), after: 2, limit: 100)) == [2, 20])
    await #expect(throws: JournalError.notWrittenYet(newest: 6)) {
      try await second.read(.allSessions, after: 7, limit: 1)
    }
    await second.close()
  }

  @Test("What memory no longer keeps is read from the store, and is the same", arguments: StoreHome.Kind.allCases)
  func smallTail(kind: StoreHome.Kind) async throws {
    var settings = CommitSettings()
    settings.tailCapacity = 7
    let home = try StoreHome(kind)
    let journal = try await home.open(settings)
    for round in Int64(0)..<20 {
      _ = try await journal.append(entries(round * 10..<round * 10 + 3), to: round % 3 == 0 ? one : two)
    }
    let all = try await journal.read(.allSessions, after: 0, limit: 1_000)
    #expect(all.map(\.revision) == Array(1...60))
    let own = all.filter { $0.sessionID == one }
    for cut in UInt64(0)...60 {
      #expect(try await journal.read(.allSessions, after: cut, limit: 9) == Array(all.dropFirst(Int(cut)).prefix(9)))
      let rest = try await journal.read(.session(one), after: cut, limit: 4)
      #expect(rest == Array(own.filter { $0.revision > cut }.prefix(4)))
    }
    try await journal.waitForRecord(.session(one), after: 0)
    await journal.close()
  }

  @Test("Units of one session that a commit has one after the other are one row", arguments: StoreHome.Kind.allCases)
  func joined(kind: StoreHome.Kind) async throws {
    var settings = CommitSettings()
    settings.tailCapacity = 1
    settings.delay = .seconds(60)
    settings.size = 40
    let journal = try await StoreHome(kind).open(settings)
    let log = journal.committer.log
    var expected: [JournalRecord] = []
    var last: JournalTicket?
    for round in Int64(0)..<200 {
      let session = round / 7 % 2 == 0 ? one : two
      let unit = entries(round * 10..<round * 10 + 1 + round % 3)
      for entry in unit {
        expected.append(JournalRecord(revision: Revision(expected.count + 1), sessionID: session, entry: entry))
      }
      last = try journal.enqueue(unit, to: session, after: last)
    }
    // Whole commits went by themselves; closing lets the rest go.
    while journal.newestRevision < UInt64(expected.count / 40 * 40 - 40) { await Task.yield() }
    let durable = expected.filter { $0.revision <= journal.newestRevision }
    let rows = try await log.read(.allSessions, after: 0, limit: 1000)
    // Of every second change of the session at least, and at each end of a commit.
    #expect(rows.count < 2 * 200 / 7, "of 200 units")
    for cut in stride(from: UInt64(0), through: journal.newestRevision, by: 11) {
      for scope in [JournalScope.allSessions, .session(one), .session(two)] {
        let own = durable.filter { record in
          if case .session(let session) = scope, record.sessionID != session { return false }
          return record.revision > cut
        }
        #expect(try await journal.read(scope, after: cut, limit: 9) == Array(own.prefix(9)))
      }
    }
    await journal.close()
  }

  @Test("A row has what fits in it, and a larger unit is one by itself")
  func rowsOfACommit() throws {
    func unit(_ last: Revision, _ session: SessionID, bytes: Int) -> CommitQueue.Unit {
      var payload = JournalCodec.unsealed(entries(0..<1))
      payload += [UInt8](repeating: 0, count: max(0, bytes - payload.count))
      return CommitQueue.Unit(
        sessionID: session, entries: entries(0..<1), payload: payload, last: last, bytes: payload.count)
    }
    let half = 1000
    let units = [
      unit(1, one, bytes: 0), unit(2, one, bytes: half), unit(3, one, bytes: half), unit(4, one, bytes: 3 * half),
      unit(5, one, bytes: 0), unit(6, two, bytes: 0), unit(7, one, bytes: 0), unit(8, one, bytes: 0),
    ]
    let rows = StoredUnit.rows(of: units, limit: 2 * half)
    #expect(rows.map(\.revision) == [2, 3, 4, 5, 6, 8])
    #expect(rows.map(\.count) == [2, 1, 1, 1, 1, 2])
    #expect(rows.map(\.sessionID) == [one, one, one, one, two, one])
    #expect(StoredUnit.rows(of: [], limit: 9).isEmpty)
  }

  @Test("Units of many sessions at once stay whole and in order", arguments: StoreHome.Kind.allCases)
  func manySessions(kind: StoreHome.Kind) async throws {
    let home = try StoreHome(kind)
    var settings = CommitSettings()
    settings.size = 10
    let journal = try await home.open(settings)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in UInt64(0)..<8 {
        group.addTask {
          for round in Int64(0)..<50 {
            let start = round * 100
            _ = try await journal.append(entries(start..<start + 1 + round % 5), to: SessionID("session", session))
          }
        }
      }
      try await group.waitForAll()
    }
    await journal.close()
    let again = try await home.open()
    let all = try await again.read(.allSessions, after: 0, limit: 10_000)
    #expect(all.map(\.revision) == Array(1...again.newestRevision))
    for session in UInt64(0)..<8 {
      let own = all.filter { $0.sessionID == SessionID("session", session) }
      var expected: [Int64] = []
      for round in Int64(0)..<50 { expected += Array(round * 100..<round * 100 + 1 + round % 5) }
      #expect(times(own) == expected)
      // A unit is never interrupted by another session's records.
      for (left, right) in zip(own, own.dropFirst()) where times([right])[0] % 100 != 0 {
        #expect(right.revision == left.revision + 1)
      }
    }
    await again.close()
  }

  @Test("Entries are taken without waiting, and their commit can be awaited later", arguments: StoreHome.Kind.allCases)
  func pipelining(kind: StoreHome.Kind) async throws {
    let home = try StoreHome(kind)
    let journal = try await home.open()
    var tickets: [JournalTicket] = []
    for round in Int64(0)..<500 {
      tickets.append(try journal.enqueue(entries(round..<round + 1), to: one, after: tickets.last))
    }
    #expect(tickets.map(\.revision) == Array(1...500))
    for ticket in tickets.reversed() { try await journal.commit(through: ticket) }
    #expect(journal.newestRevision == 500)
    try await journal.commit(through: .durable(3))
    await journal.close()
    #expect(throws: JournalError.self) { try journal.enqueue(entries(0..<1), to: one, after: nil) }
  }

  @Test("A second server is refused while the first lives", arguments: StoreHome.Kind.allCases)
  func oneServer(kind: StoreHome.Kind) async throws {
    let home = try StoreHome(kind)
    let journal = try await home.open()
    let error = await #expect(throws: StoreError.self) { try await home.open() }
    guard case .inUse? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    await journal.close()
    await (try await home.open()).close()
  }

  @Test("Those who wait for records are woken by them", arguments: StoreHome.Kind.allCases)
  func waiting(kind: StoreHome.Kind) async throws {
    let home = try StoreHome(kind)
    let first = try await home.open()
    _ = try await first.append(entries(0..<2), to: one)
    await first.close()
    let journal = try await home.open()
    try await journal.waitForRecord(.session(one), after: 1)
    async let woken: Void = journal.waitForRecord(.session(one), after: 2)
    async let wokenByAny: Void = journal.waitForRecord(.allSessions, after: 2)
    _ = try await journal.append(entries(2..<3), to: two)
    try await wokenByAny
    _ = try await journal.append(entries(3..<4), to: one)
    try await woken
    let waiter = Task { try await journal.waitForRecord(.session(one), after: 99) }
    waiter.cancel()
    await #expect(throws: CancellationError.self) { try await waiter.value }
    await journal.close()
  }

  @Test("Room that was made for a test of the disk leaves nothing behind", arguments: StoreHome.Kind.allCases)
  func probing(kind: StoreHome.Kind) async throws {
    let home = try StoreHome(kind)
    let log = try home.openLog()
    for _ in 0..<3 { try log.probe() }
    #expect(try log.newestRevision() == 0)
    #expect(try await log.read(.allSessions, after: 0, limit: 10).isEmpty)
    log.close()
  }

  @Test("A log that is closed twice is closed", arguments: StoreHome.Kind.allCases)
  func closedTwice(kind: StoreHome.Kind) throws {
    let home = try StoreHome(kind)
    let log = try home.openLog()
    try log.append([])
    log.close()
    log.close()
    let again = try home.openLog()
    #expect(try again.newestRevision() == 0)
    again.close()
  }

  @Test("How many records of a unit follow a revision, whatever a file says of it")
  func counting() {
    let unit = StoredUnit(
      revision: 9, sessionID: one, payload: JournalCodec.encode(entries(0..<3), last: 9, sessionID: one))
    #expect(unit.first == 7)
    #expect((UInt64(0)...10).map(unit.count) == [3, 3, 3, 3, 3, 3, 3, 2, 1, 0, 0])
    // Three that end at 0 or 1 there cannot be.
    for last in UInt64(0)...1 {
      let wrong = StoredUnit(revision: last, sessionID: one, payload: unit.payload)
      #expect(wrong.first == last)
      #expect([0, 1, .max].map(wrong.count) == [last, 0, 0])
    }
  }
}
