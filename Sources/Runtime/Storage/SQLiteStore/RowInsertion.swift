internal import GRDB
internal import GRDBSQLite

/// Rows through one prepared statement, by SQLite's own functions: GRDB's values cost as much again as SQLite itself.
struct RowInsertion {
  private struct Column {
    let place: Int32
    let isText: Bool
    let bytes: Range<Int>
  }

  private let handle: SQLiteStatement
  private let db: Database
  private var place: Int32 = 0
  /// The texts and blobs of the row, one after the other: SQLite reads them here instead of copying each.
  private var bytes: [UInt8] = []
  private var columns: [Column] = []

  init(_ sql: String, _ db: Database) throws {
    handle = try db.cachedStatement(sql: sql).sqliteStatement
    self.db = db
    sqlite3_reset(handle)
  }

  // MARK: The next column

  mutating func add(_ number: Int64) {
    place += 1
    sqlite3_bind_int64(handle, place, number)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { keep($0, isText: true) }
  }

  mutating func add(_ blob: [UInt8]) {
    blob.withUnsafeBufferPointer { keep($0, isText: false) }
  }

  private mutating func keep(_ value: UnsafeBufferPointer<UInt8>, isText: Bool) {
    place += 1
    let start = bytes.count
    bytes.append(contentsOf: value)
    columns.append(Column(place: place, isText: isText, bytes: start..<bytes.count))
  }

  /// Writes the row, and begins the next. Columns that were not given are NULL.
  mutating func insert() throws {
    // An address of nothing would be NULL.
    bytes.append(0)
    let code = bytes.withUnsafeBytes { all in
      for column in columns {
        let start = all.baseAddress.map { $0 + column.bytes.lowerBound }
        let count = Int32(clamping: column.bytes.count)
        // Nil as the destructor: the bytes stay where they are until the row is in.
        if column.isText {
          sqlite3_bind_text(handle, column.place, start?.assumingMemoryBound(to: CChar.self), count, nil)
        } else {
          sqlite3_bind_blob(handle, column.place, start, count, nil)
        }
      }
      return sqlite3_step(handle)
    }
    let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    place = 0
    bytes.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
    if let message { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
  }
}
