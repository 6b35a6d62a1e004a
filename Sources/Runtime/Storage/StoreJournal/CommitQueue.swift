internal import DequeModule
internal import TradingModel
internal import TradingRuntime

/// What waits to be committed, and who waits for it. A value that does no I/O; the journal holds it behind a lock and
/// resumes whom it names.
struct CommitQueue {
  typealias Waiter = CheckedContinuation<Result<Void, JournalError>, Never>

  /// Entries that were taken together.
  struct Unit {
    let sessionID: SessionID
    let entries: [JournalEntry]
    /// Encoded, without its checksum. Empty once it is on its way: who commits has it then, and changes it.
    var payload: [UInt8]
    /// Revision of the last.
    let last: Revision
    let bytes: Int
  }

  enum Condition: Hashable {
    case writing
    /// A commit failed and nobody knows yet whether it took place.
    case unsure(reason: String)
    /// Nothing can be written at present.
    case failed(reason: String)
    case closed
  }

  enum Next {
    /// With the highest number of a call that was given to the store before.
    case commit([Unit], AuditNotes, after: UInt64)
    /// The oldest has this long before it has to go.
    case wait(Duration)
    case idle
    /// All is written and nothing more will come.
    case end
  }

  private(set) var condition = Condition.writing
  private(set) var durable: Revision
  private var terms = JournalTerms()
  let settings: CommitSettings
  private var pending: Deque<Unit> = []
  private(set) var inFlight: [Unit] = []
  private var waitingRecords = 0
  private var waitingBytes = 0
  /// When the oldest of ``pending`` came.
  private var pendingSince: ContinuousClock.Instant?
  private var commitWaiters: [(ticket: JournalTicket, waiter: Waiter)] = []

  init(settings: CommitSettings, durable: Revision, newestCall: UInt64 = 0) {
    self.settings = settings
    self.durable = durable
    self.newestCall = newestCall
    passedCall = newestCall
  }

  private var newest: Revision { pending.last?.last ?? inFlight.last?.last ?? durable }

  enum Sleep {
    case awake
    /// Until something comes.
    case untilAny
    /// Until there is enough for a commit, or the delay is over.
    case untilFull
  }

  /// What the thread that commits waits for.
  var sleep = Sleep.awake

  /// Calls that have caused nothing yet: each is noted with the first that it causes, so that one commit has both.
  var begun: [UInt64: (ticket: AuditTicket, call: AuditedCall)] = [:]
  /// When the oldest of them came.
  var begunSince: ContinuousClock.Instant?
  /// Go with the next commit, or in one of their own when none comes.
  var notes = AuditNotes()
  var notesInFlight = AuditNotes()
  var notesSince: ContinuousClock.Instant?
  var newestCall: UInt64
  /// Calls that have come since the start.
  var arrivals: UInt64 = 0
  /// The highest number of a call that was ever given to the store, whatever came of it.
  private var passedCall: UInt64
  /// Whether the store is another's: nothing more is noted.
  var hasLostStore = false
  /// Those who want everything noted so far to be durable.
  var noteWaiters: [NoteWaiter] = []
  var noteWaitersInFlight: [NoteWaiter] = []

  // MARK: Taking

  mutating func take(
    _ entries: [JournalEntry], _ payload: [UInt8], of sessionID: SessionID, after previous: JournalTicket?,
    causedBy call: AuditTicket? = nil, at now: ContinuousClock.Instant
  ) throws(JournalError) -> (ticket: JournalTicket, wakes: Bool) {
    switch condition {
    case .writing: break
    case .unsure(let reason), .failed(let reason): throw .unavailable(reason: reason)
    case .closed: throw .unavailable(reason: "the journal is closed")
    }
    if let previous, terms.isLost(previous) { throw .lost }
    guard !entries.isEmpty else { return (JournalTicket(revision: newest, term: terms.current), false) }
    if let call { record(call.arrival, at: now) }
    if pending.isEmpty { pendingSince = now }
    pending.append(
      Unit(
        sessionID: sessionID, entries: entries, payload: payload, last: newest + UInt64(entries.count),
        bytes: payload.count))
    waitingRecords += entries.count
    waitingBytes += payload.count
    let wakes =
      switch sleep {
      case .awake: false
      case .untilAny: true
      case .untilFull: waitingRecords >= settings.size
      }
    if wakes { sleep = .awake }
    return (JournalTicket(revision: newest, term: terms.current), wakes)
  }

  // MARK: Committing

  mutating func next(at now: ContinuousClock.Instant) -> Next {
    recordOverdue(at: now)
    guard let since = pendingSince, !pending.isEmpty else { return nextWithoutUnits(at: now) }
    if condition != .closed, waitingRecords < settings.size {
      let left = settings.delay - (now - since)
      if left > .zero {
        sleep = .untilFull
        return .wait(left)
      }
    }
    sleep = .awake
    var records = 0
    var units: [Unit] = []
    while let count = pending.first?.entries.count, inFlight.isEmpty || records + count <= settings.size {
      records += count
      var unit = pending.removeFirst()
      units.append(unit)
      unit.payload = []
      inFlight.append(unit)
    }
    pendingSince = pending.isEmpty ? nil : now
    let passed = takeNotes(at: now)
    return .commit(units, notesInFlight, after: passed)
  }

  private mutating func nextWithoutUnits(at now: ContinuousClock.Instant) -> Next {
    if let since = notesSince, !notes.isEmpty {
      let left = settings.maximumNoteDelay - (now - since)
      guard left > .zero, noteWaiters.isEmpty, condition != .closed, notes.count < Self.maximumNotesHeld else {
        sleep = .awake
        let passed = takeNotes(at: now)
        return .commit([], notesInFlight, after: passed)
      }
      sleep = .untilAny
      return .wait(left)
    }
    if condition == .closed { return .end }
    sleep = .untilAny
    return .idle
  }

  /// Answers with the highest number of a call that was given to the store before.
  private mutating func takeNotes(at now: ContinuousClock.Instant) -> UInt64 {
    notesInFlight = notes
    let passed = passedCall
    if let last = notes.calls.last { passedCall = max(passed, last.number) }
    notes = AuditNotes()
    // As many come again: growing to them would move each several times.
    notes.calls.reserveCapacity(min(notesInFlight.calls.count, Self.maximumNotesHeld))
    // No end is durable before what it tells of.
    if let last = pending.last?.last {
      notes.ends = notesInFlight.takeEnds(of: (inFlight.last?.last ?? durable) + 1...last)
    }
    notesSince = notes.isEmpty ? nil : now
    noteWaitersInFlight = noteWaiters
    noteWaiters = []
    return passed
  }

  /// What a commit made durable, and who waited for it. It is given away, so that its memory is freed by a caller who holds
  /// nobody up.
  struct Committed {
    let units: [Unit]
    let notes: AuditNotes
    let waiters: [Waiter]
  }

  /// What was in flight is durable.
  mutating func committed() -> Committed {
    for unit in inFlight { leave(unit) }
    durable = inFlight.last?.last ?? durable
    defer {
      inFlight = []
      notesInFlight = AuditNotes()
    }
    return Committed(
      units: inFlight, notes: notesInFlight, waiters: takeWaiters { [durable] in $0.revision <= durable })
  }

  /// The commit of what is in flight failed. What came after it is lost; the rest is not known yet.
  mutating func suspend(reason: String) -> [Waiter] {
    for unit in pending { leave(unit) }
    pending = []
    pendingSince = nil
    if condition != .closed { condition = .unsure(reason: reason) }
    let last = newest
    dropEnds(after: last)
    return takeWaiters { $0.revision > last }
  }

  /// What was in flight is not in the store: the term ends.
  mutating func lost(reason: String) -> [Waiter] {
    for unit in inFlight { leave(unit) }
    inFlight = []
    dropEnds(after: durable)
    takeNotesBack()
    terms.end(durable: durable)
    if condition != .closed { condition = .failed(reason: reason) }
    return takeWaiters { _ in true }
  }

  /// What was in flight is in the store after all; what came after it is lost: the term ends.
  mutating func foundCommitted() -> Committed {
    let answer = committed()
    terms.end(durable: durable)
    return answer
  }

  /// It can write again.
  mutating func resume() { if condition != .closed { condition = .writing } }

  /// Takes nothing more. True when the thread has to be woken for it.
  mutating func close() -> Bool {
    condition = .closed
    defer { sleep = .awake }
    return sleep != .awake
  }

  private mutating func leave(_ unit: Unit) {
    waitingRecords -= unit.entries.count
    waitingBytes -= unit.bytes
  }

  // MARK: Waiting

  /// Nil when the ticket's fate is known, with what to answer.
  mutating func await(_ ticket: JournalTicket, _ waiter: Waiter) -> Result<Void, JournalError>? {
    if terms.isLost(ticket) {
      // Who asks a moment after its commit failed is told why, as who asked before.
      if case .failed(let reason) = condition { return .failure(.unavailable(reason: reason)) }
      return .failure(.lost)
    }
    if ticket.term < terms.current || ticket.revision <= durable { return .success(()) }
    if ticket.revision > newest {
      if case .unsure(let reason) = condition { return .failure(.unavailable(reason: reason)) }
      return .failure(.lost)
    }
    commitWaiters.append((ticket, waiter))
    return nil
  }

  private mutating func takeWaiters(where isDue: (JournalTicket) -> Bool) -> [Waiter] {
    var due: [Waiter] = []
    commitWaiters.removeAll { entry in
      guard isDue(entry.ticket) else { return false }
      due.append(entry.waiter)
      return true
    }
    return due
  }

  var hasRoom: Bool {
    condition != .writing
      || waitingRecords < settings.maximumWaiting && waitingBytes < settings.maximumWaitingBytes
  }
}
