/// One step of a causal chain from a signal to its fills.
public struct TraceStep: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case signal
    /// Set aside for a person or a batch.
    case held
    /// Approved, rejected, released or expired.
    case resolved(String)
    case sized(Quantity)
    /// Every rule that was checked, in the order of checking.
    case risk([RiskCheckResult])
    case submitted(OrderID)
    case accepted(OrderID)
    case filled(OrderID, Fill)
    case ended(OrderID, OrderStatus)
    case trigger(TriggerID)
  }

  public let kind: Kind
  public let time: Instant

  public init(kind: Kind, time: Instant) {
    self.kind = kind
    self.time = time
  }
}
