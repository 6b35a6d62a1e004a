import OutcryContract
import ProtobufRuntime
import TradingModel
import TradingRuntime

extension ServiceCore {
  /// Where the session is that a request names. One that rests stays at rest when the read models answer for it.
  func place(_ sessionID: String) async throws -> SessionPlace {
    var fields = Fields()
    let id: SessionID? = fields.identifier(sessionID, "session_id")
    return try await manager.place(of: try fields.finish { id })
  }

  /// A list of a session's resources, from memory or from the read models.
  ///
  /// - Parameters:
  ///   - isNumbered: whether rows of the list in memory are named by their place.
  ///   - filter: what rows of the read models are wanted.
  ///   - live: the same of the state in memory.
  func list<Row: ProtobufMessage>(
    _ place: SessionPlace, _ kind: ResourceKind, _ page: PageRequest, atLeast minimum: Revision,
    isNumbered: Bool = true, filter: (inout ResourceQuery) -> Void,
    live: @escaping @Sendable (SessionView) throws -> Page<Row>
  ) async throws -> (page: Page<Row>, revision: Revision) {
    guard case .resting(let resting) = place, let readModels else {
      return try await read(place.sessionID, atLeast: minimum) { view, revision in
        (try live(view), revision)
      }
    }
    let revision = try await reach(minimum)
    var query = ResourceQuery(kind, of: resting.sessionID)
    filter(&query)
    query.isReversed = page.isReversed
    query.limit = page.size + 1
    query.from = try page.position.map { text throws(InvalidPageToken) in
      if !isNumbered { return text }
      guard let number = Int(text), number >= 0 else { throw InvalidPageToken() }
      return ResourceRow.sortKey(number)
    }
    let found = try await readModels.store.read(query).rows
    let rows = try page.page(of: found, isNumbered: isNumbered, as: Row.self)
    return (rows, max(revision, resting.revision))
  }

  /// One resource, from memory or from the read models.
  ///
  /// - Parameters:
  ///   - find: the row that is wanted.
  ///   - live: the same of the state in memory; throws what a caller gets when there is none. It is asked, too, when the
  ///     read models do not have it: what was dropped for its age is in the journal still.
  func get<Row: ProtobufMessage>(
    _ place: SessionPlace, _ kind: ResourceKind, atLeast minimum: Revision,
    find: (inout ResourceQuery) -> Void, live: @escaping @Sendable (SessionView) throws -> Row
  ) async throws -> (row: Row, revision: Revision) {
    if case .resting(let resting) = place, let readModels {
      let revision = try await reach(minimum)
      var query = ResourceQuery(kind, of: resting.sessionID)
      find(&query)
      query.limit = 1
      if let row = try await readModels.store.read(query).rows.first {
        return (try Row(serializedBytes: row.payload), max(revision, resting.revision))
      }
    }
    return try await read(place.sessionID, atLeast: minimum) { view, revision in
      (try live(view), revision)
    }
  }

  /// A session as lists show it.
  func shown(_ place: SessionPlace) async throws -> Wire.Session {
    do {
      return try await get(place, .session, atLeast: 0) { _ in
      } live: { view in
        SessionPoint(view).session
      }.row
    } catch RuntimeError.sessionUnavailable {
      // One whose store failed does not keep the others from being listed.
      return Wire.Session(recovering: place.definition)
    }
  }
}

extension PageRequest {
  /// A page of rows of the read models, one more of which was asked for than fits.
  fileprivate func page<Row: ProtobufMessage>(
    of found: [ResourceRow], isNumbered: Bool, as type: Row.Type
  ) throws -> Page<Row> {
    var rows: [Row] = []
    var bytes = 0
    for row in found {
      let payload = row.summary.isEmpty ? row.payload : row.summary
      bytes += payload.count
      if rows.count == size || (bytes > Self.maximumBytes && !rows.isEmpty) {
        let key = isNumbered ? ResourceRow.number(row.sortKey).map { String($0) } ?? "" : row.sortKey
        return Page(rows: rows, nextToken: token(at: key))
      }
      rows.append(try Row(serializedBytes: payload))
    }
    return Page(rows: rows, nextToken: "")
  }
}
