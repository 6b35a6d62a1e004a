import MemoryStore
import Synchronization
import TradingModel
import TradingRuntime

/// A journal in memory that remembers the units in which it was given its entries: the places at which a crash may cut it.
final class RecordingJournal: Journal {
  struct Unit: Sendable {
    let sessionID: SessionID
    let entries: [JournalEntry]
  }

  private let base = MemoryJournal()
  private let log = Mutex<[Unit]>([])

  /// Holds what a crash left of another.
  init(_ units: some Sequence<Unit> = []) throws {
    for unit in units { _ = try base.enqueue(unit.entries, to: unit.sessionID, after: nil) }
    log.withLock { $0 = Array(units) }
  }

  var units: [Unit] { log.withLock { $0 } }

  let description = "recording:"
  let isDurable = true
  var newestRevision: Revision { base.newestRevision }
  var hasRoom: Bool { base.hasRoom }
  func waitForRoom() async throws { try await base.waitForRoom() }

  func enqueue(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket?
  ) throws(JournalError) -> JournalTicket {
    log.withLock { $0.append(Unit(sessionID: sessionID, entries: entries)) }
    return try base.enqueue(entries, to: sessionID, after: previous)
  }

  func commit(through ticket: JournalTicket) async throws(JournalError) { try await base.commit(through: ticket) }

  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord] {
    try await base.read(scope, after: revision, limit: limit)
  }

  func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws {
    try await base.waitForRecord(scope, after: revision)
  }
}
