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

  /// Units and calls by one statement. Calls that are there already are left as they are.
  func insert(
    _ units: [StoredUnit], _ sessions: [Int64], _ notes: [AuditNote], _ connection: PostgresConnection
  ) throws {
    var calls: [(number: UInt64, call: AuditedCall)] = []
    var ends: [(number: UInt64, end: AuditedEnd)] = []
    for note in notes {
      switch note {
      case .call(let number, let call): calls.append((number, call))
      case .end(let number, let end): ends.append((number, end))
      }
    }
    let values = [
      PostgresValue.int8s(units.map { Int64(bitPattern: $0.revision) }), .int8s(sessions),
      .byteses(units.map(\.payload)),
    ]
    _ = try connection.query(Self.insertion, values + Self.parameters(calls) + Self.parameters(ends)) {
      FaultPoint.pass(.insideCommit)
    }
  }

  private static let insertion = """
    WITH recorded AS (
      INSERT INTO outcry.events (revision, session, payload)
      SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[])
    ), called AS (
      INSERT INTO outcry.audit_calls
      SELECT * FROM unnest(
        $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
        $12::bytea[])
      ON CONFLICT DO NOTHING
    )
    INSERT INTO outcry.audit_ends
    SELECT * FROM unnest($13::bigint[], $14::bigint[], $15::bigint[], $16::text[], $17::bigint[], $18::bigint[])
    ON CONFLICT DO NOTHING
    """

  private static func parameters(_ calls: [(number: UInt64, call: AuditedCall)]) -> [PostgresValue] {
    func texts(_ field: KeyPath<AuditedCall, String>) -> PostgresValue { .texts(calls.map { $0.call[keyPath: field] }) }
    return [
      .int8s(calls.map { Int64(clamping: $0.number) }), .int8s(calls.map { $0.call.time.nanosecondsSinceEpoch }),
      texts(\.method), texts(\.session), texts(\.principal), texts(\.peer), texts(\.userAgent), texts(\.requestID),
      .byteses(calls.map(\.call.request)),
    ]
  }

  private static func parameters(_ ends: [(number: UInt64, end: AuditedEnd)]) -> [PostgresValue] {
    [
      .int8s(ends.map { Int64(clamping: $0.number) }), .int8s(ends.map { $0.end.time.nanosecondsSinceEpoch }),
      .int8s(ends.map { Int64($0.end.status) }), .texts(ends.map { $0.end.message }),
      .int8s(ends.map { Int64(clamping: $0.end.revisions?.lowerBound ?? 0) }),
      .int8s(ends.map { Int64(clamping: $0.end.revisions?.upperBound ?? 0) }),
    ]
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
