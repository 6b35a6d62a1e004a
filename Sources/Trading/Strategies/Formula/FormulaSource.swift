/// The text of a formula by Unicode scalar, and positions in it.
struct FormulaSource: Sendable {
  private static let excerptWidth = 72

  let scalars: [Unicode.Scalar]
  /// The function of the author's whose text it is; nil for a formula.
  let function: String?

  init(_ text: String, function: String? = nil) {
    scalars = Array(text.unicodeScalars)
    self.function = function
  }

  /// The text in `range`, shortened for a message.
  func quote(_ range: Range<Int>) -> String {
    let shown = scalars[range.clamped(to: scalars.indices)]
    let text = String(String.UnicodeScalarView(shown.prefix(40).map(Self.printable)))
    return "“\(text)\(shown.count > 40 ? "…" : "")”"
  }

  func error(_ kind: FormulaError.Kind, _ message: String, at offset: Int) -> FormulaError {
    let offset = min(max(offset, 0), scalars.count)
    let before = scalars[..<offset]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let lineEnd = scalars[offset...].firstIndex(of: "\n") ?? scalars.count
    return FormulaError(
      kind: kind, message: message, offset: offset, line: 1 + before.count { $0 == "\n" },
      column: offset - lineStart + 1, excerpt: excerpt(of: lineStart..<lineEnd, caret: offset), function: function)
  }

  private func excerpt(of line: Range<Int>, caret: Int) -> String {
    let start = max(line.lowerBound, min(caret - Self.excerptWidth / 2, line.upperBound - Self.excerptWidth))
    let end = min(line.upperBound, start + Self.excerptWidth)
    let lead = start > line.lowerBound ? "…" : ""
    let trail = end < line.upperBound ? "…" : ""
    let shown = String(String.UnicodeScalarView(scalars[start..<end].map(Self.printable)))
    return "\(lead)\(shown)\(trail)\n" + String(repeating: " ", count: lead.count + caret - start) + "^"
  }

  /// Control and format characters would move the caret or the terminal: they show as a space.
  static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: " "
    default: scalar
    }
  }
}
