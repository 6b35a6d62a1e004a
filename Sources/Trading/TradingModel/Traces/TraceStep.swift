/// One step of a causal chain from a signal to its fills.
public struct TraceStep: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case signal
    /// Set aside for a person or a batch.
    case held
    /// What became of it in the end.
    indirect case resolved(SignalStatus)
    indirect case sized(SignalSizing)
    /// Every rule that was checked, in the order of checking.
    case risk([RiskCheckResult])
    case submitted(OrderID)
    case accepted(OrderID)
    indirect case filled(OrderID, Fill)
    /// Without being filled as a whole, but for ``OrderStatus/filled``.
    case ended(OrderID, OrderStatus)
    case trigger(TriggerID, TriggerRecord.Kind)
  }

  public let kind: Kind
  public let time: Instant

  public init(kind: Kind, time: Instant) {
    self.kind = kind
    self.time = time
  }
}
