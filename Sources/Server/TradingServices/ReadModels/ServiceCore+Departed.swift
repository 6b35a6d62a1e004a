import OutcryContract
import ProtobufRuntime
import TradingEngine
import TradingModel
import TradingRuntime

/// A list in memory whose first rows have left, and stand in the read models alone.
struct DepartingList<Element: Sendable>: Sendable {
  /// How many have left.
  let departed: Int
  let rest: [Element]
}

/// Rows that have left memory, and that the read models do not have yet.
struct ReadModelsBehind: Error, Sendable {}

extension ServiceCore {
  /// A list whose rows never change, and leave memory one after the other while the session goes on: what a page needs and
  /// memory has not comes from the read models.
  ///
  /// - Parameters:
  ///   - filter: what rows of the read models are wanted.
  ///   - list: the list in memory.
  ///   - isWanted: the same as `filter`, in memory.
  func list<Element: Sendable, Row: ProtobufMessage>(
    _ place: SessionPlace, _ kind: ResourceKind, _ page: PageRequest, atLeast minimum: Revision,
    filter: (inout ResourceQuery) -> Void, list: @escaping @Sendable (SessionState) -> DepartingList<Element>,
    where isWanted: @escaping @Sendable (Element) -> Bool, as row: @escaping @Sendable (Element) -> Row
  ) async throws -> (page: Page<Row>, revision: Revision) {
    if case .resting = place, readModels != nil {
      return try await self.list(place, kind, page, atLeast: minimum, filter: filter) { _ in throw ReadModelsBehind() }
    }
    let (inMemory, departed, revision) = try await read(place.sessionID, atLeast: minimum) { view, revision in
      let list = list(view.state)
      return (try page.rows(of: list.rest, from: list.departed, where: isWanted, as: row), list.departed, revision)
    }
    let present = page.page(of: inMemory)
    let start = try page.startNumber()
    let reachesBack = page.isReversed ? present.nextToken.isEmpty : start.map { $0 < departed } ?? true
    guard departed > 0, reachesBack else { return (present, revision) }
    var query = ResourceQuery(kind, of: place.sessionID)
    filter(&query)
    query.isReversed = page.isReversed
    query.limit = page.size + 1
    let first = page.isReversed ? min(start ?? .max, departed - 1) : start ?? 0
    query.from = ResourceRow.sortKey(first)
    let stored: [NumberedRow<Row>] = try await departedRows(query, departed)
    return (page.page(of: page.isReversed ? inMemory + stored : stored + inMemory), revision)
  }

  /// Rows of the read models with numbers below one, once they have all of these.
  private func departedRows<Row: ProtobufMessage>(
    _ query: ResourceQuery, _ departed: Int
  ) async throws -> [NumberedRow<Row>] {
    var last = ResourceQuery(query.kind, of: query.sessionID)
    last.from = ResourceRow.sortKey(departed - 1)
    last.limit = 1
    return try await rows(query) { [last] store in
      // They are written in their order: where the last one is, all are.
      try await store.read(last).rows.first?.sortKey == last.from
    }.filter { $0.number < departed }
  }

  /// Rows of the read models once these tell everything up to a revision.
  func rows<Row: ProtobufMessage>(
    _ query: ResourceQuery, at revision: Revision
  ) async throws -> [NumberedRow<Row>] {
    try await rows(query) { [readModels] _ in readModels.map { $0.revision >= revision } ?? false }
  }

  /// - Parameter isThere: whether the rows that were just read are all that are wanted.
  private func rows<Row: ProtobufMessage>(
    _ query: ResourceQuery, when isThere: @escaping @Sendable (any ResourceStore) async throws -> Bool
  ) async throws -> [NumberedRow<Row>] {
    guard let readModels else { throw ReadModelsBehind() }
    let read: @Sendable () async throws -> [ResourceRow]? = { [query] in
      // Before, it is not known whether they are of this journal.
      guard readModels.revision > 0 else { return nil }
      let rows = try await readModels.store.read(query).rows
      return try await isThere(readModels.store) ? rows : nil
    }
    var found = try await read()
    if found == nil {
      try await watches.wait(for: settings.maximumRevisionWait) {
        // What is written after a look at the revision is waited for, or seen.
        while case let known = readModels.revision, try await read() == nil { try await readModels.reach(known + 1) }
      }
      found = try await read()
    }
    guard let found else {
      if watches.shutdown.isRaised { throw RuntimeError.shuttingDown }
      throw ReadModelsBehind()
    }
    return try found.compactMap { row in
      let payload = row.summary.isEmpty ? row.payload : row.summary
      return try ResourceRow.number(row.sortKey).map { NumberedRow(number: $0, row: try Row(serializedBytes: payload)) }
    }
  }
}
