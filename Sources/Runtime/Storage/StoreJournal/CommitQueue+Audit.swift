internal import TradingRuntime

extension CommitQueue {
  typealias NoteWaiter = CheckedContinuation<Result<Void, JournalError>, Never>

  /// Kept while nothing can be written; the oldest make room.
  static let maximumNotes = 100_000
  /// As many wait for no other commit.
  static let maximumNotesHeld = 1024

  /// Puts a call on record. What it causes is not durable before that is.
  mutating func begin(_ call: AuditedCall, at now: ContinuousClock.Instant) throws(JournalError) -> AuditTicket {
    switch condition {
    case .writing: break
    case .unsure(let reason), .failed(let reason): throw .unavailable(reason: reason)
    case .closed: throw .unavailable(reason: "the journal is closed")
    }
    arrivals += 1
    let ticket = AuditTicket(arrival: arrivals)
    if canNote {
      if begun.isEmpty { begunSince = now }
      begun[arrivals] = (ticket, call)
    }
    return ticket
  }

  /// See `AuditLog`.
  mutating func settle(_ ticket: AuditTicket, _ end: AuditedEnd) -> Bool {
    ticket.number.map { notes.end($0, end) } ?? false
  }

  mutating func finish(_ ticket: AuditTicket, _ end: AuditedEnd, at now: ContinuousClock.Instant) {
    record(ticket.arrival, at: now)
    guard condition != .closed, let number = ticket.number, !notes.end(number, end), canNote else { return }
    if notes.isEmpty { notesSince = now }
    notes.append(AuditNotes.LateEnd(number: number, end: end))
  }

  private var canNote: Bool { notes.count + begun.count < Self.maximumNotes && !hasLostStore }

  /// Notes a call that has begun, once.
  mutating func record(_ arrival: UInt64, at now: ContinuousClock.Instant) {
    guard let (ticket, call) = begun.removeValue(forKey: arrival) else { return }
    if notes.isEmpty { notesSince = now }
    newestCall += 1
    ticket.give(newestCall)
    notes.calls.append(AuditRecord(number: newestCall, call: call, end: nil))
  }

  /// Notes all calls that have begun.
  private mutating func recordAll(at now: ContinuousClock.Instant) {
    for arrival in begun.keys.sorted() { record(arrival, at: now) }
    begunSince = nil
  }

  /// What takes its time is on record meanwhile.
  mutating func recordOverdue(at now: ContinuousClock.Instant) {
    guard let begunSince, condition == .closed || now - begunSince >= settings.maximumNoteDelay else { return }
    recordAll(at: begunSince)
  }

  /// Ends that tell of what will not be durable are not true.
  mutating func dropEnds(after revision: Revision) {
    _ = notes.takeEnds(of: revision + 1...(.max))
    _ = notesInFlight.takeEnds(of: revision + 1...(.max))
  }

  /// What was in flight was not written. Calls are on record whatever became of what they did.
  mutating func takeNotesBack() {
    defer { notesInFlight = AuditNotes() }
    notesSince = nil
    guard condition != .closed else { return notes = AuditNotes() }
    notes.calls = (notesInFlight.calls + notes.calls).suffix(Self.maximumNotes)
    notes.ends = (notesInFlight.ends + notes.ends).suffix(Self.maximumNotes)
    if !notes.isEmpty { notesSince = .now }
  }

  /// The store is another's: what is noted stays unwritten.
  mutating func loseStore() {
    hasLostStore = true
    begun = [:]
    notes = AuditNotes()
    notesSince = nil
  }

  /// Nil when there is something to wait for; the thread must be woken then.
  mutating func awaitNotes(
    _ waiter: NoteWaiter, at now: ContinuousClock.Instant
  ) -> Result<Void, JournalError>? {
    recordAll(at: now)
    if notes.isEmpty && notesInFlight.isEmpty { return .success(()) }
    switch condition {
    case .writing: break
    case .unsure(let reason), .failed(let reason): return .failure(.unavailable(reason: reason))
    case .closed: return .failure(.unavailable(reason: "the journal is closed"))
    }
    // What is in flight is not enough: there may be more behind it.
    if notes.isEmpty { noteWaitersInFlight.append(waiter) } else { noteWaiters.append(waiter) }
    sleep = .awake
    return nil
  }

  /// Those whose notes the commit that has ended held. Once for each commit.
  mutating func takeNoteWaiters(succeeded: Bool) -> [NoteWaiter] {
    defer {
      noteWaitersInFlight = []
      if !succeeded { noteWaiters = [] }
    }
    return succeeded ? noteWaitersInFlight : noteWaitersInFlight + noteWaiters
  }
}
