import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

/// Every session of the server, as WatchSessions shows them.
///
/// Keeps the state of every session that has not ended, folded from the journal, so that an event carries the equity
/// and the positions of just that moment. Of an ended session nothing can change any more, and nothing is kept.
struct AllSessionsSource: WatchSource {
  typealias Response = Outcry.V1.WatchSessionsResponse

  private static let pageSize = 256

  private let journal: any Journal
  private(set) var revision: Revision
  private var points: [SessionID: SessionPoint] = [:]
  /// Until it is asked for.
  private var items: [Wire.Session] = []

  private init(journal: any Journal, revision: Revision) {
    self.journal = journal
    self.revision = revision
  }

  // MARK: Opening

  static func open(
    _ manager: SessionManager, from start: TradingRuntime.WatchStart
  ) async throws -> AllSessionsSource {
    switch start {
    case .now, .snapshot: return try await present(manager, withItems: start == .snapshot)
    case .after(let revision):
      var source = AllSessionsSource(journal: manager.ports.journal, revision: 0)
      try await source.advance(to: revision)
      source.forgetEnded()
      return source
    }
  }

  /// All sessions at one revision, although each is read in its own turn: those that were read first are brought up to
  /// the newest.
  private static func present(_ manager: SessionManager, withItems: Bool) async throws -> AllSessionsSource {
    let (runners, base) = await manager.settled()
    var source = AllSessionsSource(journal: manager.ports.journal, revision: base)
    var newest = base
    var order: [SessionID] = []
    for runner in runners {
      let point = try await runner.read { SessionPoint($0) }
      source.points[point.sessionID] = point
      order.append(point.sessionID)
      newest = max(newest, point.revision)
    }
    let created = try await source.advance(to: newest)
    if withItems { source.items = (order + created).compactMap { source.points[$0]?.session } }
    source.forgetEnded()
    return source
  }

  /// Takes every record up to a revision, and answers with the sessions that were created on the way.
  @discardableResult
  private mutating func advance(to target: Revision) async throws -> [SessionID] {
    var created: [SessionID] = []
    while revision < target {
      let records = try await read().prefix { $0.revision <= target }
      if records.isEmpty { break }
      for record in records {
        if case .created = record.entry, points[record.sessionID] == nil { created.append(record.sessionID) }
        try fold(record)
        revision = record.revision
      }
      await Task.yield()
    }
    revision = max(revision, target)
    return created
  }

  private mutating func forgetEnded() { points = points.filter { !$0.value.state.status.isFinal } }

  // MARK: Following

  mutating func snapshot() -> [Wire.Session] {
    defer { items = [] }
    return items
  }

  func read() async throws -> [JournalRecord] {
    try await journal.read(.allSessions, after: revision, limit: Self.pageSize)
  }

  mutating func take(_ record: JournalRecord) throws -> Wire.Session? {
    try fold(record)
    revision = record.revision
    guard let point = points[record.sessionID], record.changesStatus else { return nil }
    if point.state.status.isFinal { points[record.sessionID] = nil }
    return point.session
  }

  private mutating func fold(_ record: JournalRecord) throws {
    switch record.entry {
    case .created(let definition):
      guard points[record.sessionID] == nil else { return }
      points[record.sessionID] = SessionPoint(created: definition, revision: record.revision)
    case .event(let event):
      // Records that the session's state had taken in when it was read.
      guard let known = points[record.sessionID]?.revision, known < record.revision else { return }
      try points[record.sessionID]?.state.apply(event)
      points[record.sessionID]?.revision = record.revision
    }
  }

  func waitForRecord() async throws { try await journal.waitForRecord(.allSessions, after: revision) }

  /// Sessions can be created at any time.
  func hasEnded() -> Bool { false }
}

extension JournalRecord {
  fileprivate var changesStatus: Bool {
    switch entry {
    case .created: true
    case .event(let event): if case .statusChanged = event.kind { true } else { false }
    }
  }
}
