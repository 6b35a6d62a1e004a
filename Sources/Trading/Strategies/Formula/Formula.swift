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
  let graph: OperationGraph
  let root: Int

  /// Reads a formula.
  ///
  /// - Throws: ``FormulaError``, which points at the fault.
  public init(_ text: String, result: Result = .condition) throws(FormulaError) {
    let source = FormulaSource(String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.maximumLength + 1))))
    guard source.scalars.count <= Self.maximumLength else {
      throw source.error(.tooLong, "a formula has at most \(Self.maximumLength) characters", at: Self.maximumLength)
    }
    var compiler = FormulaCompiler(source: source, tree: try FormulaParser.parse(source))
    root = try compiler.compile(expecting: result == .condition ? .condition : .number)
    graph = compiler.graph
    self.text = text
    self.result = result
  }

  /// Bars until it can have its first value. Averages that forget exponentially go on settling after that.
  public var warmUpBars: Int { graph.warmUp(at: root) }
}

extension Formula: Hashable {
  public static func == (left: Formula, right: Formula) -> Bool {
    left.text == right.text && left.result == right.result
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(result)
  }
}
