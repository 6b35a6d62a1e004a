import TradingEngine
import TradingModel
import TradingRuntime

/// The state of every session of the server at one revision, folded from the journal.
struct SessionPoints: Sendable {
  private static let pageSize = 256

  private let journal: any Journal
  private(set) var revision: Revision
  private var points: [SessionID: SessionPoint] = [:]
  /// In the order of their creation, forgotten ones too.
  private var order: [SessionID] = []

  /// No session, at a revision before which there is none to know.
  init(journal: any Journal, revision: Revision) {
    self.journal = journal
    self.revision = revision
  }

  /// All sessions at one revision, although each is read in its own turn: those that were read first are brought up to
  /// the newest.
  static func present(_ manager: SessionManager) async throws -> SessionPoints {
    let (runners, base) = await manager.settled()
    var present = SessionPoints(journal: manager.ports.journal, revision: base)
    var newest = base
    for runner in runners {
      let point = try await runner.read { SessionPoint(following: $0) }
      present.points[point.sessionID] = point
      present.order.append(point.sessionID)
      newest = max(newest, point.revision)
    }
    try await present.advance(to: newest)
    return present
  }

  /// Those that are kept, in the order of their creation.
  var all: [SessionPoint] { order.compactMap { points[$0] } }

  subscript(sessionID: SessionID) -> SessionPoint? { points[sessionID] }

  /// Takes every record up to a revision.
  mutating func advance(to target: Revision) async throws {
    while revision < target {
      let records = try await read().prefix { $0.revision <= target }
      if records.isEmpty { break }
      for record in records { try take(record) }
      // A long history must not keep others of this thread waiting.
      await Task.yield()
    }
    revision = max(revision, target)
  }

  /// The next records, at most a page, without waiting.
  func read() async throws -> [JournalRecord] {
    try await journal.read(.allSessions, after: revision, limit: Self.pageSize)
  }

  /// Returns when there is a record to read.
  func waitForRecord() async throws { try await journal.waitForRecord(.allSessions, after: revision) }

  mutating func take(_ record: JournalRecord) throws {
    defer { revision = record.revision }
    switch record.entry {
    case .created(let definition):
      guard points[record.sessionID] == nil else { return }
      points[record.sessionID] = SessionPoint(created: definition, revision: record.revision)
      order.append(record.sessionID)
    case .event(let event):
      // Records that the session's state had taken in when it was read.
      guard let known = points[record.sessionID]?.revision, known < record.revision else { return }
      try points[record.sessionID]?.state.apply(event)
      points[record.sessionID]?.revision = record.revision
    case .registry: break
    }
  }

  /// Of an ended session nothing can change any more.
  mutating func forgetEnded() { points = points.filter { !$0.value.state.status.isFinal } }

  mutating func forget(_ sessionID: SessionID) { points[sessionID] = nil }
}
