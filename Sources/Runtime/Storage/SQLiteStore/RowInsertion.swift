internal import GRDB
internal import GRDBSQLite

/// Rows through one prepared statement, by SQLite's own functions: GRDB's values cost as much again as SQLite itself.
struct RowInsertion {
  private let handle: SQLiteStatement
  private let db: Database
  private var place: Int32 = 0

  init(_ sql: String, _ db: Database) throws {
    handle = try db.cachedStatement(sql: sql).sqliteStatement
    self.db = db
    sqlite3_reset(handle)
  }

  /// `SQLITE_TRANSIENT`, a macro that Swift does not see: copied, since a value is gone before its row is in.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  // MARK: The next column

  mutating func add(_ number: Int64) {
    place += 1
    sqlite3_bind_int64(handle, place, number)
  }

  mutating func add(_ text: String) {
    place += 1
    var text = text
    text.withUTF8 { bytes in
      // An address of nothing would be NULL.
      guard !bytes.isEmpty, let start = bytes.baseAddress else {
        sqlite3_bind_text(handle, place, "", 0, Self.copied)
        return
      }
      start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = sqlite3_bind_text(handle, place, $0, Int32(clamping: bytes.count), Self.copied)
      }
    }
  }

  mutating func add(_ bytes: [UInt8]) {
    place += 1
    bytes.withUnsafeBytes { bytes in
      guard !bytes.isEmpty else {
        sqlite3_bind_zeroblob(handle, place, 0)
        return
      }
      sqlite3_bind_blob(handle, place, bytes.baseAddress, Int32(clamping: bytes.count), Self.copied)
    }
  }

  /// Writes the row, and begins the next.
  mutating func insert() throws {
    place = 0
    let code = sqlite3_step(handle)
    let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    if let message { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
  }
}
