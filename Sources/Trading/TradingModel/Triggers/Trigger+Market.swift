extension Trigger {
  /// Whether the market at this price is at the level or beyond it.
  public func isReached(at price: Price) -> Bool {
    guard let level else { return false }
    switch (kind, side) {
    case (.stopLoss, .sell), (.trailingStop, .sell), (.takeProfit, .buy), (.entryLimit, .buy): return price <= level
    case (.stopLoss, .buy), (.trailingStop, .buy), (.takeProfit, .sell), (.entryLimit, .sell): return price >= level
    }
  }

  /// Where the market stands when this tick fires it, or nil when it does not.
  ///
  /// On a path the market passed the level itself, unless the tick before was beyond it already; after a jump there
  /// was nothing between.
  public func firingPrice(at tick: Tick, after previous: Tick?) -> Price? {
    guard isArmed, isReached(at: tick.price), let level else { return nil }
    guard tick.arrival == .path, let previous, !isReached(at: previous.price) else { return tick.price }
    return level
  }

  /// Moves a trailing stop's high-water mark, if this price is better. Everything else ignores it.
  public mutating func observe(_ price: Price) {
    guard case .trailingStop = kind, isArmed else { return }
    if let mark = highWaterMark, side == .sell ? price <= mark : price >= mark { return }
    highWaterMark = price
    level = currentLevel
  }

  /// The level that the kind and the high-water mark give. A trailing level is rounded to a whole step away from
  /// the market, so that rounding never fires it early; nil when it has no mark, or when none can be represented.
  var currentLevel: Price? {
    switch kind {
    case .stopLoss(let price), .takeProfit(let price), .entryLimit(let price, _, _): return price
    case .trailingStop(let offset):
      return highWaterMark.flatMap { try? offset.level(behind: $0, side: side, tickSize: tickSize) }
    }
  }

  public mutating func fire(_ firing: Firing, denial: Denial?, at time: Instant) {
    status = .fired
    self.firing = firing
    self.denial = denial
    changes += 1
    updateTime = time
  }

  public mutating func cancel(_ reason: CancelReason, at time: Instant) {
    status = .cancelled(reason)
    changes += 1
    updateTime = time
  }

  /// Gives it another level, or another offset.
  public mutating func reprice(to kind: Kind, at time: Instant) {
    self.kind = kind
    level = currentLevel
    changes += 1
    updateTime = time
  }

  /// Gives it what somebody, or a signal, wants instead.
  public mutating func update(to change: TriggerChange, at time: Instant) {
    quantity = change.quantity
    signalID = change.signalID ?? signalID
    reprice(to: change.kind, at: time)
  }
}

extension Price {
  /// Where a stop stands that is `percentage` worse than this price, for a position that `side` closes: below it for a
  /// sell, above it for a buy, on a whole step, rounded away from this price.
  public func protected(
    by percentage: Percentage, against side: OrderSide, tickSize: Price
  ) throws(ArithmeticError) -> Price {
    switch side {
    case .sell: try moved(by: percentage.negated(), rounding: .down).stepped(tickSize, rounding: .down)
    case .buy: try moved(by: percentage, rounding: .up).stepped(tickSize, rounding: .up)
    }
  }

  /// The nearest whole multiple of `step`, in the direction told.
  public func stepped(_ step: Price, rounding: Rounding) throws(ArithmeticError) -> Price {
    let steps = try Int128(raw).dividing(by: Int128(step.raw), rounding: rounding)
    guard let raw = Int64(exactly: try steps.multiplying(by: Int128(step.raw))) else { throw .overflow }
    return Price(raw: raw)
  }
}
