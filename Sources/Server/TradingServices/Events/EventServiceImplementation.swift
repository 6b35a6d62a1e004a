import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// `outcry.v1.EventService`.
struct EventServiceImplementation: Outcry.V1.EventService.Provider {
  /// Records that one call looks at; a page that has found less by then is short.
  private static let maximumRecords = 20_000

  let core: ServiceCore

  func listEvents(_ request: Wire.ListEventsRequest, context: ServerContext) async throws -> Wire.ListEventsResponse {
    try await core.answer(context) {
      var fields = Fields()
      let filter = fields.eventFilter(request.filter)
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken,
        scope: [context.method.path, String(request.afterRevision)] + filter.tokenScope, fields: &fields)
      try fields.finish()
      try await requireSessions(filter)
      _ = try await core.reach(request.minRevision)
      return try await list(EventReader(core.manager, filter: filter), page, after: request.afterRevision)
    }
  }

  private func list(
    _ reader: EventReader, _ page: PageRequest, after first: Revision
  ) async throws -> Wire.ListEventsResponse {
    var revision = try page.revision() ?? first
    let newest = core.manager.ports.journal.newestRevision
    guard revision <= newest else { throw JournalError.notWrittenYet(newest: newest) }
    var response = Wire.ListEventsResponse()
    var bytes = 0
    var looked = 0
    search: while true {
      let entries = try await reader.read(after: revision)
      if entries.isEmpty {
        // What came since concerns others.
        response.revision = max(revision, newest)
        return response
      }
      for entry in entries {
        if reader.filter.passes(entry) {
          let event = entry.wire
          bytes += event.serializedBytes().count
          if response.events.count == page.size || (bytes > PageRequest.maximumBytes && !response.events.isEmpty) {
            break search
          }
          response.events.append(event)
        }
        revision = entry.record.revision
      }
      looked += entries.count
      if looked >= Self.maximumRecords { break }
      await Task.yield()
    }
    response.revision = revision
    response.nextPageToken = page.token(after: revision)
    return response
  }

  func watchEvents(
    _ request: Wire.WatchEventsRequest, responses: ResponseWriter<Wire.WatchEventsResponse>, context: ServerContext
  ) async throws {
    try await core.answer(context) {
      var fields = Fields()
      let filter = fields.eventFilter(request.filter)
      let position = fields.watchStart(request.start)
      let speed: PlaybackSpeed? = fields.decimal(request.speed, "speed", .positive, atMost: PlaybackSpeed.maximum)
      if request.speed != nil, filter.sessions.count != 1 {
        fields.refuse("speed", "needs exactly one of filter.session_ids: each session has its own clock")
      }
      let end = request.endRevision == 0 ? nil : request.endRevision
      if let end, case .after(let revision) = position, end < revision {
        fields.refuse("end_revision", "must not be before start.after_revision")
      }
      let start = try fields.finish { position }
      try await requireSessions(filter)
      try await core.watches.serve(from: start, scope: filter.scope, isFolded: false, responses: responses) {
        try await source(from: start, filter: filter, end: end, speed: speed)
      }
    }
  }

  private func source(
    from start: TradingRuntime.WatchStart, filter: EventFilter, end: Revision?, speed: PlaybackSpeed?
  ) async throws -> EventsSource {
    let revision: Revision
    var items: [Wire.EventSnapshotItem] = []
    switch start {
    case .after(let given): revision = given
    case .now: revision = core.manager.ports.journal.newestRevision
    case .snapshot:
      let present = try await SessionPoints.present(core.manager)
      revision = present.revision
      items = present.all.filter { filter.sessions.allows($0.sessionID) }.flatMap(\.eventItems)
      items += try await core.restingItems(filter)
    }
    return EventsSource(core.manager, filter: filter, after: revision, end: end, speed: speed, items: items)
  }

  /// A session that is not there is a mistake of the caller, never an empty stream.
  private func requireSessions(_ filter: EventFilter) async throws {
    for session in filter.sessions.sorted(by: { $0.text < $1.text }) { _ = try await core.manager.place(of: session) }
  }
}

extension PageRequest {
  /// The revision that a token names; nil on the first page.
  fileprivate func revision() throws -> Revision? {
    try position.map { text throws(InvalidPageToken) in
      guard let revision = Revision(text) else { throw InvalidPageToken() }
      return revision
    }
  }
}
