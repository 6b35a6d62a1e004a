internal import GRDB
internal import StoreJournal

/// The tables of imported bars, and how each version of them becomes the next. A step that has been released never changes.
enum SQLiteBarsSchema {
  static let steps: [String] = [
    """
    CREATE TABLE series (
      number INTEGER PRIMARY KEY,
      symbol TEXT NOT NULL,
      interval TEXT NOT NULL,
      currency TEXT NOT NULL,
      tick_size INTEGER NOT NULL,
      lot_size INTEGER NOT NULL,
      bars INTEGER NOT NULL,
      first_open INTEGER NOT NULL,
      last_close INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      update_time INTEGER NOT NULL,
      UNIQUE (symbol, interval)
    ) STRICT;
    CREATE TABLE bars (
      series INTEGER NOT NULL,
      open_time INTEGER NOT NULL,
      close_time INTEGER NOT NULL,
      open INTEGER NOT NULL,
      high INTEGER NOT NULL,
      low INTEGER NOT NULL,
      close INTEGER NOT NULL,
      volume_high INTEGER NOT NULL,
      volume_low INTEGER NOT NULL,
      PRIMARY KEY (series, open_time)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE factors (
      symbol TEXT PRIMARY KEY,
      revision INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      update_time INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE factor_rows (
      symbol TEXT NOT NULL,
      day INTEGER NOT NULL,
      price INTEGER NOT NULL,
      split INTEGER NOT NULL,
      reference INTEGER,
      PRIMARY KEY (symbol, day)
    ) STRICT, WITHOUT ROWID;
    """
  ]

  static var newest: Int { steps.count }

  /// Brings the tables to a version, each step in a transaction of its own.
  static func migrate(_ db: Database, store: String, to version: Int = newest) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard found <= newest else { throw StoreError.newerSchema(store: store, found: found, known: newest) }
    for step in steps.indices where step >= found && step < version {
      try db.inTransaction(.immediate) {
        try db.execute(sql: steps[step])
        try db.execute(
          sql: "PRAGMA application_id = \(SQLiteSchema.applicationID); PRAGMA user_version = \(step + 1)")
        return .commit
      }
    }
  }
}
