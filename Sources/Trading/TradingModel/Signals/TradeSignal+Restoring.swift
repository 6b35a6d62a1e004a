extension TradeSignal {
  /// Puts the time of its last move where a record says it was.
  package mutating func restore(updateTime: Instant) { self.updateTime = updateTime }
}
