/// Why a text is no formula, and where.
public struct FormulaError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of fault it is, for programs; ``message`` is for people.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Nothing but white space.
    case empty
    /// Longer than ``Formula/maximumLength``.
    case tooLong
    /// A character that belongs to no formula.
    case unexpectedCharacter
    /// A number that cannot be read.
    case malformedNumber
    /// Something other than what the grammar wants here, the end included.
    case unexpectedToken
    /// Parentheses, calls and signs inside each other beyond ``Formula/maximumNesting``.
    case tooDeep
    /// A name that is no series, no variable, no parameter, no function and no output.
    case unknownName
    /// Too few or too many arguments.
    case argumentCount
    /// A number where a condition is wanted, or the other way round.
    case type
    /// A timeframe that there is not, or where none can be.
    case timeframe
    /// More steps than ``Formula/maximumSteps``, with the functions that it calls.
    case tooComplex
    /// A period or width that is not a constant in its range, or a constant without a value.
    case constant
    /// All periods together look back further than ``Formula/maximumLookback``.
    case tooMuchHistory
  }

  public let kind: Kind
  /// What is wrong and what was expected, in one sentence.
  public let message: String
  /// Unicode scalars before the fault.
  public let offset: Int
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
  /// The line with the fault, shortened if it is long, and a caret under the fault on a second line.
  public let excerpt: String
  /// The function of the file in whose text it is; nil: in the formula itself.
  public let function: String?

  public var description: String {
    let place = function.map { "in \($0), " } ?? ""
    return "\(place)line \(line), column \(column): \(message)\n\(excerpt)"
  }
}
