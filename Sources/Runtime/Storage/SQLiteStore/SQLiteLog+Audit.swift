private import Foundation
internal import GRDB
internal import StoreJournal
internal import TradingModel
public import TradingRuntime

extension SQLiteLog {
  public func newestAuditNumber() throws -> UInt64 {
    let sql = """
      SELECT max(coalesce((SELECT max(number) FROM audit_calls), 0), coalesce((SELECT max(last_number) FROM audit_runs), 0))
      """
    do {
      return try pool.writeWithoutTransaction { db in UInt64(clamping: try Int64.fetchOne(db, sql: sql) ?? 0) }
    } catch { throw StoreError.unreachable(store: description, reason: Self.reason(error)) }
  }

  public func audit(_ query: AuditQuery) async throws -> [AuditRecord] {
    let selection = AuditSelection(query, schema: "", placeholder: "?")
    do {
      return try await pool.read { [description] db in
        try selection.records(in: SQLiteAuditTables(db: db, store: description))
      }
    } catch let error as DatabaseError {
      throw StoreError.unreachable(store: description, reason: Self.reason(error))
    }
  }

  func insert(_ batch: AuditBatch, _ db: Database) throws {
    if !batch.runs.isEmpty {
      var runs = try RowInsertion("INSERT INTO audit_runs VALUES (?, ?, ?, ?, ?, ?)", db)
      for run in batch.runs { try runs.insert(run) }
    }
    if !batch.single.isEmpty {
      let values = Array(repeating: "?", count: 14).joined(separator: ", ")
      var calls = try RowInsertion("INSERT OR IGNORE INTO audit_calls VALUES (\(values))", db)
      for record in batch.single { try calls.insert(record) }
    }
    if batch.ends.isEmpty { return }
    var ends = try RowInsertion("INSERT OR REPLACE INTO audit_ends VALUES (?, ?, ?, ?, ?, ?)", db)
    for late in batch.ends { try ends.insert(late) }
  }
}

extension RowInsertion {
  fileprivate mutating func insert(_ run: StoredCalls) throws {
    add(Int64(clamping: run.numbers.upperBound))
    add(Int64(clamping: run.numbers.lowerBound))
    add(run.session)
    add(run.times.lowerBound.nanosecondsSinceEpoch)
    add(run.times.upperBound.nanosecondsSinceEpoch)
    add(run.payload)
    try insert()
  }

  /// Its end stands elsewhere: columns that are not given are NULL.
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
    try insert()
  }

  fileprivate mutating func insert(_ late: AuditNotes.LateEnd) throws {
    add(Int64(clamping: late.number))
    add(late.end.time.nanosecondsSinceEpoch)
    add(Int64(late.end.status))
    add(late.end.message)
    add(Int64(clamping: late.end.revisions?.lowerBound ?? 0))
    add(Int64(clamping: late.end.revisions?.upperBound ?? 0))
    try insert()
  }
}

/// Within one transaction.
private struct SQLiteAuditTables: AuditTables {
  let db: Database
  let store: String

  func single(_ statement: AuditSelection.Statement) throws -> [AuditRecord] {
    try rows(statement).map { row in
      AuditRecord(number: UInt64(bitPattern: row[0]), call: AuditedCall(row), end: AuditedEnd(row, at: 9))
    }
  }

  func runs(_ statement: AuditSelection.Statement) throws -> [(last: UInt64, calls: [AuditRecord])] {
    try rows(statement).map { row in
      let last = UInt64(bitPattern: row[0])
      let calls = try (row[2] as Data).withUnsafeBytes {
        try AuditRecord.records(of: $0, session: row[1], last: last, store: store)
      }
      return (last, calls)
    }
  }

  func ends(_ statement: AuditSelection.Statement) throws -> [UInt64: AuditedEnd] {
    try rows(statement).reduce(into: [:]) { ends, row in
      ends[UInt64(bitPattern: row[0])] = AuditedEnd(row, at: 1)
    }
  }

  private func rows(_ statement: AuditSelection.Statement) throws -> [Row] {
    try Row.fetchAll(
      try db.cachedStatement(sql: statement.sql), arguments: StatementArguments(statement.values.map(\.databaseValue)))
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

extension AuditedCall {
  fileprivate convenience init(_ row: Row) {
    self.init(
      time: Instant(nanosecondsSinceEpoch: row[1]), method: row[2], session: row[3], principal: row[4], peer: row[5],
      userAgent: row[6], requestID: row[7], request: Array(row[8] as Data))
  }
}

extension AuditedEnd {
  /// Nil when there is no time.
  fileprivate init?(_ row: Row, at place: Int) {
    guard let time = row[place] as Int64? else { return nil }
    self.init(
      time: Instant(nanosecondsSinceEpoch: time), status: row[place + 1], message: row[place + 2],
      revisions: AuditedEnd.revisions(row[place + 3], row[place + 4]))
  }
}
