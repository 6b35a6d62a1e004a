private import Foundation
internal import GRDB
internal import GRDBSQLite
internal import StoreJournal
internal import TradingModel
public import TradingRuntime

extension SQLiteLog {
  /// `SQLITE_TRANSIENT`, a macro that Swift does not see.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  public func newestAuditNumber() throws -> UInt64 {
    do {
      return try pool.writeWithoutTransaction { db in
        UInt64(clamping: try Int64.fetchOne(db, sql: "SELECT max(number) FROM audit_calls") ?? 0)
      }
    } catch { throw StoreError.unreachable(store: description, reason: Self.reason(error)) }
  }

  public func audit(_ query: AuditQuery) async throws -> [AuditRecord] {
    let selection = AuditSelection(query, schema: "", placeholder: "?")
    do {
      return try await pool.read { db in
        let arguments = StatementArguments(selection.values.map(\.databaseValue))
        return try Row.fetchAll(try db.cachedStatement(sql: selection.sql), arguments: arguments).map(AuditRecord.init)
      }
    } catch let error as DatabaseError {
      throw StoreError.unreachable(store: description, reason: Self.reason(error))
    }
  }

  // Through SQLite's own functions, as the records: every call that changes something passes here.
  func insert(_ notes: [AuditNote], _ db: Database) throws {
    if notes.isEmpty { return }
    let calls = try db.cachedStatement(sql: "INSERT OR IGNORE INTO audit_calls VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let ends = try db.cachedStatement(sql: "INSERT OR IGNORE INTO audit_ends VALUES (?, ?, ?, ?, ?, ?)")
    for note in notes {
      switch note {
      case .call(let number, let call): try insert(number, call, calls.sqliteStatement, db)
      case .end(let number, let end): try insert(number, end, ends.sqliteStatement, db)
      }
    }
  }

  private func insert(_ number: UInt64, _ call: AuditedCall, _ handle: SQLiteStatement, _ db: Database) throws {
    sqlite3_bind_int64(handle, 1, Int64(clamping: number))
    sqlite3_bind_int64(handle, 2, call.time.nanosecondsSinceEpoch)
    Self.bind(call.method, 3, handle)
    Self.bind(call.session, 4, handle)
    Self.bind(call.principal, 5, handle)
    Self.bind(call.peer, 6, handle)
    Self.bind(call.userAgent, 7, handle)
    Self.bind(call.requestID, 8, handle)
    let code = call.request.withUnsafeBytes { bytes in
      if bytes.isEmpty {
        sqlite3_bind_zeroblob(handle, 9, 0)
      } else {
        // Nil as the destructor: the bytes stay where they are until the row is in.
        sqlite3_bind_blob(handle, 9, bytes.baseAddress, Int32(clamping: bytes.count), nil)
      }
      return sqlite3_step(handle)
    }
    try Self.finish(code, handle, db)
  }

  private func insert(_ number: UInt64, _ end: AuditedEnd, _ handle: SQLiteStatement, _ db: Database) throws {
    sqlite3_bind_int64(handle, 1, Int64(clamping: number))
    sqlite3_bind_int64(handle, 2, end.time.nanosecondsSinceEpoch)
    sqlite3_bind_int64(handle, 3, Int64(end.status))
    Self.bind(end.message, 4, handle)
    sqlite3_bind_int64(handle, 5, Int64(clamping: end.revisions?.lowerBound ?? 0))
    sqlite3_bind_int64(handle, 6, Int64(clamping: end.revisions?.upperBound ?? 0))
    try Self.finish(sqlite3_step(handle), handle, db)
  }

  /// Copied: a text is gone before its row is in.
  private static func bind(_ text: String, _ place: Int32, _ handle: SQLiteStatement) {
    var text = text
    text.withUTF8 { bytes in
      // An address of nothing would be NULL.
      guard !bytes.isEmpty, let start = bytes.baseAddress else {
        sqlite3_bind_text(handle, place, "", 0, copied)
        return
      }
      start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        _ = sqlite3_bind_text(handle, place, $0, Int32(clamping: bytes.count), copied)
      }
    }
  }

  private static func finish(_ code: Int32, _ handle: SQLiteStatement, _ db: Database) throws {
    let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    if let message { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
  }
}

extension SelectionValue {
  var databaseValue: DatabaseValue {
    switch self {
    case .number(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}

extension AuditRecord {
  fileprivate init(_ row: Row) {
    let call = AuditedCall(
      time: Instant(nanosecondsSinceEpoch: row[1]), method: row[2], session: row[3], principal: row[4], peer: row[5],
      userAgent: row[6], requestID: row[7], request: Array(row[8] as Data))
    let endTime: Int64? = row[9]
    let end = endTime.map { time in
      AuditedEnd(
        time: Instant(nanosecondsSinceEpoch: time), status: row[10], message: row[11],
        revisions: AuditedEnd.revisions(row[12], row[13]))
    }
    self.init(number: UInt64(bitPattern: row[0]), call: call, end: end)
  }
}
