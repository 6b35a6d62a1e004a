/// Cuts a formula into tokens.
struct Lexer {
  private let source: FormulaSource
  private var position = 0

  /// All tokens of `source`; the last one is the end.
  static func tokens(of source: FormulaSource) throws(FormulaError) -> [Token] {
    var lexer = Lexer(source: source)
    var tokens: [Token] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private init(source: FormulaSource) { self.source = source }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    let index = position + distance
    return index < source.scalars.count ? source.scalars[index] : nil
  }

  private mutating func next() throws(FormulaError) -> Token {
    while let scalar = peek(), scalar.properties.isWhitespace { position += 1 }
    guard let scalar = peek() else { return Token(kind: .end, range: position..<position) }
    if scalar.isDigit || (scalar == "." && (peek(1)?.isDigit ?? false)) { return try number() }
    if scalar.startsName { return name() }
    if scalar == "\"" || scalar == "'" { return try text(in: scalar) }
    return try symbol(scalar)
  }

  // MARK: numbers, names and texts

  private mutating func number() throws(FormulaError) -> Token {
    let start = position
    skipDigits()
    if peek() == "." {
      position += 1
      skipDigits()
    }
    if peek() == "e" || peek() == "E" {
      position += 1
      if peek() == "+" || peek() == "-" { position += 1 }
      skipDigits()
    }
    while let scalar = peek(), scalar.continuesName || scalar == "." { position += 1 }
    let range = start..<position
    guard let value = Double(String(String.UnicodeScalarView(source.scalars[range]))) else {
      throw source.error(
        .malformedNumber, "\(source.quote(range)) is not a number such as 20, 0.5 or 1e6", at: start)
    }
    guard value.isFinite else {
      throw source.error(.malformedNumber, "\(source.quote(range)) is too large a number", at: start)
    }
    return Token(kind: .number(value), range: range)
  }

  private mutating func skipDigits() {
    while let scalar = peek(), scalar.isDigit { position += 1 }
  }

  private mutating func name() -> Token {
    let start = position
    while let scalar = peek(), scalar.continuesName { position += 1 }
    let range = start..<position
    let text = String(String.UnicodeScalarView(source.scalars[range])).lowercased()
    let kind: Token.Kind =
      switch text {
      case "and": .binary(.and)
      case "or": .binary(.or)
      case "not": .not
      default: .name(text)
      }
    return Token(kind: kind, range: range)
  }

  private mutating func text(in quote: Unicode.Scalar) throws(FormulaError) -> Token {
    let start = position
    position += 1
    while let scalar = peek(), scalar != quote, scalar != "\n" { position += 1 }
    guard peek() == quote else {
      throw source.error(.unexpectedCharacter, "the quote that opens here is not closed on its line", at: start)
    }
    position += 1
    let inner = source.scalars[(start + 1)..<(position - 1)]
    return Token(kind: .text(String(String.UnicodeScalarView(inner))), range: start..<position)
  }

  // MARK: operators

  private mutating func symbol(_ scalar: Unicode.Scalar) throws(FormulaError) -> Token {
    let pair = peek(1).map { "\(scalar)\($0)" }
    if let pair, let kind = Self.pairs[pair] { return take(2, kind) }
    if let kind = Self.singles[scalar] { return take(1, kind) }
    throw source.error(.unexpectedCharacter, complaint(about: scalar), at: position)
  }

  private mutating func take(_ length: Int, _ kind: Token.Kind) -> Token {
    defer { position += length }
    return Token(kind: kind, range: position..<position + length)
  }

  private static let pairs: [String: Token.Kind] = [
    "<=": .binary(.lessOrEqual), ">=": .binary(.greaterOrEqual), "==": .binary(.equal), "!=": .binary(.notEqual),
    "&&": .binary(.and), "||": .binary(.or),
  ]

  private static let singles: [Unicode.Scalar: Token.Kind] = [
    "<": .binary(.less), ">": .binary(.greater), "+": .binary(.add), "-": .minus, "*": .binary(.multiply),
    "/": .binary(.divide), "!": .not, "(": .leftParenthesis, ")": .rightParenthesis, "[": .leftBracket,
    "]": .rightBracket, ",": .comma, ".": .dot,
  ]

  private func complaint(about scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "=": return "“=” compares nothing; write == for “is equal to”"
    case "&": return "“&” means nothing here; write and (or &&)"
    case "|": return "“|” means nothing here; write or (or ||)"
    default:
      let shown = FormulaSource.printable(scalar) == scalar ? "“\(scalar)”, " : ""
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      return "a formula cannot contain \(shown)U+\(padded); expected a name, a number or an operator"
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var startsName: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_" }
  fileprivate var continuesName: Bool { startsName || isDigit }
}
