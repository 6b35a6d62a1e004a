internal import TradingRuntime

extension CommitQueue {
  typealias NoteWaiter = CheckedContinuation<Result<Void, JournalError>, Never>

  /// Kept while nothing can be written; the oldest make room.
  static let maximumNotes = 100_000
  /// As many wait for no other commit.
  static let maximumNotesHeld = 1024

  /// Puts a call on record. What is taken afterwards is not durable before that is.
  mutating func begin(_ call: AuditedCall, at now: ContinuousClock.Instant) throws(JournalError) -> UInt64 {
    switch condition {
    case .writing: break
    case .unsure(let reason), .failed(let reason): throw .unavailable(reason: reason)
    case .closed: throw .unavailable(reason: "the journal is closed")
    }
    newestCall += 1
    note(.call(newestCall, call), at: now)
    return newestCall
  }

  mutating func finish(_ number: UInt64, _ end: AuditedEnd, at now: ContinuousClock.Instant) {
    if condition != .closed { note(.end(number, end), at: now) }
  }

  private mutating func note(_ note: AuditNote, at now: ContinuousClock.Instant) {
    guard notes.count < Self.maximumNotes, !hasLostStore else { return }
    if notes.isEmpty { notesSince = now }
    notes.append(note)
  }

  /// The store is another's: what is noted stays unwritten.
  mutating func loseStore() {
    hasLostStore = true
    notes = []
    notesSince = nil
  }

  /// Nil when there is something to wait for; the thread must be woken then.
  mutating func awaitNotes(_ waiter: NoteWaiter) -> Result<Void, JournalError>? {
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
