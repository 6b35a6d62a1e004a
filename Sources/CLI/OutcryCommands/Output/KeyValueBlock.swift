/// One thing, as lines of name and value.
struct KeyValueBlock: Sendable {
  struct Line: Sendable {
    let key: String
    let value: Cell
  }

  var lines: [Line] = []

  mutating func add(_ key: String, _ value: Cell) {
    lines.append(Line(key: key, value: value))
  }

  /// Adds a line unless there is nothing to say.
  mutating func add(_ key: String, unlessAbsent value: Cell) {
    if value != .absent { add(key, value) }
  }

  /// Ends with a newline.
  func rendered(style: Style, indentation: Int = 0) -> String {
    let width = lines.reduce(0) { max($0, $1.key.count) }
    let margin = String(repeating: " ", count: indentation)
    return lines.map { line in
      let padding = String(repeating: " ", count: width - line.key.count + 2)
      let value = style.apply(line.value.color, to: line.value.text)
      return margin + style.apply(.bold, to: line.key) + padding + value + "\n"
    }.joined()
  }
}
