public import TradingRuntime
internal import TradingModel

/// The statement that finds calls on record, for either store. Values are parameters, never text.
public struct AuditSelection: Sendable {
  public let sql: String
  public let values: [SelectionValue]

  /// - Parameters:
  ///   - schema: before each table's name, such as `outcry.`.
  ///   - placeholder: before each parameter's number.
  public init(_ query: AuditQuery, schema: String, placeholder: String) {
    var conditions = SelectionConditions(placeholder: placeholder)
    conditions.add("c.session_id =", query.session)
    conditions.add("c.principal =", query.principal)
    conditions.add("c.method =", query.method)
    conditions.add("c.request_id =", query.requestID)
    conditions.add("c.time >=", query.start?.nanosecondsSinceEpoch)
    conditions.add("c.time <", query.end?.nanosecondsSinceEpoch)
    conditions.add(query.isReversed ? "c.number <" : "c.number >", query.after.map { Int64(clamping: $0) })
    if !query.outcomes.isEmpty {
      let wanted = AuditQuery.Outcome.allCases.filter(query.outcomes.contains).map(\.condition)
      conditions.add("(\(wanted.joined(separator: " OR ")))")
    }
    let limit = conditions.parameter(.number(Int64(clamping: query.limit)))
    values = conditions.values
    sql = """
      SELECT c.number, c.time, c.method, c.session_id, c.principal, c.peer, c.user_agent, c.request_id, c.request,
        coalesce(e.time, c.end_time), coalesce(e.status, c.status), coalesce(e.message, c.message),
        coalesce(e.first_revision, c.first_revision), coalesce(e.last_revision, c.last_revision)
      FROM \(schema)audit_calls c LEFT JOIN \(schema)audit_ends e ON e.number = c.number
      \(conditions.sql)
      ORDER BY c.number\(query.isReversed ? " DESC" : "") LIMIT \(limit)
      """
  }
}

extension AuditQuery.Outcome {
  fileprivate var condition: String {
    switch self {
    case .unknown: "coalesce(e.status, c.status) IS NULL"
    case .succeeded: "coalesce(e.status, c.status) = 0"
    case .failed: "coalesce(e.status, c.status) <> 0"
    }
  }
}
