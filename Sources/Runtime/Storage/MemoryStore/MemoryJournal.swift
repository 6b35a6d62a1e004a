internal import DequeModule
internal import Synchronization
public import TradingModel
public import TradingRuntime

/// A journal in memory: complete and ordered, gone with the process.
///
/// Keeps the newest `capacity` records, and what came together with the oldest of them; a reader that falls behind is
/// told so, and misses nothing silently.
public final class MemoryJournal: Journal {
  /// Records kept unless told otherwise. A daily bar of one symbol makes about six.
  public static let defaultCapacity = 2_000_000

  private let storage: Mutex<Storage>

  public init(capacity: Int = MemoryJournal.defaultCapacity) {
    storage = Mutex(Storage(capacity: max(1, capacity)))
  }

  /// The newest of a longer journal, which another store holds.
  package init(capacity: Int, after revision: Revision) {
    storage = Mutex(Storage(capacity: max(1, capacity), after: revision))
  }

  public var description: String { "memory:" }
  public var isDurable: Bool { false }

  public var newestRevision: Revision { storage.withLock { $0.newestRevision } }

  /// Whether nobody waits and no cancelled waiter is remembered.
  var isAtRest: Bool { storage.withLock { $0.isAtRest } }

  public var hasRoom: Bool { true }

  public func waitForRoom() async throws {}

  /// Memory does not fail: what is taken is there.
  public func enqueue(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket?
  ) throws(JournalError) -> JournalTicket {
    let ((newest, woken), _) = storage.withLock { ($0.append(entries, to: sessionID), $0.dropSuperfluous()) }
    for waiter in woken { waiter.resume() }
    return JournalTicket(revision: newest, term: 1)
  }

  /// Revision of the oldest record that is kept; the next one's when there is none.
  package var oldestRevision: Revision { storage.withLock { $0.oldestRevision } }

  /// Takes entries that are durable elsewhere, those of each session together. Whoever gives them has the oldest dropped
  /// when nobody waits for that: see ``dropSuperfluous()``.
  package func take(_ units: some Sequence<(entries: [JournalEntry], sessionID: SessionID)>) {
    let woken = storage.withLock { storage in
      var woken: [Continuation] = []
      for unit in units { woken += storage.append(unit.entries, to: unit.sessionID).1 }
      return woken
    }
    for waiter in woken { waiter.resume() }
  }

  /// Drops what is beyond the capacity.
  package func dropSuperfluous() { _ = storage.withLock { $0.dropSuperfluous() } }

  public func commit(through ticket: JournalTicket) async throws(JournalError) {}

  /// Records that are read without letting others in.
  private static let bite = 128

  public func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord] {
    var records = try bite(scope, after: revision, limit)
    var hasMore = records.count == Self.bite
    while hasMore, records.count < limit, let last = records.last?.revision {
      // What is gone meanwhile is told to whoever asks for it next.
      guard let next = try? bite(scope, after: last, limit - records.count) else { break }
      records += next
      hasMore = next.count == Self.bite
    }
    return records
  }

  private func bite(
    _ scope: JournalScope, after revision: Revision, _ limit: Int
  ) throws(JournalError) -> [JournalRecord] {
    try storage.withLock { storage throws(JournalError) in
      try storage.read(scope, after: revision, limit: min(limit, Self.bite))
    }
  }

  public func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws {
    let ticket = storage.withLock { $0.makeTicket() }
    defer { storage.withLock { $0.forget(ticket) } }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isPending = storage.withLock { $0.wait(scope, after: revision, ticket: ticket, continuation) }
        if !isPending { continuation.resume() }
      }
      try Task.checkCancellation()
    } onCancel: {
      storage.withLock { $0.abandon(ticket) }?.resume(throwing: CancellationError())
    }
  }
}
