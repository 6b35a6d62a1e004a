extension Trigger {
  /// Puts everything that changes in the life of a trigger where a record says it was. The initializer before is given
  /// the trigger as it was armed.
  package mutating func restore(
    kind: Kind, quantity: Quantity?, changes: UInt64, status: Status, highWaterMark: Price?, level: Price?,
    firing: Firing?, denial: Denial?, updateTime: Instant
  ) {
    self.kind = kind
    self.quantity = quantity
    self.changes = changes
    self.status = status
    self.highWaterMark = highWaterMark
    self.level = level
    self.firing = firing
    self.denial = denial
    self.updateTime = updateTime
  }
}
