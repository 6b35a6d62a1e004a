/// One value on its way to a terminal.
struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
  var text: String
  var color: Color?

  /// Characters that would move the cursor or break a row are shown as spaces: what a server sends is not trusted
  /// with the terminal.
  init(_ text: String, _ color: Color? = nil) {
    self.text = String(String.UnicodeScalarView(text.unicodeScalars.map { Self.isControl($0) ? " " : $0 }))
    self.color = color
  }

  init(stringLiteral text: String) {
    self.init(text)
  }

  static let absent = Cell("-")

  /// How many columns of the terminal it takes. Wide characters count as one.
  var width: Int { text.count }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
