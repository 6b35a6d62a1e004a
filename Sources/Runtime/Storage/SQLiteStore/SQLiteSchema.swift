internal import GRDB
internal import StoreJournal

/// The tables, and how each version of them becomes the next.
///
/// A step that has been released never changes. The version is SQLite's `user_version`, the kind of file its
/// `application_id`.
enum SQLiteSchema {
  /// `outc` in ASCII.
  static let applicationID = 0x6F75_7463

  static let steps: [String] = [
    """
    CREATE TABLE sessions (
      number INTEGER PRIMARY KEY,
      session_id TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE events (
      revision INTEGER PRIMARY KEY,
      session INTEGER NOT NULL REFERENCES sessions (number),
      payload BLOB NOT NULL
    ) STRICT;
    CREATE INDEX events_by_session ON events (session, revision);
    """,
    """
    CREATE TABLE room (filler BLOB NOT NULL) STRICT;
    """,
    """
    CREATE TABLE audit_calls (
      number INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      method TEXT NOT NULL,
      session_id TEXT NOT NULL,
      principal TEXT NOT NULL,
      peer TEXT NOT NULL,
      user_agent TEXT NOT NULL,
      request_id TEXT NOT NULL,
      request BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_calls_by_session ON audit_calls (session_id, number);
    CREATE TABLE audit_ends (
      number INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      status INTEGER NOT NULL,
      message TEXT NOT NULL,
      first_revision INTEGER NOT NULL,
      last_revision INTEGER NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE audit_calls ADD COLUMN end_time INTEGER;
    ALTER TABLE audit_calls ADD COLUMN status INTEGER;
    ALTER TABLE audit_calls ADD COLUMN message TEXT;
    ALTER TABLE audit_calls ADD COLUMN first_revision INTEGER;
    ALTER TABLE audit_calls ADD COLUMN last_revision INTEGER;
    """,
    """
    CREATE TABLE audit_runs (
      last_number INTEGER PRIMARY KEY,
      first_number INTEGER NOT NULL,
      session_id TEXT NOT NULL,
      first_time INTEGER NOT NULL,
      last_time INTEGER NOT NULL,
      payload BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_runs_by_session ON audit_runs (session_id, last_number);
    """,
  ]

  static var newest: Int { steps.count }

  /// Brings the tables to a version, each step in a transaction of its own.
  static func migrate(_ db: Database, store: String, to version: Int = newest) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if found == 0, application == 0 {
      guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
        throw StoreError.foreign(store: store, reason: "its database has tables of something else")
      }
    } else if application != applicationID {
      throw StoreError.foreign(store: store, reason: "its database is one of another program")
    }
    guard found <= newest else { throw StoreError.newerSchema(store: store, found: found, known: newest) }
    for step in steps.indices where step >= found && step < version {
      try db.inTransaction(.immediate) {
        try db.execute(sql: steps[step])
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(step + 1)")
        return .commit
      }
    }
  }
}
