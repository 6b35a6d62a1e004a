internal import StoreJournal
internal import TradingModel
public import TradingRuntime

extension PostgresLog {
  public func newestAuditNumber() throws -> UInt64 {
    try reachable {
      let sql = """
        SELECT greatest((SELECT max(number) FROM outcry.audit_calls), (SELECT max(last_number) FROM outcry.audit_runs))
        """
      return UInt64(bitPattern: try $0.query(sql).int8(0, 0) ?? 0)
    }
  }

  public func audit(_ query: AuditQuery) async throws -> [AuditRecord] {
    let selection = AuditSelection(query, schema: "outcry.", placeholder: "$")
    return try await reader.read { [description] connection in
      try connection.transaction(mode: "ISOLATION LEVEL REPEATABLE READ READ ONLY") {
        try selection.records(in: PostgresAuditTables(connection: connection, store: description))
      }
    }
  }

  /// What a commit writes of calls. Those that are there already are left as they are.
  static func statements(_ batch: AuditBatch) -> [PostgresStatement] {
    var statements: [PostgresStatement] = []
    if !batch.runs.isEmpty { statements.append(PostgresStatement(sql: runInsertion, values: parameters(batch.runs))) }
    if !batch.single.isEmpty {
      statements.append(PostgresStatement(sql: callInsertion, values: parameters(batch.single)))
    }
    if !batch.ends.isEmpty { statements.append(PostgresStatement(sql: endInsertion, values: parameters(batch.ends))) }
    return statements
  }

  private static let runInsertion = """
    INSERT INTO outcry.audit_runs
    SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::bigint[], $5::bigint[], $6::bytea[])
    """

  private static let callInsertion = """
    INSERT INTO outcry.audit_calls
    SELECT * FROM unnest(
      $1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bytea[])
    ON CONFLICT DO NOTHING
    """

  private static let endInsertion = """
    INSERT INTO outcry.audit_ends
    SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::bigint[], $6::bigint[])
    ON CONFLICT (number) DO UPDATE SET
      time = excluded.time, status = excluded.status, message = excluded.message,
      first_revision = excluded.first_revision, last_revision = excluded.last_revision
    """

  private static func parameters(_ records: [AuditRecord]) -> [PostgresValue] {
    func texts(_ field: KeyPath<AuditedCall, String>) -> PostgresValue {
      .texts(records.map { $0.call[keyPath: field] })
    }
    return [
      .int8s(records.map { Int64(clamping: $0.number) }), .int8s(records.map { $0.call.time.nanosecondsSinceEpoch }),
      texts(\.method), texts(\.session), texts(\.principal), texts(\.peer), texts(\.userAgent), texts(\.requestID),
      .byteses(records.map(\.call.request)),
    ]
  }

  private static func parameters(_ ends: [AuditNotes.LateEnd]) -> [PostgresValue] {
    [
      .int8s(ends.map { Int64(clamping: $0.number) }), .int8s(ends.map { $0.end.time.nanosecondsSinceEpoch }),
      .int8s(ends.map { Int64($0.end.status) }), .texts(ends.map { $0.end.message }),
      .int8s(ends.map { Int64(clamping: $0.end.revisions?.lowerBound ?? 0) }),
      .int8s(ends.map { Int64(clamping: $0.end.revisions?.upperBound ?? 0) }),
    ]
  }

  private static func parameters(_ runs: [StoredCalls]) -> [PostgresValue] {
    [
      .int8s(runs.map { Int64(clamping: $0.numbers.upperBound) }),
      .int8s(runs.map { Int64(clamping: $0.numbers.lowerBound) }), .texts(runs.map(\.session)),
      .int8s(runs.map { $0.times.lowerBound.nanosecondsSinceEpoch }),
      .int8s(runs.map { $0.times.upperBound.nanosecondsSinceEpoch }), .byteses(runs.map(\.payload)),
    ]
  }
}

/// Within one transaction.
private struct PostgresAuditTables: AuditTables {
  let connection: PostgresConnection
  let store: String

  func single(_ statement: AuditSelection.Statement) throws -> [AuditRecord] {
    let rows = try rows(statement)
    return try (0..<rows.count).map { row in
      AuditRecord(
        number: UInt64(bitPattern: try required(rows.int8(row, 0), "audit_calls")),
        call: try call(rows, row), end: end(rows, row, at: 9))
    }
  }

  func runs(_ statement: AuditSelection.Statement) throws -> [(last: UInt64, calls: [AuditRecord])] {
    let rows = try rows(statement)
    return try (0..<rows.count).map { row in
      let last = UInt64(bitPattern: try required(rows.int8(row, 0), "audit_runs"))
      let payload = try required(rows.bytes(row, 2), "audit_runs")
      return (
        last, try AuditRecord.records(of: payload, session: rows.text(row, 1) ?? "", last: last, store: store)
      )
    }
  }

  func ends(_ statement: AuditSelection.Statement) throws -> [UInt64: AuditedEnd] {
    let rows = try rows(statement)
    return try (0..<rows.count).reduce(into: [:]) { ends, row in
      ends[UInt64(bitPattern: try required(rows.int8(row, 0), "audit_ends"))] = end(rows, row, at: 1)
    }
  }

  private func rows(_ statement: AuditSelection.Statement) throws -> PostgresRows {
    try connection.query(statement.sql, statement.values.map(\.parameter))
  }

  private func call(_ rows: PostgresRows, _ row: Int) throws -> AuditedCall {
    func text(_ column: Int) -> String { rows.text(row, column) ?? "" }
    return AuditedCall(
      time: Instant(nanosecondsSinceEpoch: try required(rows.int8(row, 1), "audit_calls")), method: text(2),
      session: text(3), principal: text(4), peer: text(5), userAgent: text(6), requestID: text(7),
      request: rows.bytes(row, 8).map { Array($0) } ?? [])
  }

  /// Nil when there is no time.
  private func end(_ rows: PostgresRows, _ row: Int, at column: Int) -> AuditedEnd? {
    rows.int8(row, column).map { time in
      AuditedEnd(
        time: Instant(nanosecondsSinceEpoch: time), status: Int(rows.int8(row, column + 1) ?? 0),
        message: rows.text(row, column + 2) ?? "",
        revisions: AuditedEnd.revisions(rows.int8(row, column + 3) ?? 0, rows.int8(row, column + 4) ?? 0))
    }
  }

  private func required<Value>(_ value: Value?, _ table: String) throws -> Value {
    guard let value else {
      throw PostgresError(state: "", message: "outcry.\(table) has other columns than it should")
    }
    return value
  }
}

extension SelectionValue {
  var parameter: PostgresValue {
    switch self {
    case .number(let number): .int8(number)
    case .text(let text): .text(text)
    }
  }
}
