import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

/// Reads the journal as events, a page at a time.
struct EventReader: Sendable {
  private static let pageSize = 256

  private let manager: SessionManager
  let filter: EventFilter

  init(_ manager: SessionManager, filter: EventFilter) {
    self.manager = manager
    self.filter = filter
  }

  /// A record and what it is about.
  struct Entry: Sendable {
    let record: JournalRecord
    /// Nil for the creation of a session.
    let subject: EventSubject?
  }

  /// The next records of the filter's sessions, at most a page, whether they pass the filter or not. Empty when there are
  /// none yet.
  func read(after revision: Revision) async throws -> [Entry] {
    let records = try await manager.ports.journal.read(filter.scope, after: revision, limit: Self.pageSize)
    var entries = records.map { record in
      guard case .event(let event) = record.entry, filter.mayPass(record) else {
        return Entry(record: record, subject: nil)
      }
      return Entry(record: record, subject: EventSubject(event.kind))
    }
    try await complete(&entries)
    return entries
  }

  /// Asks each session once for the instruments that its events do not tell.
  private func complete(_ entries: inout [Entry]) async throws {
    var lacking: [SessionID: [Int]] = [:]
    for (index, entry) in entries.enumerated() where entry.subject?.lacksSymbol == true {
      lacking[entry.record.sessionID, default: []].append(index)
    }
    for (sessionID, indices) in lacking {
      let subjects = indices.compactMap { entries[$0].subject }
      let completed = try await manager.runner(sessionID).read { view in
        subjects.map { subject in
          var known = subject
          known.complete(from: view.state)
          return known
        }
      }
      for (index, subject) in zip(indices, completed) {
        entries[index] = Entry(record: entries[index].record, subject: subject)
      }
    }
  }
}
