private import Foundation
internal import GRDB
public import Logging
internal import StoreJournal
internal import TradingModel
public import TradingRuntime

/// Read models in a database of their own, the file `resources.sqlite` beside the journal's: whoever writes them holds no
/// commit up. It can be thrown away, and is when it cannot be read.
public final class SQLiteResources: ResourceStore {
  static let fileName = "resources.sqlite"
  /// Of the tables; those of another are made anew.
  static let schema = 1

  public let description: String
  private let pool: DatabasePool

  /// - Throws: ``StoreError``.
  public init(directory: String, logger: Logger) throws {
    description = "sqlite:\(directory)"
    let path = directory + "/" + Self.fileName
    do {
      pool = try Self.open(path)
    } catch {
      logger.notice(
        "the read models are made anew",
        metadata: ["store": "sqlite:\(directory)", "reason": "\(SQLiteLog.reason(error))"])
      Self.remove(directory: directory)
      do { pool = try Self.open(path) } catch {
        throw StoreError.unreachable(store: "sqlite:\(directory)", reason: SQLiteLog.reason(error))
      }
    }
  }

  /// Removes the file: the next that opens it makes it anew.
  static func remove(directory: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: directory + "/" + fileName + suffix)
    }
  }

  private static func open(_ path: String) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.label = "resources"
    configuration.maximumReaderCount = 4
    configuration.busyMode = .timeout(10)
    // Nobody waits for what is written here; those who read are waited for.
    configuration.writeTargetQueue = DispatchQueue(label: "resources.writer", qos: .background)
    let pool = try DatabasePool(path: path, configuration: configuration)
    // Without a flush at each commit: what a crash loses is written again.
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      // The disk is flushed then, which the journal's commits wait for: seldom.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
      guard try Int.fetchOne(db, sql: "PRAGMA user_version") != schema else { return }
      try db.inTransaction(.immediate) {
        try db.execute(sql: "DROP TABLE IF EXISTS position; DROP TABLE IF EXISTS resources; \(tables)")
        return .commit
      }
    }
    return pool
  }

  private static let tables = """
    CREATE TABLE position (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      revision INTEGER NOT NULL,
      fingerprint INTEGER NOT NULL,
      form INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE resources (
      kind INTEGER NOT NULL,
      session_id TEXT NOT NULL,
      sort_key TEXT NOT NULL,
      id TEXT NOT NULL,
      alias TEXT NOT NULL,
      symbol TEXT NOT NULL,
      status INTEGER NOT NULL,
      strategy TEXT NOT NULL,
      label TEXT NOT NULL,
      time INTEGER NOT NULL,
      is_final INTEGER NOT NULL,
      payload BLOB NOT NULL,
      summary BLOB NOT NULL,
      written INTEGER NOT NULL,
      PRIMARY KEY (kind, session_id, sort_key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX resources_by_id ON resources (kind, session_id, id);
    CREATE INDEX resources_by_alias ON resources (kind, session_id, alias) WHERE alias <> '';
    CREATE INDEX resources_by_age ON resources (kind, status, written) WHERE is_final = 1;
    PRAGMA user_version = \(schema);
    """

  public func position() async throws -> ReadPosition? { try await reading { try Self.position($0) } }

  public func write(_ rows: [ResourceRow], position: ReadPosition, at time: Int64) async throws {
    try await writing { db in
      var insertion = try RowInsertion(Self.upsert, db)
      for row in rows { try insertion.insert(row, at: time) }
      try db.execute(
        sql: "INSERT OR REPLACE INTO position VALUES (1, ?, ?, ?)",
        arguments: [
          Int64(bitPattern: position.revision), Int64(bitPattern: position.fingerprint),
          Int64(bitPattern: position.form),
        ])
    }
  }

  private static let upsert = """
    INSERT INTO resources (\(ResourceSelection.columns), written) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET id = excluded.id, alias = excluded.alias, symbol = excluded.symbol,
      status = excluded.status, strategy = excluded.strategy, label = excluded.label, time = excluded.time,
      is_final = excluded.is_final, payload = excluded.payload, summary = excluded.summary, written = excluded.written
    WHERE (resources.id, resources.alias, resources.symbol, resources.status, resources.strategy, resources.label,
      resources.time, resources.is_final, resources.payload, resources.summary)
      IS NOT (excluded.id, excluded.alias, excluded.symbol, excluded.status, excluded.strategy, excluded.label,
      excluded.time, excluded.is_final, excluded.payload, excluded.summary)
    """

  public func read(_ query: ResourceQuery) async throws -> ResourcePage {
    let selection = ResourceSelection(query, table: "resources", placeholder: "?")
    return try await reading { db in
      let arguments = StatementArguments(selection.values.map(\.databaseValue))
      let rows = try Row.fetchAll(try db.cachedStatement(sql: selection.sql), arguments: arguments)
      return ResourcePage(rows: rows.compactMap(ResourceRow.init), position: try Self.position(db))
    }
  }

  public func apply(_ rule: RetentionRule, before time: Int64, limit: Int) async throws -> Int {
    let action =
      switch rule.action {
      case .drop: "DELETE FROM resources"
      case .summarize: "UPDATE resources SET payload = summary, summary = x''"
      }
    return try await writing { db in
      try db.execute(
        sql: """
          \(action) WHERE (kind, session_id, sort_key) IN (
            SELECT kind, session_id, sort_key FROM resources WHERE \(rule.condition) AND written < ?
            ORDER BY session_id, sort_key LIMIT ?)
          """, arguments: [time, limit])
      return db.changesCount
    }
  }

  public func clear() async throws {
    try await writing { try $0.execute(sql: "DELETE FROM resources; DELETE FROM position") }
  }

  public func close() { try? pool.close() }

  private static func position(_ db: Database) throws -> ReadPosition? {
    try Row.fetchOne(db, sql: "SELECT revision, fingerprint, form FROM position").map { row in
      ReadPosition(
        revision: UInt64(bitPattern: row[0]), fingerprint: UInt64(bitPattern: row[1]), form: UInt64(bitPattern: row[2]))
    }
  }

  private func reading<Answer: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Answer
  ) async throws -> Answer {
    do { return try await pool.read(body) } catch let error as DatabaseError {
      throw StoreError.unreachable(store: description, reason: SQLiteLog.reason(error))
    }
  }

  private func writing<Answer: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Answer
  ) async throws -> Answer {
    do { return try await pool.write(body) } catch let error as DatabaseError {
      throw StoreError.writeFailed(store: description, reason: SQLiteLog.reason(error))
    }
  }
}

extension RowInsertion {
  fileprivate mutating func insert(_ row: ResourceRow, at time: Int64) throws {
    add(row.kind.rawValue)
    add(row.sessionID.text)
    add(row.sortKey)
    add(row.id)
    add(row.alias)
    add(row.symbol)
    add(row.status)
    add(row.strategy)
    add(row.label)
    add(row.time)
    add(row.isFinal ? 1 : 0)
    add(row.payload)
    add(row.summary)
    add(time)
    try insert()
  }
}

extension ResourceRow {
  /// Nil for a row of a kind that this version does not know.
  fileprivate init?(_ row: Row) {
    guard let kind = ResourceKind(rawValue: row[0]), let sessionID = SessionID(row[1] as String) else { return nil }
    self.init(kind, of: sessionID, at: row[2])
    id = row[3]
    alias = row[4]
    symbol = row[5]
    status = row[6]
    strategy = row[7]
    label = row[8]
    time = row[9]
    isFinal = row[10] as Int64 == 1
    payload = Array(row[11] as Data)
    summary = Array(row[12] as Data)
  }
}
