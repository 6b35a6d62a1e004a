import MemoryStore
import Synchronization
import TradingModel
import TradingRuntime

/// As long as it is on, a journal takes nothing.
final class Outage: Sendable {
  private let state = Mutex(false)

  var isOn: Bool { state.withLock(\.self) }
  func begin() { state.withLock { $0 = true } }
  func end() { state.withLock { $0 = false } }
}

/// A journal that is asked for its newest revision a moment too early: what was written since is there all the same.
struct LaggingJournal: Journal {
  let journal: MemoryJournal
  let lag: UInt64
  var isDurable = false
  var outage = Outage()

  var description: String { journal.description }
  var newestRevision: Revision { journal.newestRevision - min(lag, journal.newestRevision) }

  var hasRoom: Bool { journal.hasRoom }
  func waitForRoom() async throws { try await journal.waitForRoom() }

  func enqueue(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket?
  ) throws(JournalError) -> JournalTicket {
    if outage.isOn { throw .unavailable(reason: "the disk is full") }
    return try journal.enqueue(entries, to: sessionID, after: previous)
  }

  func commit(through ticket: JournalTicket) async throws(JournalError) { try await journal.commit(through: ticket) }

  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord] {
    try await journal.read(scope, after: revision, limit: limit)
  }

  func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws {
    try await journal.waitForRecord(scope, after: revision)
  }
}
