internal import GRDB
internal import GRDBSQLite
internal import StoreJournal
internal import TradingModel
internal import TradingRuntime

// Rows go in and out through SQLite's own functions: GRDB's values and rows cost as much again as SQLite itself.
extension SQLiteLog {
  func insert(_ units: [StoredUnit], _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO events (revision, session, payload) VALUES (?, ?, ?)")
    let handle = statement.sqliteStatement
    var last: (sessionID: SessionID, number: Int64)?
    for unit in units {
      let session: Int64
      if let last, last.sessionID == unit.sessionID {
        session = last.number
      } else {
        session = try numbers.number(of: unit.sessionID, db)
        last = (unit.sessionID, session)
      }
      sqlite3_reset(handle)
      sqlite3_bind_int64(handle, 1, Int64(bitPattern: unit.revision))
      sqlite3_bind_int64(handle, 2, session)
      let code = unit.payload.withUnsafeBytes { bytes in
        // Nil as the destructor: the bytes stay where they are until the row is in.
        sqlite3_bind_blob(handle, 3, bytes.baseAddress, Int32(clamping: bytes.count), nil)
        return sqlite3_step(handle)
      }
      guard code == SQLITE_DONE else {
        let message = db.lastErrorMessage
        sqlite3_reset(handle)
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
      }
    }
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func rows(_ scope: JournalScope, after revision: Int64, limit: Int, _ db: Database) throws -> [StoredUnit] {
    let handle: SQLiteStatement
    switch scope {
    case .allSessions:
      handle = try statement("SELECT revision, session, payload FROM events WHERE revision > ?", db)
    case .session(let sessionID):
      let own = "SELECT number FROM sessions WHERE session_id = ?"
      guard let number = try Int64.fetchOne(db, sql: own, arguments: [sessionID.text]) else { return [] }
      handle = try statement(
        "SELECT revision, session, payload FROM events WHERE revision > ? AND session = ?2", db)
      sqlite3_bind_int64(handle, 2, number)
    }
    sqlite3_bind_int64(handle, 1, revision)
    defer { sqlite3_reset(handle) }
    var units: [StoredUnit] = []
    var left = UInt64(clamping: limit)
    while left > 0 {
      switch sqlite3_step(handle) {
      case SQLITE_ROW:
        let unit = try unit(handle, db)
        left -= min(left, unit.count(after: UInt64(clamping: revision)))
        units.append(unit)
      case SQLITE_DONE: return units
      case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
      }
    }
    return units
  }

  private func statement(_ sql: String, _ db: Database) throws -> SQLiteStatement {
    let handle = try db.cachedStatement(sql: sql + " ORDER BY revision").sqliteStatement
    sqlite3_reset(handle)
    return handle
  }

  private func unit(_ handle: SQLiteStatement, _ db: Database) throws -> StoredUnit {
    let revision = UInt64(bitPattern: sqlite3_column_int64(handle, 0))
    let number = sqlite3_column_int64(handle, 1)
    guard let sessionID = try numbers.name(of: number, db) else {
      throw StoreError.corrupt(store: description, revision: revision, reason: "there is no session number \(number)")
    }
    let start = sqlite3_column_blob(handle, 2)
    let bytes = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, 2)))
    return StoredUnit(revision: revision, sessionID: sessionID, payload: Array(bytes))
  }
}
