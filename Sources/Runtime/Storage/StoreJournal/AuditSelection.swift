public import TradingRuntime
internal import TradingModel

/// The statement that finds calls on record, for either store. Values are parameters, never text.
public struct AuditSelection: Sendable {
  public enum Value: Sendable, Hashable {
    case number(Int64)
    case text(String)
  }

  public private(set) var sql: String
  public private(set) var values: [Value] = []

  /// - Parameters:
  ///   - schema: before each table's name, such as `outcry.`.
  ///   - placeholder: before each parameter's number.
  public init(_ query: AuditQuery, schema: String, placeholder: String) {
    sql = """
      SELECT c.number, c.time, c.method, c.session_id, c.principal, c.peer, c.user_agent, c.request_id, c.request,
        e.time, e.status, e.message, e.first_revision, e.last_revision
      FROM \(schema)audit_calls c LEFT JOIN \(schema)audit_ends e ON e.number = c.number
      """
    var conditions: [String] = []
    func add(_ condition: String, _ value: Value, to selection: inout AuditSelection) {
      selection.values.append(value)
      conditions.append("\(condition) \(placeholder)\(selection.values.count)")
    }
    if let session = query.session { add("c.session_id =", .text(session), to: &self) }
    if let principal = query.principal { add("c.principal =", .text(principal), to: &self) }
    if let method = query.method { add("c.method =", .text(method), to: &self) }
    if let requestID = query.requestID { add("c.request_id =", .text(requestID), to: &self) }
    if let start = query.start { add("c.time >=", .number(start.nanosecondsSinceEpoch), to: &self) }
    if let end = query.end { add("c.time <", .number(end.nanosecondsSinceEpoch), to: &self) }
    if let after = query.after {
      add(query.isReversed ? "c.number <" : "c.number >", .number(Int64(clamping: after)), to: &self)
    }
    if !query.outcomes.isEmpty {
      let wanted = AuditQuery.Outcome.allCases.filter(query.outcomes.contains).map(\.condition)
      conditions.append("(\(wanted.joined(separator: " OR ")))")
    }
    if !conditions.isEmpty { sql += "\nWHERE \(conditions.joined(separator: " AND "))" }
    values.append(.number(Int64(clamping: query.limit)))
    sql += "\nORDER BY c.number\(query.isReversed ? " DESC" : "") LIMIT \(placeholder)\(values.count)"
  }
}

extension AuditQuery.Outcome {
  fileprivate var condition: String {
    switch self {
    case .unknown: "e.number IS NULL"
    case .succeeded: "e.status = 0"
    case .failed: "e.status <> 0"
    }
  }
}
