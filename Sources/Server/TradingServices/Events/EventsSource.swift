import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

/// The journal, as WatchEvents shows it. It folds no state: an event is a fact, so that a stream begins at any revision
/// at once.
struct EventsSource: WatchSource {
  typealias Response = Outcry.V1.WatchEventsResponse

  private let reader: EventReader
  private let journal: any Journal
  /// Nil: never ends.
  private let end: Revision?
  private var pace: EventPace?
  private(set) var revision: Revision
  /// Until they are asked for.
  private var items: [Wire.EventSnapshotItem]
  /// Of the page that was read last, by revision.
  private var subjects: [Revision: EventReader.Entry] = [:]

  init(
    _ manager: SessionManager, filter: EventFilter, after revision: Revision, end: Revision?, speed: PlaybackSpeed?,
    items: [Wire.EventSnapshotItem] = []
  ) {
    reader = EventReader(manager, filter: filter)
    journal = manager.ports.journal
    self.end = end
    pace = speed.map { EventPace($0) }
    self.revision = revision
    self.items = items
  }

  mutating func snapshot() -> [Wire.EventSnapshotItem] {
    defer { items = [] }
    return items
  }

  mutating func read() async throws -> [JournalRecord] {
    let entries = try await reader.read(after: revision).prefix { entry in
      end.map { entry.record.revision <= $0 } ?? true
    }
    subjects = Dictionary(entries.map { ($0.record.revision, $0) }, uniquingKeysWith: { first, _ in first })
    return entries.map(\.record)
  }

  mutating func dueTime(of record: JournalRecord, now: Instant) -> Instant? {
    // Times of the server's own clock are of another time.
    guard case .event(let event) = record.entry, reader.filter.mayPass(record) else { return nil }
    return pace?.dueTime(of: event.time, now: now)
  }

  mutating func take(_ record: JournalRecord) throws -> Wire.Event? {
    revision = record.revision
    guard let entry = subjects[record.revision], reader.filter.passes(entry) else { return nil }
    return entry.wire
  }

  func waitForRecord() async throws { try await journal.waitForRecord(reader.filter.scope, after: revision) }

  mutating func ending() async throws -> WatchEnding? {
    guard let end, journal.newestRevision >= end else { return nil }
    // What was written between the last reading and the look at the newest revision is still to come.
    guard try await read().isEmpty else { return nil }
    return WatchEnding(reason: .replayEnded, message: "the revision \(end) at which the stream was to end is reached")
  }
}

extension SessionPoint {
  /// The session, what works in it, what it holds and what watches the market.
  var eventItems: [Wire.EventSnapshotItem] {
    let positions = state.portfolio.positions.indices.filter { state.portfolio.positions[$0].isOpen }
    return [.init(item: .session(session))]
      + state.workingOrders.map { .init(item: .order($0.wire(in: sessionID))) }
      + positions.map { .init(item: .position(state.portfolio.position(at: $0, in: sessionID))) }
      + state.armedTriggers.map { .init(item: .trigger($0.wire(in: sessionID, of: state))) }
  }
}

extension ServiceCore {
  /// The sessions that rest, and what they hold.
  func restingItems(_ filter: EventFilter) async throws -> [Wire.EventSnapshotItem] {
    guard let readModels else { return [] }
    var items: [Wire.EventSnapshotItem] = []
    for place in await manager.allPlaces {
      guard case .resting(let session) = place, filter.sessions.allows(session.sessionID) else { continue }
      items.append(.init(item: .session(try await shown(place))))
      var query = ResourceQuery(.position, of: session.sessionID)
      query.statuses = [ResourceRow.openPosition]
      query.limit = session.definition.configuration.instruments.count
      for row in try await readModels.store.read(query).rows {
        items.append(.init(item: .position(try Wire.Position(serializedBytes: row.payload))))
      }
    }
    return items
  }
}
