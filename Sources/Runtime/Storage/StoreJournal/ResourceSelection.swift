public import TradingRuntime

/// The statement that finds rows of the read models, for either store. Values are parameters, never text.
public struct ResourceSelection: Sendable {
  /// As ``ResourceRow`` has them, in the order in which they are read and written.
  public static let columns =
    "kind, session_id, sort_key, id, alias, symbol, status, strategy, label, time, is_final, payload, summary"

  public let sql: String
  public let values: [SelectionValue]

  /// - Parameters:
  ///   - table: the name of the table.
  ///   - placeholder: before each parameter's number.
  public init(_ query: ResourceQuery, table: String, placeholder: String) {
    var conditions = SelectionConditions(placeholder: placeholder)
    conditions.add("kind =", query.kind.rawValue)
    conditions.add("session_id =", query.sessionID.text)
    conditions.add("id =", query.id)
    conditions.add("alias =", query.alias)
    conditions.add("symbol =", query.symbol)
    conditions.add("strategy =", query.strategy)
    conditions.add("label =", query.label)
    conditions.add("time >=", query.start)
    conditions.add("time <", query.end)
    conditions.add(query.isReversed ? "sort_key <=" : "sort_key >=", query.from)
    if !query.statuses.isEmpty { conditions.add(query.statuses.condition) }
    let limit = conditions.parameter(.number(Int64(clamping: query.limit)))
    values = conditions.values
    sql = """
      SELECT \(Self.columns) FROM \(table) \(conditions.sql)
      ORDER BY sort_key\(query.isReversed ? " DESC" : "") LIMIT \(limit)
      """
  }
}

extension Set<Int64> {
  /// Numbers of the contract: not text of anybody's.
  fileprivate var condition: String { "status IN (\(sorted().map(String.init).joined(separator: ", ")))" }
}

extension RetentionRule {
  /// Which rows it is about, but for their age.
  public var condition: String {
    let statuses = statuses.isEmpty ? "" : " AND \(statuses.condition)"
    let rest = action == .summarize ? " AND length(summary) > 0" : ""
    return "kind = \(kind.rawValue) AND is_final = 1\(statuses)\(rest)"
  }
}
