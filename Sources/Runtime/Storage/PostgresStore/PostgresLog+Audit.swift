internal import StoreJournal
internal import TradingModel
public import TradingRuntime

extension PostgresLog {
  public func newestAuditNumber() throws -> UInt64 {
    try reachable {
      UInt64(bitPattern: try $0.query("SELECT max(number) FROM outcry.audit_calls").int8(0, 0) ?? 0)
    }
  }

  public func audit(_ query: AuditQuery) async throws -> [AuditRecord] {
    let selection = AuditSelection(query, schema: "outcry.", placeholder: "$")
    let values = selection.values.map(\.parameter)
    return try await reader.read { connection in
      let rows = try connection.query(selection.sql, values)
      return try (0..<rows.count).map { try AuditRecord(rows, $0) }
    }
  }

  /// All calls by one statement, all ends by another. What is there already is left as it is.
  func insert(_ notes: [AuditNote], _ connection: PostgresConnection) throws {
    var calls: [(number: UInt64, call: AuditedCall)] = []
    var ends: [(number: UInt64, end: AuditedEnd)] = []
    for note in notes {
      switch note {
      case .call(let number, let call): calls.append((number, call))
      case .end(let number, let end): ends.append((number, end))
      }
    }
    if !calls.isEmpty { try insert(calls, connection) }
    if !ends.isEmpty { try insert(ends, connection) }
  }

  private func insert(_ calls: [(number: UInt64, call: AuditedCall)], _ connection: PostgresConnection) throws {
    func texts(_ field: KeyPath<AuditedCall, String>) -> PostgresValue {
      // A text of PostgreSQL has no NUL.
      .texts(calls.map { $0.call[keyPath: field].replacing("\0", with: "") })
    }
    _ = try connection.query(
      """
      INSERT INTO outcry.audit_calls
      SELECT * FROM unnest(
        $1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bytea[])
      ON CONFLICT DO NOTHING
      """,
      [
        .int8s(calls.map { Int64(clamping: $0.number) }), .int8s(calls.map { $0.call.time.nanosecondsSinceEpoch }),
        texts(\.method), texts(\.session), texts(\.principal), texts(\.peer), texts(\.userAgent), texts(\.requestID),
        .byteses(calls.map(\.call.request)),
      ])
  }

  private func insert(_ ends: [(number: UInt64, end: AuditedEnd)], _ connection: PostgresConnection) throws {
    _ = try connection.query(
      """
      INSERT INTO outcry.audit_ends
      SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::bigint[], $6::bigint[])
      ON CONFLICT DO NOTHING
      """,
      [
        .int8s(ends.map { Int64(clamping: $0.number) }), .int8s(ends.map { $0.end.time.nanosecondsSinceEpoch }),
        .int8s(ends.map { Int64($0.end.status) }), .texts(ends.map { $0.end.message.replacing("\0", with: "") }),
        .int8s(ends.map { Int64(clamping: $0.end.revisions?.lowerBound ?? 0) }),
        .int8s(ends.map { Int64(clamping: $0.end.revisions?.upperBound ?? 0) }),
      ])
  }
}

extension AuditSelection.Value {
  var parameter: PostgresValue {
    switch self {
    case .number(let number): .int8(number)
    case .text(let text): .text(text)
    }
  }
}

extension AuditRecord {
  fileprivate init(_ rows: PostgresRows, _ row: Int) throws {
    guard let number = rows.int8(row, 0), let time = rows.int8(row, 1) else {
      throw PostgresError(state: "", message: "outcry.audit_calls has other columns than it should")
    }
    func text(_ column: Int) -> String { rows.text(row, column) ?? "" }
    let call = AuditedCall(
      time: Instant(nanosecondsSinceEpoch: time), method: text(2), session: text(3), principal: text(4), peer: text(5),
      userAgent: text(6), requestID: text(7), request: rows.bytes(row, 8).map { Array($0) } ?? [])
    let end = rows.int8(row, 9).map { time in
      AuditedEnd(
        time: Instant(nanosecondsSinceEpoch: time), status: Int(rows.int8(row, 10) ?? 0), message: text(11),
        revisions: AuditedEnd.revisions(rows.int8(row, 12) ?? 0, rows.int8(row, 13) ?? 0))
    }
    self.init(number: UInt64(bitPattern: number), call: call, end: end)
  }
}
