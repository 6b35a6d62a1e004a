public import Strategies

/// One version of a strategy, written `NAME@NUMBER`.
public struct StrategyVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let name: StrategyName
  /// From 1.
  public let number: UInt32

  public init(name: StrategyName, number: UInt32) {
    self.name = name
    self.number = number
  }

  /// Nil unless it is written as ``description`` writes it: a name has no `@`.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = StrategyName(String(parts[0])), let number = UInt32(parts[1]), number > 0,
      "\(number)" == parts[1]
    else { return nil }
    self.init(name: name, number: number)
  }

  public var description: String { "\(name)@\(number)" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.name, left.number) < (right.name, right.number)
  }
}
