public import Logging
public import StoreJournal
internal import Synchronization
internal import TradingModel
public import TradingRuntime

/// The records of a journal in a PostgreSQL database, in tables of the schema `outcry`.
///
/// One connection writes, each commit by one pipeline of statements, and holds an advisory lock as long as the server lives;
/// others read. A connection that breaks is made again when it is next needed.
public final class PostgresLog: RecordLog {
  public let description: String
  /// A row that has more than a page is kept in pieces, each with an entry of an index.
  public let maximumRowBytes = PostgresSchema.pageBytes - 192
  private let writer: PostgresWriter
  private let readers: [PostgresReader]
  private let turn = Atomic<Int>(0)
  private let oldest: Revision

  /// How many connections read at once.
  private static let readerCount = 2
  /// How long a former server's connection may take to end, which the operating system ends with its process.
  private static let lockPatience = Duration.seconds(3)

  /// Connects, takes the lock, and brings the tables up to date. Blocks.
  /// - Parameter url: as libpq reads it, with TLS and all else by its own options.
  /// - Throws: ``StoreError``.
  public init(url: String, logger: Logger) throws {
    let address = try PostgresAddress(url)
    description = address.description
    let writer = PostgresWriter(address, logger: logger)
    do {
      try Self.patiently { try writer.use { _ in } }
      oldest = try writer.use { connection in
        if try connection.query("SHOW fsync").text(0, 0) == "off" {
          logger.warning(
            "PostgreSQL runs with fsync = off: what it commits is lost when the machine stops",
            metadata: ["store": "\(address.description)"])
        }
        try PostgresSchema.migrate(connection, store: address.description)
        return max(1, try Self.first(by: "revision", connection)?.first ?? 1)
      }
    } catch let error as PostgresError {
      throw StoreError.unreachable(store: address.description, reason: "\(error)")
    }
    self.writer = writer
    readers = (0..<Self.readerCount).map { _ in PostgresReader(address) }
  }

  /// A URL without its password.
  public static func description(of url: String) -> String {
    (try? PostgresAddress(url))?.description ?? "postgres:"
  }

  /// Tries again while another connection has the lock.
  private static func patiently(_ operation: () throws -> Void) throws {
    let end = ContinuousClock.now + lockPatience
    while true {
      do { return try operation() } catch let error as StoreError {
        guard case .inUse = error, ContinuousClock.now < end else { throw error }
        pause()
      }
    }
  }

  private static func pause() {
    var time = timespec(tv_sec: 0, tv_nsec: 50_000_000)
    nanosleep(&time, nil)
  }

  public func newestRevision() throws -> Revision {
    try reachable {
      UInt64(clamping: try $0.query("SELECT max(revision) FROM outcry.events").int8(0, 0) ?? 0)
    }
  }

  public func newestUnit() throws -> StoredUnit? { try reachable { try Self.first(by: "revision DESC", $0) } }

  private static func first(by order: String, _ connection: PostgresConnection) throws -> StoredUnit? {
    let found = try connection.query(
      """
      SELECT revision, session_id, payload FROM outcry.events JOIN outcry.sessions ON number = session
      ORDER BY \(order) LIMIT 1
      """)
    guard let revision = found.int8(0, 0), let sessionID = found.text(0, 1).flatMap({ SessionID($0) }),
      let payload = found.bytes(0, 2)
    else { return nil }
    return StoredUnit(revision: UInt64(clamping: revision), sessionID: sessionID, payload: Array(payload))
  }

  public func append(_ units: [StoredUnit], audit: AuditBatch) throws {
    try written { writer in
      try writer.use { connection in
        // Numbers of sessions are made outside the transaction: they are remembered, and must not be rolled back.
        let sessions = try units.map { try writer.number(of: $0.sessionID, connection) }
        try connection.pipeline(statements(units, sessions) + Self.statements(audit)) {
          FaultPoint.pass(.insideCommit)
        }
      }
    }
  }

  private func statements(_ units: [StoredUnit], _ sessions: [Int64]) -> [PostgresStatement] {
    if units.isEmpty { return [] }
    return [
      PostgresStatement(
        sql: """
          INSERT INTO outcry.events (revision, session, payload)
          SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[])
          """,
        values: [
          .int8s(units.map { Int64(bitPattern: $0.revision) }), .int8s(sessions), .byteses(units.map(\.payload)),
        ])
    ]
  }

  /// More than most commits take.
  private static let probeSize = 262_144

  public func probe() throws {
    try written { writer in
      try writer.use { connection in
        _ = try connection.query(
          "INSERT INTO outcry.room VALUES ($1)", [.bytes([UInt8](repeating: 0, count: Self.probeSize))])
        try connection.execute("TRUNCATE outcry.room")
      }
    }
  }

  /// One after the other.
  var reader: PostgresReader {
    readers[abs(turn.wrappingAdd(1, ordering: .relaxed).newValue % readers.count)]
  }

  public func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [StoredUnit] {
    if revision < oldest - 1 { throw JournalError.compacted(oldest: oldest) }
    guard let after = Int64(exactly: revision) else { return [] }
    return try await reader.read(scope, after: after, limit: limit)
  }

  public func close() {
    try? writer.exclusively { writer.close() }
    for reader in readers { reader.close() }
  }

  func reachable<Answer: Sendable>(_ body: (PostgresConnection) throws -> Answer) throws -> Answer {
    do {
      return try writer.exclusively { try writer.use(body) }
    } catch let error as PostgresError {
      throw StoreError.unreachable(store: description, reason: "\(error)")
    }
  }

  private func written(_ body: (PostgresWriter) throws -> Void) throws {
    do {
      try writer.exclusively { try body(writer) }
    } catch let error as PostgresError {
      throw StoreError.writeFailed(store: description, reason: "\(error)")
    }
  }
}

extension PostgresLog: RepairableLog {
  public func cut(after revision: Revision) throws {
    try written { writer in
      try writer.use {
        _ = try $0.query("DELETE FROM outcry.events WHERE revision > $1", [.int8(Int64(clamping: revision))])
        // They tell of what was cut.
        try $0.execute("DROP TABLE IF EXISTS outcry.read_schema, outcry.read_position, outcry.resources")
      }
    }
  }
}

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Darwin)
  private import Darwin
#endif
