import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

/// Every session of the server, as WatchSessions shows them.
///
/// Keeps the state of every session that has not ended, folded from the journal, so that an event carries the equity
/// and the positions of just that moment. Of an ended session nothing is kept.
struct AllSessionsSource: WatchSource {
  typealias Response = Outcry.V1.WatchSessionsResponse

  private var sessions: SessionPoints
  /// Until it is asked for.
  private var items: [Wire.Session] = []

  var revision: Revision { sessions.revision }

  static func open(
    _ core: ServiceCore, from start: TradingRuntime.WatchStart
  ) async throws -> AllSessionsSource {
    let manager = core.manager
    var source: AllSessionsSource
    switch start {
    case .now: source = AllSessionsSource(sessions: try await .present(manager))
    case .snapshot:
      source = AllSessionsSource(sessions: try await .present(manager))
      source.items = try await core.sessions(with: source.sessions)
    case .after(let revision):
      source = AllSessionsSource(sessions: SessionPoints(journal: manager.ports.journal, revision: 0))
      try await source.sessions.advance(to: revision)
    }
    source.sessions.forgetEnded()
    return source
  }

  mutating func snapshot() -> [Wire.Session] {
    defer { items = [] }
    return items
  }

  func read() async throws -> [JournalRecord] { try await sessions.read() }

  mutating func take(_ record: JournalRecord) throws -> Wire.Session? {
    try sessions.take(record)
    guard let point = sessions[record.sessionID], record.changesStatus else { return nil }
    if point.state.status.isFinal { sessions.forget(record.sessionID) }
    return point.session
  }

  func waitForRecord() async throws { try await sessions.waitForRecord() }

  /// Sessions can be created at any time.
  func ending() -> WatchEnding? { nil }
}

extension ServiceCore {
  /// Every session in the order of their creation: those in memory as points show them, the others as they ended.
  fileprivate func sessions(with points: SessionPoints) async throws -> [Wire.Session] {
    var shown: [Wire.Session] = []
    for place in await manager.allPlaces {
      if let point = points[place.sessionID] {
        shown.append(point.session)
      } else if case .resting = place {
        shown.append(try await self.shown(place))
      }
    }
    return shown
  }
}

extension JournalRecord {
  fileprivate var changesStatus: Bool {
    switch entry {
    case .created: true
    case .event(let event): if case .statusChanged = event.kind { true } else { false }
    case .registry: false
    }
  }
}
