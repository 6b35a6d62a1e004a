/// The smallest part of a formula that means something.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case number(Double)
    /// In lower case: names are not case-sensitive.
    case name(String)
    /// What stands between quotes.
    case text(String)
    case binary(BinaryOperator)
    case minus
    case not
    case leftParenthesis
    case rightParenthesis
    case leftBracket
    case rightBracket
    case comma
    case dot
    case end
  }

  let kind: Kind
  /// In Unicode scalars of the formula.
  let range: Range<Int>
}

/// An operator between two operands.
enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
  case or
  case and
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case notEqual = "!="
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  /// The functions of two numbers, which the grammar writes as calls.
  case minimum = "min"
  case maximum = "max"
  case power = "pow"

  /// Binds the tighter, the higher.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual: Self.comparisonPrecedence
    case .add, .subtract: 5
    case .multiply, .divide: 6
    case .minimum, .maximum, .power: 0
    }
  }

  static let comparisonPrecedence = 4
  /// `not a > b` is `not (a > b)`.
  static let notPrecedence = 3
  /// `-a * b` is `(-a) * b`.
  static let negationPrecedence = 7

  var isComparison: Bool { precedence == Self.comparisonPrecedence }
  var isLogical: Bool { self == .and || self == .or }
}
