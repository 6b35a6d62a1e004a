/// Why a text is no strategy document, and where.
public struct StrategyDocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of fault it is, for programs; ``message`` is for people.
  public enum Kind: Sendable, Hashable {
    /// More bytes than ``StrategyDocument/maximumBytes``, or more nesting than a strategy has use for.
    case tooLarge
    /// No YAML, or YAML that strategies do not use: several documents, anchors, aliases.
    case syntax
    /// The same key twice.
    case duplicateKey
    /// A key that no strategy has.
    case unknownKey
    /// A key that every strategy has.
    case missingKey
    /// A list where a text is wanted, and the like.
    case type
    /// A name, symbol or number that cannot be used.
    case value
    /// A formula with a fault, which says where in the formula it is.
    case formula(FormulaError)
  }

  public let kind: Kind
  /// Where in the document's structure, such as `sizing.percent_of_equity` or `symbols[1]`; empty for the whole.
  public let keyPath: String
  /// What is wrong and what was expected, in one sentence.
  public let message: String
  /// In the document, from 1; nil where it is not known.
  public let line: Int?
  /// In the document, from 1 and in Unicode scalars; nil where it is not known.
  public let column: Int?

  public var description: String {
    let place = line.map { line in "line \(line)" + (column.map { ", column \($0)" } ?? "") + ": " } ?? ""
    let path = keyPath.isEmpty ? "" : "\(keyPath): "
    guard case .formula(let fault) = kind else { return place + path + message }
    return "\(place)\(path)\(message)\n\(fault.excerpt)"
  }
}
