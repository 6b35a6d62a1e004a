internal import Dispatch
internal import StoreJournal
internal import TradingModel
internal import TradingRuntime

/// A connection that reads, on a thread of its own.
///
/// Unchecked: the connection and the names are touched on its queue alone.
final class PostgresReader: @unchecked Sendable {
  private let address: PostgresAddress
  private let queue: DispatchQueue
  private var connection: PostgresConnection?
  private var names: [Int64: SessionID] = [:]

  /// - Parameter priority: of its thread. Lower for what nobody waits for.
  init(_ address: PostgresAddress, priority: DispatchQoS = .default) {
    self.address = address
    queue = DispatchQueue(label: "postgres-reader", qos: priority)
  }

  func read(_ scope: JournalScope, after revision: Int64, limit: Int) async throws -> [StoredUnit] {
    try await read { try self.rows(scope, after: revision, limit: Int64(clamping: limit), $0) }
  }

  /// What a statement that changes nothing gives. Once more on a new connection when the one at hand had broken.
  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (PostgresConnection) throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { [self] in continuation.resume(with: Result { try use(body) }) }
    }
  }

  func close() { queue.sync { connection = nil } }

  private func living() throws -> PostgresConnection {
    if let connection, connection.isAlive { return connection }
    connection = nil
    let next = try PostgresConnection(url: address.url)
    try PostgresWriter.configure(next)
    connection = next
    return next
  }

  private func use<Answer>(_ body: (PostgresConnection) throws -> Answer) throws -> Answer {
    do {
      return try body(living())
    } catch let error as PostgresError where connection?.isAlive != true {
      // The connection had broken while nobody used it: once more on a new one.
      connection = nil
      guard let again = try? living() else { throw unreachable(error) }
      do { return try body(again) } catch let error as PostgresError {
        throw unreachable(error)
      }
    } catch let error as PostgresError {
      throw unreachable(error)
    }
  }

  private func unreachable(_ error: PostgresError) -> StoreError {
    .unreachable(store: address.description, reason: "\(error)")
  }

  private func rows(
    _ scope: JournalScope, after revision: Int64, limit: Int64, _ connection: PostgresConnection
  ) throws -> [StoredUnit] {
    switch scope {
    case .allSessions:
      // Up to the unit with the last that is wanted. So many units would have more records.
      let found = try connection.query(
        """
        \(Self.units) AND revision <= coalesce(
          (SELECT min(revision) FROM outcry.events WHERE revision >= $3), 9223372036854775807)
        ORDER BY revision LIMIT $2
        """, [.int8(revision), .int8(limit), .int8(Self.last(after: revision, limit))])
      return try units(found, connection)
    case .session(let sessionID):
      let number = try connection.query(
        "SELECT number FROM outcry.sessions WHERE session_id = $1", [.text(sessionID.text)])
      guard let number = number.int8(0, 0) else { return [] }
      return try rows(ofSession: number, after: revision, limit: limit, connection)
    }
  }

  private static let units = "SELECT revision, session, payload FROM outcry.events WHERE revision > $1"
  /// Rows of a session that are asked for at once: how many records they have only they say.
  private static let page: Int64 = 256

  private func rows(
    ofSession number: Int64, after revision: Int64, limit: Int64, _ connection: PostgresConnection
  ) throws -> [StoredUnit] {
    var all: [StoredUnit] = []
    var place = revision
    var left = UInt64(clamping: limit)
    while left > 0 {
      let page = try units(
        connection.query(
          "\(Self.units) AND session = $3 ORDER BY revision LIMIT $2",
          [.int8(place), .int8(min(Self.page, Int64(clamping: left))), .int8(number)]), connection)
      guard let last = page.last else { break }
      place = Int64(bitPattern: last.revision)
      for unit in page where left > 0 {
        all.append(unit)
        left -= min(left, unit.count(after: UInt64(clamping: revision)))
      }
    }
    return all
  }

  private func units(_ rows: PostgresRows, _ connection: PostgresConnection) throws -> [StoredUnit] {
    try (0..<rows.count).map { try unit(rows, $0, connection) }
  }

  private static func last(after revision: Int64, _ limit: Int64) -> Int64 {
    let (last, overflowed) = revision.addingReportingOverflow(limit)
    return overflowed ? .max : last
  }

  private func unit(_ rows: PostgresRows, _ row: Int, _ connection: PostgresConnection) throws -> StoredUnit {
    guard let revision = rows.int8(row, 0), let number = rows.int8(row, 1), let payload = rows.bytes(row, 2) else {
      throw PostgresError(state: "", message: "outcry.events has other columns than it should")
    }
    return StoredUnit(
      revision: UInt64(bitPattern: revision), sessionID: try name(of: number, at: revision, connection),
      payload: Array(payload))
  }

  private func name(of number: Int64, at revision: Int64, _ connection: PostgresConnection) throws -> SessionID {
    if let name = names[number] { return name }
    let found = try connection.query("SELECT session_id FROM outcry.sessions WHERE number = $1", [.int8(number)])
    guard let name = found.text(0, 0).flatMap({ SessionID($0) }) else {
      throw StoreError.corrupt(
        store: address.description, revision: UInt64(bitPattern: revision),
        reason: "there is no session number \(number)")
    }
    names[number] = name
    return name
  }
}
