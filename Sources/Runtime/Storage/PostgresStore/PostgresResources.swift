internal import Dispatch
internal import StoreJournal
internal import TradingModel
public import TradingRuntime

/// Read models in tables of the schema `outcry`, over connections of their own: whoever writes them holds no commit up.
/// They can be thrown away, and are when they are of another form.
public final class PostgresResources: ResourceStore {
  /// Of the tables; those of another are made anew.
  static let schema: Int64 = 1

  public let description: String
  private let writer: PostgresReader
  private let reader: PostgresReader

  /// Connects and makes the tables where they are not there.
  /// - Throws: ``StoreError``.
  public init(url: String) async throws {
    let address = try PostgresAddress(url)
    description = address.description
    writer = PostgresReader(address, priority: .background)
    reader = PostgresReader(address)
    try await writer.read { try Self.prepare($0) }
  }

  private static func prepare(_ connection: PostgresConnection) throws {
    try connection.execute("CREATE SCHEMA IF NOT EXISTS outcry")
    try connection.execute("CREATE TABLE IF NOT EXISTS outcry.read_schema (version bigint NOT NULL)")
    guard try connection.query("SELECT max(version) FROM outcry.read_schema").int8(0, 0) != schema else { return }
    try connection.transaction {
      for sql in tables { try connection.execute(sql) }
      _ = try connection.query("INSERT INTO outcry.read_schema VALUES ($1)", [.int8(schema)])
    }
  }

  /// Texts are compared byte for byte, as sort keys want it.
  private static let tables = [
    "DROP TABLE IF EXISTS outcry.read_position, outcry.resources",
    "DELETE FROM outcry.read_schema",
    """
    CREATE TABLE outcry.read_position (
      only_one bigint PRIMARY KEY CHECK (only_one = 1),
      revision bigint NOT NULL,
      fingerprint bigint NOT NULL,
      form bigint NOT NULL
    )
    """,
    """
    CREATE TABLE outcry.resources (
      kind bigint NOT NULL,
      session_id text COLLATE "C" NOT NULL,
      sort_key text COLLATE "C" NOT NULL,
      id text NOT NULL,
      alias text NOT NULL,
      symbol text NOT NULL,
      status bigint NOT NULL,
      strategy text NOT NULL,
      label text NOT NULL,
      time bigint NOT NULL,
      is_final bigint NOT NULL,
      payload bytea NOT NULL,
      summary bytea NOT NULL,
      written bigint NOT NULL,
      PRIMARY KEY (kind, session_id, sort_key)
    )
    """,
    "CREATE INDEX resources_by_id ON outcry.resources (kind, session_id, id)",
    "CREATE INDEX resources_by_alias ON outcry.resources (kind, session_id, alias) WHERE alias <> ''",
    "CREATE INDEX resources_by_age ON outcry.resources (kind, status, written) WHERE is_final = 1",
  ]

  public func position() async throws -> ReadPosition? { try await reader.read { try Self.position($0) } }

  /// One statement for all rows. A row comes once: the newest of several counts.
  public func write(_ rows: [ResourceRow], position: ReadPosition, at time: Int64) async throws {
    let newest = Dictionary(rows.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last }).values.map(\.self)
    try await changing { connection in
      if !newest.isEmpty { _ = try connection.query(Self.upsert, Self.parameters(newest) + [.int8(time)]) }
      _ = try connection.query(
        """
        INSERT INTO outcry.read_position VALUES (1, $1, $2, $3)
        ON CONFLICT (only_one) DO UPDATE
        SET revision = excluded.revision, fingerprint = excluded.fingerprint, form = excluded.form
        """,
        [
          .int8(Int64(bitPattern: position.revision)), .int8(Int64(bitPattern: position.fingerprint)),
          .int8(Int64(bitPattern: position.form)),
        ])
    }
  }

  private static let upsert = """
    INSERT INTO outcry.resources (\(ResourceSelection.columns), written)
    SELECT *, $14 FROM unnest(
      $1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::text[], $9::text[],
      $10::bigint[], $11::bigint[], $12::bytea[], $13::bytea[])
    ON CONFLICT (kind, session_id, sort_key) DO UPDATE SET id = excluded.id, alias = excluded.alias,
      symbol = excluded.symbol, status = excluded.status, strategy = excluded.strategy, label = excluded.label,
      time = excluded.time, is_final = excluded.is_final, payload = excluded.payload, summary = excluded.summary,
      written = excluded.written
    WHERE (resources.id, resources.alias, resources.symbol, resources.status, resources.strategy, resources.label,
      resources.time, resources.is_final, resources.payload, resources.summary)
      IS DISTINCT FROM (excluded.id, excluded.alias, excluded.symbol, excluded.status, excluded.strategy, excluded.label,
      excluded.time, excluded.is_final, excluded.payload, excluded.summary)
    """

  private static func parameters(_ rows: [ResourceRow]) -> [PostgresValue] {
    func texts(_ field: KeyPath<ResourceRow, String>) -> PostgresValue { .texts(rows.map { $0[keyPath: field] }) }
    return [
      .int8s(rows.map(\.kind.rawValue)), .texts(rows.map(\.sessionID.text)), texts(\.sortKey), texts(\.id),
      texts(\.alias), texts(\.symbol), .int8s(rows.map(\.status)), texts(\.strategy), texts(\.label),
      .int8s(rows.map(\.time)), .int8s(rows.map { $0.isFinal ? 1 : 0 }), .byteses(rows.map(\.payload)),
      .byteses(rows.map(\.summary)),
    ]
  }

  public func read(_ query: ResourceQuery) async throws -> ResourcePage {
    let selection = ResourceSelection(query, table: "outcry.resources", placeholder: "$")
    let values = selection.values.map(\.parameter)
    return try await reader.read { connection in
      // Both of the same moment.
      try connection.transaction(mode: "ISOLATION LEVEL REPEATABLE READ READ ONLY") {
        let position = try Self.position(connection)
        let rows = try connection.query(selection.sql, values)
        return ResourcePage(rows: (0..<rows.count).compactMap { ResourceRow(rows, $0) }, position: position)
      }
    }
  }

  public func apply(_ rule: RetentionRule, before time: Int64, limit: Int) async throws -> Int {
    let action =
      switch rule.action {
      case .drop: "DELETE FROM outcry.resources"
      case .summarize: "UPDATE outcry.resources SET payload = summary, summary = ''"
      }
    let sql = """
      WITH changed AS (
        \(action) WHERE (kind, session_id, sort_key) IN (
          SELECT kind, session_id, sort_key FROM outcry.resources WHERE \(rule.condition) AND written < $1
          ORDER BY session_id, sort_key LIMIT $2)
        RETURNING 1
      )
      SELECT count(*) FROM changed
      """
    return try await changing { connection in
      Int(try connection.query(sql, [.int8(time), .int8(Int64(clamping: limit))]).int8(0, 0) ?? 0)
    }
  }

  public func clear() async throws {
    try await changing { try $0.execute("TRUNCATE outcry.resources, outcry.read_position") }
  }

  public func close() {
    writer.close()
    reader.close()
  }

  private static func position(_ connection: PostgresConnection) throws -> ReadPosition? {
    let found = try connection.query("SELECT revision, fingerprint, form FROM outcry.read_position")
    guard let revision = found.int8(0, 0), let fingerprint = found.int8(0, 1), let form = found.int8(0, 2) else {
      return nil
    }
    return ReadPosition(
      revision: UInt64(bitPattern: revision), fingerprint: UInt64(bitPattern: fingerprint),
      form: UInt64(bitPattern: form))
  }

  /// One transaction, which does not wait for the disk: what a crash loses is written again.
  private func changing<Answer: Sendable>(
    _ body: @escaping @Sendable (PostgresConnection) throws -> Answer
  ) async throws -> Answer {
    try await writer.read { connection in
      try connection.transaction {
        try connection.execute("SET LOCAL synchronous_commit = off")
        return try body(connection)
      }
    }
  }
}

extension ResourceRow {
  /// Nil for a row of a kind that this version does not know.
  fileprivate init?(_ rows: PostgresRows, _ row: Int) {
    guard let number = rows.int8(row, 0), let kind = ResourceKind(rawValue: number),
      let sessionID = rows.text(row, 1).flatMap({ SessionID($0) }), let sortKey = rows.text(row, 2)
    else { return nil }
    self.init(kind, of: sessionID, at: sortKey)
    id = rows.text(row, 3) ?? ""
    alias = rows.text(row, 4) ?? ""
    symbol = rows.text(row, 5) ?? ""
    status = rows.int8(row, 6) ?? 0
    strategy = rows.text(row, 7) ?? ""
    label = rows.text(row, 8) ?? ""
    time = rows.int8(row, 9) ?? 0
    isFinal = rows.int8(row, 10) == 1
    payload = rows.bytes(row, 11).map { Array($0) } ?? []
    summary = rows.bytes(row, 12).map { Array($0) } ?? []
  }
}
