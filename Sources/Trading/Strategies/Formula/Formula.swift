/// A formula that was read and checked: it can be evaluated, and nothing about it can fail any more.
///
/// The language is described in `docs/strategies.md`.
public struct Formula: Sendable {
  /// In Unicode scalars.
  public static let maximumLength = 4_096
  /// Parentheses, calls and signs inside each other.
  public static let maximumNesting = 64
  /// Bars that all indicators of one formula together may hold.
  public static let maximumLookback = 100_000
  /// Numbers, names, operators and calls, those of called functions counted at each call.
  public static let maximumSteps = 10_000

  /// What a formula computes.
  public enum Result: Sendable, Hashable {
    /// A rule: true, false, or not ready.
    case condition
    /// A number, or not ready.
    case number
  }

  /// As written.
  public let text: String
  public let result: Result
  /// What its own names mean.
  let scope: FormulaScope
  let graph: OperationGraph
  let root: Int

  /// Reads a formula.
  ///
  /// - Throws: ``FormulaError``, which points at the fault.
  public init(_ text: String, result: Result = .condition) throws(FormulaError) {
    try self.init(text, result: result, scope: FormulaScope())
  }

  /// Reads a formula that may use the names of `scope`.
  init(_ text: String, result: Result, scope: FormulaScope) throws(FormulaError) {
    let source = try FormulaSource(limited: text)
    var compiler = FormulaCompiler(source: source, tree: try FormulaParser.parse(source), scope: scope)
    root = try compiler.compile(expecting: result == .condition ? .condition : .number)
    graph = compiler.graph
    self.text = text
    self.result = result
    self.scope = scope
  }

  /// Bars until it can have its first value; those of a longer timeframe count as one each. Averages that forget
  /// exponentially go on settling after that.
  public var warmUpBars: Int { graph.warmUp(at: root) }
}

extension Formula: Hashable {
  public static func == (left: Formula, right: Formula) -> Bool {
    left.text == right.text && left.result == right.result && left.scope == right.scope
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(result)
    hasher.combine(scope)
  }
}

extension FormulaSource {
  /// A text that is not too long for a formula.
  init(limited text: String, function: String? = nil) throws(FormulaError) {
    let start = text.unicodeScalars.prefix(Formula.maximumLength + 1)
    self.init(String(String.UnicodeScalarView(start)), function: function)
    guard scalars.count <= Formula.maximumLength else {
      throw error(.tooLong, "a formula has at most \(Formula.maximumLength) characters", at: Formula.maximumLength)
    }
  }
}
