import MemoryStore
import TradingModel
import TradingRuntime

/// A journal that is asked for its newest revision a moment too early: what was written since is there all the same.
struct LaggingJournal: Journal {
  let journal: MemoryJournal
  let lag: UInt64

  var description: String { journal.description }
  var newestRevision: Revision { journal.newestRevision - min(lag, journal.newestRevision) }

  func append(_ entries: [JournalEntry], to sessionID: SessionID) async throws -> Revision {
    try await journal.append(entries, to: sessionID)
  }

  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord] {
    try await journal.read(scope, after: revision, limit: limit)
  }

  func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws {
    try await journal.waitForRecord(scope, after: revision)
  }
}
