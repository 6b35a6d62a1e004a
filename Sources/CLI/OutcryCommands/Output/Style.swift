/// Whether output is coloured.
struct Style: Hashable, Sendable {
  let usesColor: Bool

  /// Colour is for people at a terminal who have not declined it (https://no-color.org: set and not empty).
  init(isTerminal: Bool, environment: [String: String]) {
    usesColor = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  func apply(_ color: Color?, to text: String) -> String {
    guard usesColor, let color, !text.isEmpty else { return text }
    return "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
  }
}

/// The colours in use, by their ECMA-48 parameters.
enum Color: String, Hashable, Sendable {
  case bold = "1"
  case dim = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case cyan = "36"
}
