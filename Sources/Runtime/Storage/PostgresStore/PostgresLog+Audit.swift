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

  /// What a commit copies, table by table.
  func tables(_ units: [StoredUnit], _ sessions: [Int64], _ notes: AuditNotes) -> [CopyData] {
    var tables: [CopyData] = []
    if !units.isEmpty {
      var events = CopyData(
        "outcry.events (revision, session, payload)", size: units.reduce(0) { $0 + 40 + $1.payload.count })
      for (unit, session) in zip(units, sessions) { events.append(unit, session: session) }
      tables.append(events)
    }
    if !notes.calls.isEmpty {
      var calls = CopyData("outcry.audit_calls", size: notes.calls.reduce(0) { $0 + 320 + $1.call.request.count })
      for record in notes.calls { calls.append(record) }
      tables.append(calls)
    }
    return tables
  }

  /// Units and calls by one statement. Calls that are there already are left as they are.
  func insert(
    _ units: [StoredUnit], _ sessions: [Int64], _ notes: AuditNotes, _ connection: PostgresConnection
  ) throws {
    let values = [
      PostgresValue.int8s(units.map { Int64(bitPattern: $0.revision) }), .int8s(sessions),
      .byteses(units.map(\.payload)),
    ]
    // The ends of its calls are as late as those of others.
    let ends =
      notes.calls.compactMap { record in record.end.map { AuditNotes.LateEnd(number: record.number, end: $0) } }
      + notes.ends
    _ = try connection.query(Self.insertion, values + Self.parameters(notes.calls) + Self.parameters(ends)) {
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
