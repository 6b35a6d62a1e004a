/// A value that a statement asks for.
public enum SelectionValue: Sendable, Hashable {
  case number(Int64)
  case text(String)
}

/// What rows a statement asks for. Values are parameters, never text.
struct SelectionConditions {
  /// Before each parameter's number.
  private let placeholder: String
  private var conditions: [String] = []
  private(set) var values: [SelectionValue] = []

  init(placeholder: String) { self.placeholder = placeholder }

  /// The condition up to its value. Nil: whatever it is.
  mutating func add(_ condition: String, _ text: String?) {
    if let text { add("\(condition) \(parameter(.text(text)))") }
  }

  mutating func add(_ condition: String, _ number: Int64?) {
    if let number { add("\(condition) \(parameter(.number(number)))") }
  }

  mutating func add(_ condition: String) { conditions.append(condition) }

  /// Another value, which is no condition.
  mutating func parameter(_ value: SelectionValue) -> String {
    values.append(value)
    return "\(placeholder)\(values.count)"
  }

  /// Empty for all rows.
  var sql: String { conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))" }
}
