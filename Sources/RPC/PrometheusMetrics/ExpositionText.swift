/// The lexical rules of the text format, version 0.0.4 (prometheus.io, "Exposition formats").
enum ExpositionText {
  /// A name of the form `[a-zA-Z_:][a-zA-Z0-9_:]*`; what may not stand in one becomes `_`.
  static func metricName(_ label: String) -> String {
    name(label) { isLetter($0) || $0 == ":" }
  }

  /// A name of the form `[a-zA-Z_][a-zA-Z0-9_]*`; not `le`, which is that of the buckets.
  static func labelName(_ label: String) -> String {
    let name = name(label, isFirst: isLetter)
    return name == "le" ? "le_" : name
  }

  private static func name(_ label: String, isFirst: (Unicode.Scalar) -> Bool) -> String {
    var name = String.UnicodeScalarView()
    for scalar in label.unicodeScalars {
      if name.isEmpty, ("0"..."9").contains(scalar) { name.append("_") }
      name.append(isFirst(scalar) || ("0"..."9").contains(scalar) ? scalar : "_")
    }
    return name.isEmpty ? "_" : String(name)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
  }

  /// In a HELP line backslash and line feed are escaped.
  static func help(_ text: String) -> String {
    escape(text, quotes: false)
  }

  /// In a label's value the quotation mark is escaped, too.
  static func labelValue(_ text: String) -> String {
    escape(text, quotes: true)
  }

  private static func escape(_ text: String, quotes: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\"" where quotes: escaped.append(contentsOf: "\\\"".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// As Go's `ParseFloat` reads it.
  static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
    return value.description
  }

  /// `a="1",b="2"`, sorted by name so that the order of dimensions does not matter; of two with one name the last one
  /// counts.
  static func labels(_ dimensions: [(String, String)]) -> String {
    let values = Dictionary(dimensions.map { (labelName($0.0), labelValue($0.1)) }, uniquingKeysWith: { $1 })
    return values.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }.joined(separator: ",")
  }
}
