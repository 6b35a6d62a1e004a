internal import TradingModel
public import TradingRuntime

/// The statements that find calls on record, for either store. Values are parameters, never text.
public struct AuditSelection: Sendable {
  /// A statement with its parameters.
  public struct Statement: Sendable {
    public let sql: String
    public let values: [SelectionValue]
  }

  /// Rows that are read at once of calls that have a row with others.
  static let page = 64

  let query: AuditQuery
  private let schema: String
  private let placeholder: String

  /// - Parameters:
  ///   - schema: before each table's name, such as `outcry.`.
  ///   - placeholder: before each parameter's number.
  public init(_ query: AuditQuery, schema: String, placeholder: String) {
    self.query = query
    self.schema = schema
    self.placeholder = placeholder
  }

  /// Calls that have a row of their own, in the order that is asked for, with their ends.
  public var single: Statement {
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
    return Statement(
      sql: """
        SELECT c.number, c.time, c.method, c.session_id, c.principal, c.peer, c.user_agent, c.request_id, c.request,
          coalesce(e.time, c.end_time), coalesce(e.status, c.status), coalesce(e.message, c.message),
          coalesce(e.first_revision, c.first_revision), coalesce(e.last_revision, c.last_revision)
        FROM \(schema)audit_calls c LEFT JOIN \(schema)audit_ends e ON e.number = c.number
        \(conditions.sql)
        ORDER BY c.number\(order) LIMIT \(limit)
        """,
      values: conditions.values)
  }

  /// Rows of several calls, among which may be some that are wanted, in the order that is asked for: the last number, the
  /// session and the payload of each.
  /// - Parameter place: the last number of the row before. Nil for the first.
  public func runs(after place: UInt64?) -> Statement {
    var conditions = SelectionConditions(placeholder: placeholder)
    conditions.add("session_id =", query.session)
    conditions.add("last_time >=", query.start?.nanosecondsSinceEpoch)
    conditions.add("first_time <", query.end?.nanosecondsSinceEpoch)
    if query.isReversed {
      if place == nil, let after = query.after {
        // Down from the row that has this number, or the one after it: rows do not overlap.
        let number = conditions.parameter(.number(Int64(clamping: after)))
        let next = "SELECT min(last_number) FROM \(schema)audit_runs WHERE last_number >= \(number)"
        conditions.add("last_number <= coalesce((\(next)), \(Int64.max))")
      }
      conditions.add("last_number <", place.map { Int64(clamping: $0) })
    } else {
      conditions.add("last_number >", (place ?? query.after).map { Int64(clamping: $0) })
    }
    return Statement(
      sql: """
        SELECT last_number, session_id, payload FROM \(schema)audit_runs
        \(conditions.sql)
        ORDER BY last_number\(order) LIMIT \(Self.page)
        """,
      values: conditions.values)
  }

  /// Ends that came after the calls between these numbers were written: the number and what the end is.
  public func ends(of numbers: ClosedRange<UInt64>) -> Statement {
    var conditions = SelectionConditions(placeholder: placeholder)
    conditions.add("number >=", Int64(clamping: numbers.lowerBound))
    conditions.add("number <=", Int64(clamping: numbers.upperBound))
    return Statement(
      sql: """
        SELECT number, time, status, message, first_revision, last_revision FROM \(schema)audit_ends \(conditions.sql)
        """,
      values: conditions.values)
  }

  private var order: String { query.isReversed ? " DESC" : "" }
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
