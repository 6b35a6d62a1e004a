public import TradingModel

/// What can be asked of triggers beyond arming and disarming them.
public enum TriggerInput: Sendable, Hashable {
  indirect case update(TriggerUpdateRequest)
}

/// Another level, offset or quantity for an armed trigger.
public struct TriggerUpdateRequest: Sendable, Hashable {
  public let triggerID: TriggerID
  /// Of the same kind as the trigger's. Nil: as it is.
  public let kind: Trigger.Kind?
  /// Units that a protective trigger closes. Nil: as it is.
  public let quantity: Quantity?
  /// The trigger's etag as the caller knows it. Nil: whatever it is.
  public let etag: String?

  public init(triggerID: TriggerID, kind: Trigger.Kind?, quantity: Quantity?, etag: String?) {
    self.triggerID = triggerID
    self.kind = kind
    self.quantity = quantity
    self.etag = etag
  }
}
