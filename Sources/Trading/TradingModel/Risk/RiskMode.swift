/// What is let through, by a person's choice.
public enum RiskMode: UInt8, Sendable, Hashable, CaseIterable {
  /// All that the rules allow.
  case normal
  /// Only orders that reduce a position. Working orders stay.
  case reduceOnly
  /// Only orders that reduce a position; working orders that would add risk are cancelled.
  case halted
}

/// As of ``SessionStatus``.
extension RiskMode: CustomStringConvertible {
  public var description: String {
    switch self {
    case .normal: "normal"
    case .reduceOnly: "reduceOnly"
    case .halted: "halted"
    }
  }
}
