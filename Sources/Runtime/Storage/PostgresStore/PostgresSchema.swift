internal import StoreJournal

/// The tables, and how each version of them becomes the next. A step that has been released never changes.
enum PostgresSchema {
  /// What a row may have on a page of its own (MaxHeapTupleSize in htup_details.h).
  static let pageBytes = 8160

  static let steps: [[String]] = [
    [
      """
      CREATE TABLE outcry.sessions (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        session_id text NOT NULL UNIQUE
      )
      """,
      """
      CREATE TABLE outcry.events (
        revision bigint PRIMARY KEY,
        session bigint NOT NULL,
        payload bytea NOT NULL
      )
      """,
      "CREATE INDEX events_by_session ON outcry.events (session, revision)",
    ],
    ["CREATE TABLE outcry.room (filler bytea NOT NULL)"],
    [
      """
      CREATE TABLE outcry.audit_calls (
        number bigint PRIMARY KEY,
        time bigint NOT NULL,
        method text NOT NULL,
        session_id text NOT NULL,
        principal text NOT NULL,
        peer text NOT NULL,
        user_agent text NOT NULL,
        request_id text NOT NULL,
        request bytea NOT NULL
      )
      """,
      "CREATE INDEX audit_calls_by_session ON outcry.audit_calls (session_id, number)",
      """
      CREATE TABLE outcry.audit_ends (
        number bigint PRIMARY KEY,
        time bigint NOT NULL,
        status bigint NOT NULL,
        message text NOT NULL,
        first_revision bigint NOT NULL,
        last_revision bigint NOT NULL
      )
      """,
    ],
    [
      """
      CREATE TABLE outcry.series (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        symbol text NOT NULL,
        bar_interval text NOT NULL,
        currency text NOT NULL,
        tick_size bigint NOT NULL,
        lot_size bigint NOT NULL,
        bars bigint NOT NULL,
        first_open bigint NOT NULL,
        last_close bigint NOT NULL,
        revision bigint NOT NULL,
        file_name text NOT NULL,
        update_time bigint NOT NULL,
        UNIQUE (symbol, bar_interval)
      )
      """,
      """
      CREATE TABLE outcry.bars (
        series bigint NOT NULL,
        open_time bigint NOT NULL,
        close_time bigint NOT NULL,
        open bigint NOT NULL,
        high bigint NOT NULL,
        low bigint NOT NULL,
        close bigint NOT NULL,
        volume_high bigint NOT NULL,
        volume_low bigint NOT NULL,
        PRIMARY KEY (series, open_time)
      )
      """,
      """
      CREATE TABLE outcry.factors (
        symbol text PRIMARY KEY,
        revision bigint NOT NULL,
        file_name text NOT NULL,
        update_time bigint NOT NULL
      )
      """,
      """
      CREATE TABLE outcry.factor_rows (
        symbol text NOT NULL,
        day bigint NOT NULL,
        price bigint NOT NULL,
        split bigint NOT NULL,
        reference bigint NOT NULL,
        PRIMARY KEY (symbol, day)
      )
      """,
    ],
    [
      """
      ALTER TABLE outcry.audit_calls
        ADD COLUMN end_time bigint, ADD COLUMN status bigint, ADD COLUMN message text,
        ADD COLUMN first_revision bigint, ADD COLUMN last_revision bigint
      """
    ],
    [
      """
      CREATE TABLE outcry.audit_runs (
        last_number bigint PRIMARY KEY,
        first_number bigint NOT NULL,
        session_id text NOT NULL,
        first_time bigint NOT NULL,
        last_time bigint NOT NULL,
        payload bytea NOT NULL
      )
      """,
      "CREATE INDEX audit_runs_by_session ON outcry.audit_runs (session_id, last_number)",
      // Rows stay on their page and as they are: to compress and to cut them took longer than to write them.
      "ALTER TABLE outcry.audit_runs ALTER COLUMN payload SET STORAGE EXTERNAL",
      "ALTER TABLE outcry.audit_runs SET (toast_tuple_target = \(pageBytes))",
      "ALTER TABLE outcry.events ALTER COLUMN payload SET STORAGE EXTERNAL",
      "ALTER TABLE outcry.events SET (toast_tuple_target = \(pageBytes))",
    ],
  ]

  static var newest: Int { steps.count }

  /// Brings the tables to a version, each step in a transaction of its own.
  static func migrate(_ connection: PostgresConnection, store: String, to version: Int = newest) throws {
    try connection.execute("CREATE SCHEMA IF NOT EXISTS outcry")
    try connection.execute("CREATE TABLE IF NOT EXISTS outcry.version (version bigint NOT NULL)")
    let found = Int(try connection.query("SELECT max(version) FROM outcry.version").int8(0, 0) ?? 0)
    guard found <= newest else { throw StoreError.newerSchema(store: store, found: found, known: newest) }
    for step in steps.indices where step >= found && step < version {
      try connection.transaction {
        for sql in steps[step] { try connection.execute(sql) }
        _ = try connection.query("INSERT INTO outcry.version VALUES ($1)", [.int8(Int64(step + 1))])
      }
    }
  }
}
