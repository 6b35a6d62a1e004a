/// How the cost of what is sold is found.
public enum CostMethod: UInt8, Sendable, Hashable, CaseIterable {
  /// Every unit costs the average.
  case average
  /// The oldest lot goes first.
  case firstInFirstOut
}
