/// Tokens to a syntax tree, by operator precedence.
///
/// Source: V. Pratt, "Top down operator precedence" (1973).
struct FormulaParser {
  private let source: FormulaSource
  private let tokens: [Token]
  private var position = 0
  private var nesting = 0
  private var tree = SyntaxTree()

  static func parse(_ source: FormulaSource) throws(FormulaError) -> SyntaxTree {
    var parser = FormulaParser(source: source, tokens: try Lexer.tokens(of: source))
    if parser.current.kind == .end { throw source.error(.empty, "the formula is empty; expected an expression", at: 0) }
    _ = try parser.expression(above: 0)
    guard parser.current.kind == .end else { throw parser.unexpected("an operator or the end of the formula") }
    return parser.tree
  }

  private init(source: FormulaSource, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  /// The last token is the end, which is never passed.
  private var current: Token { tokens[position] }

  private mutating func advance() -> Token {
    defer { if position + 1 < tokens.count { position += 1 } }
    return current
  }

  private func start(of node: Int) -> Int { tree.nodes[node].range.lowerBound }
  private func end(of node: Int) -> Int { tree.nodes[node].range.upperBound }

  // MARK: expressions

  /// An expression of operators that bind tighter than `precedence`.
  private mutating func expression(above precedence: Int) throws(FormulaError) -> Int {
    var left = try operand()
    while let infix = infixOperator, infix.precedence > precedence {
      let token = advance()
      let right = try expression(above: infix.precedence)
      left = tree.add(
        .binary(infix, left, right, operatorOffset: token.range.lowerBound), start(of: left)..<end(of: right))
      if infix.isComparison { try refuseChain() }
    }
    return left
  }

  private var infixOperator: BinaryOperator? {
    switch current.kind {
    case .binary(let infix): infix
    case .minus: .subtract
    default: nil
    }
  }

  private func refuseChain() throws(FormulaError) {
    guard let infix = infixOperator, infix.isComparison else { return }
    throw source.error(
      .unexpectedToken, "comparisons do not chain; write a < b and b < c, or put one in parentheses",
      at: current.range.lowerBound)
  }

  /// An operand and the brackets behind it.
  private mutating func operand() throws(FormulaError) -> Int {
    var operand = try primary()
    while current.kind == .leftBracket {
      try enter()
      defer { nesting -= 1 }
      _ = advance()
      let index = try expression(above: 0)
      guard current.kind == .rightBracket else { throw unexpected("an operator or “]”") }
      let close = advance()
      operand = tree.add(.history(operand, index: index), start(of: operand)..<close.range.upperBound)
    }
    return operand
  }

  private mutating func primary() throws(FormulaError) -> Int {
    let token = current
    switch token.kind {
    case .number(let value):
      _ = advance()
      return tree.add(.number(value), token.range)
    case .text(let text):
      _ = advance()
      return tree.add(.text(text), token.range)
    case .name(let name):
      _ = advance()
      if current.kind == .leftParenthesis { return try call(name, token) }
      guard let member = try member("a name such as quantity") else { return tree.add(.name(name), token.range) }
      return tree.add(.name("\(name).\(member.name)"), token.range.lowerBound..<member.end)
    case .leftParenthesis, .minus, .not:
      return try nested(token)
    case .binary, .rightParenthesis, .leftBracket, .rightBracket, .comma, .dot, .end:
      throw unexpected("a number, a series, a function or “(”")
    }
  }

  /// The name behind a dot, if there is a dot.
  private mutating func member(
    _ expected: String
  ) throws(FormulaError) -> (name: String, start: Int, end: Int)? {
    guard current.kind == .dot else { return nil }
    _ = advance()
    guard case .name(let name) = current.kind else { throw unexpected(expected) }
    let token = advance()
    return (name, token.range.lowerBound, token.range.upperBound)
  }

  private mutating func nested(_ token: Token) throws(FormulaError) -> Int {
    try enter()
    defer { nesting -= 1 }
    _ = advance()
    switch token.kind {
    case .minus:
      let operand = try expression(above: BinaryOperator.negationPrecedence)
      return tree.add(.negate(operand), token.range.lowerBound..<end(of: operand))
    case .not:
      let operand = try expression(above: BinaryOperator.notPrecedence)
      return tree.add(.not(operand), token.range.lowerBound..<end(of: operand))
    default:
      let inner = try expression(above: 0)
      guard current.kind == .rightParenthesis else { throw unexpected("an operator or “)”") }
      _ = advance()
      return inner
    }
  }

  private mutating func call(_ name: String, _ token: Token) throws(FormulaError) -> Int {
    try enter()
    defer { nesting -= 1 }
    _ = advance()
    var arguments: [Int] = []
    while current.kind != .rightParenthesis || !arguments.isEmpty {
      arguments.append(try expression(above: 0))
      guard current.kind == .comma else { break }
      _ = advance()
    }
    guard current.kind == .rightParenthesis else { throw unexpected("an operator, “,” or “)”") }
    let close = advance()
    let member = try member("the name of an output")
    return tree.add(
      .call(name, arguments: arguments, output: member.map { SyntaxTree.Output(name: $0.name, offset: $0.start) }),
      token.range.lowerBound..<(member?.end ?? close.range.upperBound))
  }

  // MARK: faults

  private mutating func enter() throws(FormulaError) {
    nesting += 1
    guard nesting > Formula.maximumNesting else { return }
    throw source.error(
      .tooDeep, "nested more than \(Formula.maximumNesting) deep; split or simplify the formula",
      at: current.range.lowerBound)
  }

  private func unexpected(_ expected: String) -> FormulaError {
    let found = current.kind == .end ? "the formula ends" : "found \(source.quote(current.range))"
    return source.error(.unexpectedToken, "expected \(expected), but \(found)", at: current.range.lowerBound)
  }
}
