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
    case name(String)
    case negate(Int)
    case not(Int)
    /// `operatorOffset` is where the operator stands.
    case binary(BinaryOperator, Int, Int, operatorOffset: Int)
    case call(String, arguments: [Int])
  }

  private(set) var nodes: [Node] = []

  /// Adds a node and gives its index.
  mutating func add(_ kind: Kind, _ range: Range<Int>) -> Int {
    nodes.append(Node(kind: kind, range: range))
    return nodes.count - 1
  }
}
