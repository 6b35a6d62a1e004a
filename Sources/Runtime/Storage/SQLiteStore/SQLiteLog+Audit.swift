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
        UInt64(try Int64.fetchOne(db, sql: "SELECT max(number) FROM audit_calls") ?? 0)
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

  func insert(_ notes: [AuditNote], _ db: Database) throws {
    for note in notes {
      switch note {
      case .call(let number, let call): try insert(number, call, db)
      case .end(let number, let end):
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO audit_ends VALUES (?, ?, ?, ?, ?, ?)").execute(
          arguments: [
            Int64(clamping: number), end.time.nanosecondsSinceEpoch, end.status, end.message,
            Int64(clamping: end.revisions?.lowerBound ?? 0), Int64(clamping: end.revisions?.upperBound ?? 0),
          ])
      }
    }
  }

  // Through SQLite's own functions, as the records: every call that changes something passes here.
  private func insert(_ number: UInt64, _ call: AuditedCall, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO audit_calls VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, Int64(clamping: number))
    sqlite3_bind_int64(handle, 2, call.time.nanosecondsSinceEpoch)
    let texts = [call.method, call.session, call.principal, call.peer, call.userAgent, call.requestID]
    for (place, text) in texts.enumerated() {
      // A C string ends at its first NUL, which no text of ours has; copied, since it is gone before the row is in.
      sqlite3_bind_text(handle, Int32(place + 3), text, -1, Self.copied)
    }
    let code = call.request.withUnsafeBytes { bytes in
      if bytes.isEmpty {
        sqlite3_bind_zeroblob(handle, 9, 0)
      } else {
        sqlite3_bind_blob(handle, 9, bytes.baseAddress, Int32(clamping: bytes.count), nil)
      }
      return sqlite3_step(handle)
    }
    let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    if let message { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
  }
}

extension AuditSelection.Value {
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
