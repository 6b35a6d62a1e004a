/// What the names that a strategy's author made up mean in its formulas.
struct FormulaScope: Sendable, Hashable {
  /// Constants, by name.
  var parameters: [String: Double] = [:]
  /// In the order of the file: each may call those before it, so that none can call itself.
  var functions: [UserFunction] = []

  /// Whether a name may be given to a parameter or a function: a lower-case word of the language that means nothing
  /// yet.
  static func isFree(_ name: String) -> Bool {
    BarField(rawValue: name) == nil && AccountField(named: name) == nil && FormulaFunction(rawValue: name) == nil
      && !["true", "false", "and", "or", "not", "position"].contains(name)
  }

  /// Whether a text has the form of a name: a lower-case letter or `_`, then at most 63 more of them or digits.
  static func isName(_ text: String) -> Bool {
    let bytes = text.utf8
    let isLetter = { (byte: UInt8) in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
    }
    guard let first = bytes.first, isLetter(first), bytes.count <= 64 else { return false }
    return bytes.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

/// A function that a strategy's author wrote.
struct UserFunction: Sendable, Hashable {
  static let maximumParameters = 16

  let name: String
  let parameters: [String]
  let text: String
  let source: FormulaSource
  let tree: SyntaxTree

  /// Reads its text, whose names must be known in `scope`. Types and bounds are looked at where it is called, with
  /// what is put in for its parameters.
  init(name: String, parameters: [String], text: String, in scope: FormulaScope) throws(FormulaError) {
    self.name = name
    self.parameters = parameters
    self.text = text
    source = try FormulaSource(limited: text, function: name)
    tree = try FormulaParser.parse(source)
    let placeholders = parameters.map { ($0, (step: 0, type: FormulaCompiler.ValueType.number)) }
    let locals = Dictionary(placeholders, uniquingKeysWith: { first, _ in first })
    try FormulaCompiler(source: source, tree: tree, scope: scope, locals: locals).checkNames()
  }

  /// How a call of it looks.
  var usage: String { "\(name)(\(parameters.joined(separator: ", ")))" }

  static func == (left: UserFunction, right: UserFunction) -> Bool {
    left.name == right.name && left.parameters == right.parameters && left.text == right.text
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(parameters)
    hasher.combine(text)
  }
}
