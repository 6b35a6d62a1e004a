/// What somebody, or a signal, wants of an armed trigger instead.
public struct TriggerChange: Sendable, Hashable {
  /// Of the same kind as before.
  public let kind: Trigger.Kind
  /// Units that a protective one closes; nil: the whole position.
  public let quantity: Quantity?
  /// The signal that wants it. Nil: a person.
  public let signalID: SignalID?

  public init(kind: Trigger.Kind, quantity: Quantity?, signalID: SignalID? = nil) {
    self.kind = kind
    self.quantity = quantity
    self.signalID = signalID
  }
}
