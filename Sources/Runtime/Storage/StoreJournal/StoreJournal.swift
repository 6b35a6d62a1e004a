internal import JournalCodec
internal import MemoryStore
internal import Synchronization
public import Logging
public import TradingModel
public import TradingRuntime

/// A journal in a database.
///
/// One thread of its own gathers what sessions give into commits, one after another. The newest records are kept in
/// memory, so that those who watch do not ask the database; older ones are read from it.
public final class StoreJournal: Journal {
  let committer: Committer

  /// Newest records that are looked at before anything is written after them.
  private static let inspectedRecords: Revision = 4096

  /// Begins where a log ends, after a look at its newest records.
  /// - Throws: ``StoreError`` when the log cannot be read, or is damaged there.
  public static func open(
    _ log: any RecordLog, settings: CommitSettings = CommitSettings(), logger: Logger
  ) async throws -> StoreJournal {
    let newest = try log.newestRevision()
    let newestCall = try log.newestAuditNumber()
    let start = newest > inspectedRecords ? newest - inspectedRecords : 0
    let verification: Verification
    do {
      verification = try await Verification.run(log, after: start)
    } catch JournalError.compacted(let oldest) {
      verification = try await Verification.run(log, after: oldest - 1)
    }
    if let damage = verification.damage.first {
      throw StoreError.corrupt(store: log.description, revision: damage.revision, reason: damage.reason)
    }
    return StoreJournal(log, newest: newest, newestCall: newestCall, settings: settings, logger: logger)
  }

  private init(
    _ log: any RecordLog, newest: Revision, newestCall: UInt64, settings: CommitSettings, logger: Logger
  ) {
    committer = Committer(log: log, settings: settings, newest: newest, newestCall: newestCall, logger: logger)
    committer.start()
  }

  deinit { committer.end() }

  /// Writes what waits, takes nothing more, and lets others have the store.
  public func close() async { await committer.close() }

  public var description: String { committer.log.description }
  public var isDurable: Bool { committer.state.withLock { $0.queue.condition == .writing } }
  public var newestRevision: Revision { committer.tail.newestRevision }
  public var hasRoom: Bool { committer.state.withLock { $0.queue.hasRoom } }

  public func waitForRoom() async throws {
    let ticket = committer.state.withLock { $0.room.makeTicket() }
    defer { committer.state.withLock { $0.room.forget(ticket) } }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let waits = committer.state.withLock { state in
          !state.queue.hasRoom && state.room.wait(ticket, continuation)
        }
        if !waits { continuation.resume() }
      }
      try Task.checkCancellation()
    } onCancel: {
      committer.state.withLock { $0.room.abandon(ticket) }?.resume(throwing: CancellationError())
    }
  }

  public func enqueue(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket?
  ) throws(JournalError) -> JournalTicket {
    let payload = JournalCodec.unsealed(entries)
    let (ticket, wakes) = try committer.state.withLock { state throws(JournalError) in
      try state.queue.take(
        entries, payload, of: sessionID, after: previous, causedBy: CausedRevisions.current?.call, at: .now)
    }
    if wakes { committer.wake() }
    return ticket
  }

  public func commit(through ticket: JournalTicket) async throws(JournalError) {
    try await withCheckedContinuation { continuation in
      let answer = committer.state.withLock { $0.queue.await(ticket, continuation) }
      if let answer { continuation.resume(returning: answer) }
    }.get()
  }

  public func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord] {
    if revision >= committer.tail.oldestRevision - 1 {
      do {
        return try await committer.tail.read(scope, after: revision, limit: limit)
      } catch JournalError.compacted {
        // The tail has moved on since it was asked for its oldest.
      }
    }
    let newest = newestRevision
    var records: [JournalRecord] = []
    for unit in try await committer.log.read(scope, after: revision, limit: limit) {
      let decoded = try decode(unit)
      // Only the first and the last may have others, too.
      let isWhole = revision < unit.first && unit.revision <= newest
      records += isWhole ? decoded : decoded.filter { revision < $0.revision && $0.revision <= newest }
    }
    return records.count > limit ? Array(records[..<limit]) : records
  }

  private func decode(_ unit: StoredUnit) throws -> [JournalRecord] {
    do {
      return try JournalCodec.decode(unit.payload, last: unit.revision, sessionID: unit.sessionID)
    } catch {
      throw StoreError.corrupt(store: description, revision: unit.first, reason: "\(error)")
    }
  }

  public func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws {
    if revision < committer.tail.oldestRevision - 1,
      !(try await committer.log.read(scope, after: revision, limit: 1)).isEmpty
    {
      return
    }
    try await committer.tail.waitForRecord(scope, after: max(revision, committer.tail.oldestRevision - 1))
  }
}
