private import Foundation
internal import GRDB
internal import StoreJournal
internal import TradingModel
public import TradingRuntime

extension SQLiteLog {
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

  func insert(_ notes: AuditNotes, _ db: Database) throws {
    if !notes.calls.isEmpty {
      let values = Array(repeating: "?", count: 14).joined(separator: ", ")
      var calls = try RowInsertion("INSERT OR IGNORE INTO audit_calls VALUES (\(values))", db)
      for record in notes.calls { try calls.insert(record) }
    }
    if notes.ends.isEmpty { return }
    var ends = try RowInsertion("INSERT OR REPLACE INTO audit_ends VALUES (?, ?, ?, ?, ?, ?)", db)
    for late in notes.ends {
      ends.add(Int64(clamping: late.number))
      ends.add(late.end)
      try ends.insert()
    }
  }
}

extension RowInsertion {
  fileprivate mutating func insert(_ record: AuditRecord) throws {
    let call = record.call
    add(Int64(clamping: record.number))
    add(call.time.nanosecondsSinceEpoch)
    add(call.method)
    add(call.session)
    add(call.principal)
    add(call.peer)
    add(call.userAgent)
    add(call.requestID)
    add(call.request)
    // Columns that are not given are NULL.
    if let end = record.end { add(end) }
    try insert()
  }

  fileprivate mutating func add(_ end: AuditedEnd) {
    add(end.time.nanosecondsSinceEpoch)
    add(Int64(end.status))
    add(end.message)
    add(Int64(clamping: end.revisions?.lowerBound ?? 0))
    add(Int64(clamping: end.revisions?.upperBound ?? 0))
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
