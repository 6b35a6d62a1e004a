/// What was written, before names and types are looked at.
///
/// The nodes lie in one array, operands before what uses them and the root last, so that every later pass is a loop:
/// a long formula cannot exhaust the stack.
struct SyntaxTree: Sendable {
  struct Node: Sendable {
    let kind: Kind
    /// All of the expression, in Unicode scalars of the formula.
    let range: Range<Int>
  }

  enum Kind: Sendable {
    case number(Double)
    /// In lower case; with its dot where there is one.
    case name(String)
    /// What stands between quotes.
    case text(String)
    case negate(Int)
    case not(Int)
    /// `operatorOffset` is where the operator stands.
    case binary(BinaryOperator, Int, Int, operatorOffset: Int)
    case call(String, arguments: [Int], output: Output?)
    /// `operand[index]`
    case history(Int, index: Int)
  }

  /// The name behind a call's dot, such as `signal` in `macd(close, 12, 26, 9).signal`.
  struct Output: Sendable {
    let name: String
    let offset: Int
  }

  private(set) var nodes: [Node] = []

  /// Adds a node and gives its index.
  mutating func add(_ kind: Kind, _ range: Range<Int>) -> Int {
    nodes.append(Node(kind: kind, range: range))
    return nodes.count - 1
  }
}

extension SyntaxTree.Kind {
  /// The nodes that it is made of.
  var operands: [Int] {
    switch self {
    case .number, .name, .text: []
    case .negate(let operand), .not(let operand): [operand]
    case .binary(_, let left, let right, _): [left, right]
    case .call(_, let arguments, _): arguments
    case .history(let operand, let index): [operand, index]
    }
  }
}
