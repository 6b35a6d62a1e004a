public import TradingRuntime

/// The statement that finds rows of the read models, for either store. Values are parameters, never text.
public struct ResourceSelection: Sendable {
  /// As ``ResourceRow`` has them, in the order in which they are read and written.
  public static let columns =
    "kind, session_id, sort_key, id, alias, symbol, status, strategy, label, time, is_final, payload, summary"

  public private(set) var sql: String
  public private(set) var values: [AuditSelection.Value]

  /// - Parameters:
  ///   - table: the name of the table.
  ///   - placeholder: before each parameter's number.
  public init(_ query: ResourceQuery, table: String, placeholder: String) {
    values = [.number(query.kind.rawValue), .text(query.sessionID.text)]
    var conditions = ["kind = \(placeholder)1", "session_id = \(placeholder)2"]
    func add(_ condition: String, _ value: AuditSelection.Value, to selection: inout ResourceSelection) {
      selection.values.append(value)
      conditions.append("\(condition) \(placeholder)\(selection.values.count)")
    }
    sql = ""
    if let id = query.id { add("id =", .text(id), to: &self) }
    if let alias = query.alias { add("alias =", .text(alias), to: &self) }
    if let symbol = query.symbol { add("symbol =", .text(symbol), to: &self) }
    if let strategy = query.strategy { add("strategy =", .text(strategy), to: &self) }
    if let label = query.label { add("label =", .text(label), to: &self) }
    if let start = query.start { add("time >=", .number(start), to: &self) }
    if let end = query.end { add("time <", .number(end), to: &self) }
    if let from = query.from { add(query.isReversed ? "sort_key <=" : "sort_key >=", .text(from), to: &self) }
    if !query.statuses.isEmpty {
      // Numbers of the contract: not text of anybody's.
      conditions.append("status IN (\(query.statuses.sorted().map(String.init).joined(separator: ", ")))")
    }
    values.append(.number(Int64(clamping: query.limit)))
    sql = """
      SELECT \(Self.columns) FROM \(table) WHERE \(conditions.joined(separator: " AND "))
      ORDER BY sort_key\(query.isReversed ? " DESC" : "") LIMIT \(placeholder)\(values.count)
      """
  }
}

extension RetentionRule {
  /// Which rows it is about, but for their age.
  public var condition: String {
    let statuses =
      self.statuses.isEmpty
      ? "" : " AND status IN (\(self.statuses.sorted().map(String.init).joined(separator: ", ")))"
    let rest = action == .summarize ? " AND length(summary) > 0" : ""
    return "kind = \(kind.rawValue) AND is_final = 1\(statuses)\(rest)"
  }
}
