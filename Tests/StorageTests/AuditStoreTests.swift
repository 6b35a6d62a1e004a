import MemoryStore
import Testing
import TradingModel
import TradingRuntime

@testable import StoreJournal

private func call(
  _ number: UInt64, _ generator: inout SystemRandomNumberGenerator, session: String? = nil, request: [UInt8]? = nil
) -> AuditedCall {
  func one(of texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }
  return AuditedCall(
    time: Instant(nanosecondsSinceEpoch: Int64(number) * 1000), method: one(of: ["a/B", "a/C"]),
    session: session ?? one(of: ["", "s", "t"]), principal: one(of: ["", "CN=\u{e9}ve"]), peer: "[::1]:1",
    userAgent: "",
    requestID: one(of: ["", "k"]), request: request ?? (0..<Int.random(in: 0...9, using: &generator)).map { UInt8($0) })
}

private func end(_ number: UInt64, _ generator: inout SystemRandomNumberGenerator) -> AuditedEnd {
  AuditedEnd(
    time: Instant(nanosecondsSinceEpoch: Int64(number) * 1000 + 7),
    status: [0, 9].randomElement(using: &generator) ?? 0,
    message: number.isMultiple(of: 2) ? "no" : "", revisions: number.isMultiple(of: 3) ? number...number + 2 : nil)
}

@Suite("Records of calls in stores")
struct AuditStoreTests {
  @Test(
    "Whatever is asked, a store answers as memory does, before and after it was closed",
    arguments: StoreHome.Kind.allCases)
  func likeMemory(kind: StoreHome.Kind) async throws {
    var generator = SystemRandomNumberGenerator()
    let home = try StoreHome(kind)
    let store = try await home.open()
    var begun: [(ticket: AuditTicket, call: AuditedCall, end: AuditedEnd?)] = []
    for number in UInt64(1)...60 {
      let call = call(number, &generator)
      let ticket = try store.begin(call)
      #expect(ticket.arrival == number)
      begun.append((ticket, call, nil))
      if number.isMultiple(of: 7), let cause = begun.randomElement(using: &generator)?.ticket {
        // Often of a call that others have overtaken.
        let caused = CausedRevisions(call: cause)
        try await CausedRevisions.$current.withValue(caused) { _ = try await store.append(entries(0..<2), to: one) }
      }
      if number % 5 == 0 { continue }
      if Bool.random(using: &generator) {
        let first = end(number, &generator)
        begun[begun.endIndex - 1].end = first
        if !store.settle(ticket, first) { store.finish(ticket, first) }
        if number % 3 == 0 { _ = try await store.append(entries(0..<1), to: one) }
        if Bool.random(using: &generator) { continue }
      }
      let end = end(number, &generator)
      begun[begun.endIndex - 1].end = end
      store.finish(ticket, end)
    }
    // Reading puts the rest on record.
    #expect(try await store.read(AuditQuery()).map(\.number) == Array(1...60))
    let memory = MemoryAuditLog()
    for (ticket, call, end) in begun.sorted(by: { $0.ticket.number ?? 0 < $1.ticket.number ?? 0 }) {
      let own = try memory.begin(call)
      #expect(own.number == ticket.number)
      if let end { #expect(memory.settle(own, end)) }
    }
    try await compare(store, memory, &generator)
    await store.close()
    let again = try await home.open()
    try await compare(again, memory, &generator)
    let next = try again.begin(call(61, &generator))
    _ = try await again.read(AuditQuery())
    #expect(next.number == 61)
    await again.close()
  }

  private func compare(
    _ store: StoreJournal, _ memory: MemoryAuditLog, _ generator: inout SystemRandomNumberGenerator
  ) async throws {
    for _ in 0..<80 {
      var query = AuditQuery()
      if Bool.random(using: &generator) { query.session = ["", "s", "x"].randomElement(using: &generator) }
      if Bool.random(using: &generator) { query.method = "a/B" }
      if Bool.random(using: &generator) { query.principal = "CN=\u{e9}ve" }
      if Bool.random(using: &generator) { query.requestID = "k" }
      if Bool.random(using: &generator) { query.start = Instant(nanosecondsSinceEpoch: 20_000) }
      if Bool.random(using: &generator) { query.end = Instant(nanosecondsSinceEpoch: 50_000) }
      if Bool.random(using: &generator) { query.after = UInt64.random(in: 0...61, using: &generator) }
      query.outcomes = Set(AuditQuery.Outcome.allCases.filter { _ in Bool.random(using: &generator) })
      query.isReversed = Bool.random(using: &generator)
      query.limit = Int.random(in: 1...70, using: &generator)
      let (found, expected) = (try await store.read(query), try await memory.read(query))
      #expect(found == expected, "\(query)")
    }
  }

  @Test("Every call is in one row, rows of several do not overlap, and what may be there already has a row of its own")
  func rows() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var waiting = (UInt64(1)...UInt64(Int.random(in: 1...40, using: &generator))).map { number in
        let large = number.isMultiple(of: 9) ? [UInt8](repeating: 1, count: 1900) : nil
        let call = call(number, &generator, request: large)
        return AuditRecord(number: number, call: call, end: number % 2 == 0 ? end(number, &generator) : nil)
      }
      let all = waiting
      var (passed, written, covered) = (UInt64(0), [AuditRecord](), UInt64(0))
      while !waiting.isEmpty {
        var notes = AuditNotes()
        notes.calls = Array(waiting.prefix(Int.random(in: 1...9, using: &generator)))
        // A commit that fails, after which the same calls come again with more.
        if Int.random(in: 0..<4, using: &generator) == 0 {
          passed = max(passed, notes.calls.last?.number ?? 0)
          continue
        }
        waiting.removeFirst(notes.calls.count)
        let batch = AuditBatch(notes, after: passed, limit: 2000)
        for run in batch.runs {
          #expect(run.numbers.lowerBound > covered)
          covered = run.numbers.upperBound
          let records = try run.records()
          #expect(records.allSatisfy { $0.call.session == run.session && run.times.contains($0.call.time) })
          #expect(records.first?.number == run.numbers.lowerBound && records.last?.number == run.numbers.upperBound)
          #expect(run.payload.count <= 2000 || records.count == 1)
          written += records
        }
        #expect(batch.single.allSatisfy { $0.number <= passed && $0.end == nil })
        let ends = Dictionary(uniqueKeysWithValues: batch.ends.map { ($0.number, $0.end) })
        written += batch.single.map { AuditRecord(number: $0.number, call: $0.call, end: ends[$0.number]) }
        passed = max(passed, notes.calls.last?.number ?? 0)
      }
      #expect(written.sorted { $0.number < $1.number } == all)
    }
  }

  @Test("A call that is written twice is read once", arguments: StoreHome.Kind.allCases)
  func twice(kind: StoreHome.Kind) async throws {
    var generator = SystemRandomNumberGenerator()
    let home = try StoreHome(kind)
    let store = try await home.open()
    let log = store.committer.log
    var notes = AuditNotes()
    notes.calls = (UInt64(1)...5).map { number in
      AuditRecord(number: number, call: call(number, &generator, session: "s"), end: nil)
    }
    try log.append([], audit: AuditBatch(notes, after: 0, limit: 1000))
    // As after a commit that failed and took place all the same.
    notes.calls[2].end = end(3, &generator)
    try log.append([], audit: AuditBatch(notes, after: 5, limit: 1000))
    #expect(try await log.audit(AuditQuery()) == notes.calls)
    #expect(try log.newestAuditNumber() == 5)
    await store.close()
  }

  @Test("A text that no database holds is looked for all the same, and not found", arguments: StoreHome.Kind.allCases)
  func unheardOf(kind: StoreHome.Kind) async throws {
    var generator = SystemRandomNumberGenerator()
    let store = try await StoreHome(kind).open()
    _ = try store.begin(call(1, &generator))
    var query = AuditQuery()
    query.requestID = "x\0"
    #expect(try await store.read(query).isEmpty)
    await store.close()
  }

  @Test("A call is durable before what it caused is", arguments: StoreHome.Kind.allCases)
  func beforeItsEvents(kind: StoreHome.Kind) async throws {
    var generator = SystemRandomNumberGenerator()
    let home = try StoreHome(kind)
    let store = try await home.open()
    let ticket = try store.begin(call(1, &generator))
    try await CausedRevisions.$current.withValue(CausedRevisions(call: ticket)) {
      _ = try await store.append(entries(0..<1), to: one)
    }
    // Of the log itself, which knows only what is written.
    #expect(try await store.committer.log.audit(AuditQuery()).map(\.number) == [1])
    await store.close()
  }

  @Test("The end of a call is durable with what it caused, in the same commit", arguments: StoreHome.Kind.allCases)
  func settled(kind: StoreHome.Kind) async throws {
    var generator = SystemRandomNumberGenerator()
    var settings = CommitSettings()
    settings.size = 2
    settings.delay = .seconds(60)
    settings.maximumNoteDelay = .seconds(60)
    let store = try await StoreHome(kind).open(settings)
    let begun = try store.begin(call(1, &generator))
    #expect(begun.number == nil)
    let ticket = try CausedRevisions.$current.withValue(CausedRevisions(call: begun)) {
      try store.enqueue(entries(0..<1), to: one, after: nil)
    }
    let end = AuditedEnd(time: Instant(nanosecondsSinceEpoch: 9), status: 0, message: "", revisions: 1...1)
    #expect(store.settle(begun, end))
    // The second record of a commit lets it go.
    try await store.commit(through: try store.enqueue(entries(1..<2), to: one, after: ticket))
    #expect(try await store.committer.log.audit(AuditQuery()).map(\.end) == [end])
    #expect(!store.settle(begun, end), "it is written")
    await store.close()
  }

  @Test("The end of a call that tells of what was lost is lost, and the end that follows counts")
  func settledAndLost() async throws {
    var generator = SystemRandomNumberGenerator()
    var queue = CommitQueue(settings: CommitSettings(), durable: 0)
    let now = ContinuousClock.Instant.now
    for isInFlight in [false, true] {
      let ticket = try queue.begin(call(1, &generator), at: now)
      _ = try queue.take(entries(0..<1), [0], of: one, after: nil, causedBy: ticket, at: now)
      let isSettled = queue.settle(
        ticket, AuditedEnd(time: .init(nanosecondsSinceEpoch: 1), status: 0, message: "", revisions: 1...1))
      #expect(isSettled)
      if isInFlight { _ = queue.next(at: now) }
      _ = queue.suspend(reason: "told")
      _ = queue.lost(reason: "told")
      #expect(queue.notes.calls.last?.number == ticket.number)
      #expect(queue.notes.calls.allSatisfy { $0.end == nil || $0.end?.status == 14 })
      let failed = AuditedEnd(time: .init(nanosecondsSinceEpoch: 2), status: 14, message: "told", revisions: nil)
      queue.finish(ticket, failed, at: now)
      #expect(queue.notes.calls.last?.end == failed)
      queue.resume()
    }
  }

  @Test("No end is on its way before what it tells of")
  func settledLater() throws {
    var generator = SystemRandomNumberGenerator()
    var settings = CommitSettings()
    settings.size = 1
    var queue = CommitQueue(settings: settings, durable: 0)
    let now = ContinuousClock.Instant.now
    for number in UInt64(1)...3 {
      let begun = try queue.begin(call(number, &generator), at: now)
      _ = try queue.take(entries(0..<1), [0], of: one, after: nil, causedBy: begun, at: now)
      #expect(begun.number == number)
      let end = AuditedEnd(
        time: .init(nanosecondsSinceEpoch: 1), status: 0, message: "", revisions: number...number)
      let isSettled = queue.settle(begun, end)
      #expect(isSettled)
    }
    for number in UInt64(1)...3 {
      guard case .commit(let units, let notes, let passed) = queue.next(at: now) else {
        Issue.record("commit \(number)")
        return
      }
      #expect(units.map(\.last) == [number])
      #expect(passed == (number == 1 ? 0 : 3))
      #expect(notes.calls.map(\.number) == (number == 1 ? [1, 2, 3] : []))
      #expect(notes.calls.filter { $0.end != nil }.map(\.number) == (number == 1 ? [1] : []))
      #expect(notes.ends.map(\.number) == (number == 1 ? [] : [number]))
      _ = queue.committed()
    }
    #expect(queue.notes.isEmpty)
  }

  @Test("A call that causes nothing for a while is on record by itself", arguments: StoreHome.Kind.allCases)
  func overdue(kind: StoreHome.Kind) async throws {
    var generator = SystemRandomNumberGenerator()
    var settings = CommitSettings()
    settings.maximumNoteDelay = .milliseconds(1)
    let store = try await StoreHome(kind).open(settings)
    _ = try store.begin(call(1, &generator))
    // Of the log itself: a reader of the journal would have it written.
    var noted: [AuditRecord] = []
    while noted.isEmpty {
      noted = try await store.committer.log.audit(AuditQuery())
      await Task.yield()
    }
    #expect(noted.map(\.number) == [1])
    #expect(noted.map(\.end) == [nil])
    await store.close()
  }

  @Test("A call that has caused nothing when the store is closed is on record", arguments: StoreHome.Kind.allCases)
  func begunAndClosed(kind: StoreHome.Kind) async throws {
    var generator = SystemRandomNumberGenerator()
    let home = try StoreHome(kind)
    let store = try await home.open()
    _ = try store.begin(call(1, &generator))
    await store.close()
    let again = try await home.open()
    #expect(try await again.read(AuditQuery()).map(\.number) == [1])
    await again.close()
  }

  @Test("What a failed commit held of calls is written with the next, once")
  func retried() async throws {
    var generator = SystemRandomNumberGenerator()
    let log = ScriptedLog()
    var settings = CommitSettings()
    settings.retry = Duration.milliseconds(1)...Duration.milliseconds(2)
    let store = try await StoreJournal.open(log, settings: settings, logger: quiet)
    log.state.withLock { $0.failures = [(isWritten: false, ())] }
    _ = try store.begin(call(1, &generator))
    await #expect(throws: JournalError.self) { try await store.append(entries(0..<1), to: one) }
    try await store.waitForRoom()
    while try await store.read(AuditQuery()).isEmpty {}
    #expect(log.state.withLock { $0.batches.count } == 1)
    await store.close()
  }
}
