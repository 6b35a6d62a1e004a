/// What the risk rules say to an order.
public enum RiskVerdict: Sendable, Hashable {
  /// All rules pass.
  case approved
  /// Less than was asked passes, and the caller allows that. The denial is that of the whole quantity.
  case reduced(to: Quantity, because: Denial)
  case denied(Denial)

  /// Why not all of it passes. Nil for ``approved``.
  public var denial: Denial? {
    switch self {
    case .approved: nil
    case .reduced(_, let denial), .denied(let denial): denial
    }
  }
}
