extension Trigger {
  /// This trigger after a split of its instrument: units × numerator / denominator, prices the other way, rounded to a
  /// whole step away from the market, so that rounding never fires it early. Nil when a number of it cannot be.
  public func split(_ numerator: UInt32, for denominator: UInt32, at time: Instant) -> Trigger? {
    let rounding: Rounding =
      switch (kind, side) {
      case (.stopLoss, .sell), (.trailingStop, .sell), (.takeProfit, .buy), (.entryLimit, .buy): .down
      case (.stopLoss, .buy), (.trailingStop, .buy), (.takeProfit, .sell), (.entryLimit, .sell): .up
      }
    let scaled = { (price: Price) -> Price? in
      price.split(numerator, for: denominator, rounding: rounding)
        .flatMap { $0.whole(self.tickSize, rounding: rounding) }.flatMap { $0.isPositive ? $0 : nil }
    }
    var next = self
    switch kind {
    case .stopLoss(let price):
      guard let price = scaled(price) else { return nil }
      next.kind = .stopLoss(price)
    case .takeProfit(let price):
      guard let price = scaled(price) else { return nil }
      next.kind = .takeProfit(price)
    case .entryLimit(let price, let side, let units):
      guard let price = scaled(price), let units = units.split(numerator, for: denominator) else { return nil }
      next.kind = .entryLimit(price: price, side: side, quantity: units)
    case .trailingStop(let offset):
      if case .amount(let amount) = offset {
        guard let distance = amount.split(numerator, for: denominator, rounding: .up) else { return nil }
        next.kind = .trailingStop(.amount(distance))
      }
      guard let highWaterMark else { break }
      guard let mark = highWaterMark.split(numerator, for: denominator, rounding: .toNearestOrEven) else { return nil }
      next.highWaterMark = mark
    }
    if let quantity {
      guard let units = quantity.split(numerator, for: denominator) else { return nil }
      next.quantity = units
    }
    next.level = next.currentLevel
    next.updateTime = time
    return next
  }
}

extension Price {
  /// The nearest whole number of steps in a direction. Nil when it is out of range.
  fileprivate func whole(_ step: Price, rounding: Rounding) -> Price? {
    guard let steps = try? Int128(raw).dividing(by: Int128(step.raw), rounding: rounding) else { return nil }
    return Int64(exactly: steps * Int128(step.raw)).map { Price(raw: $0) }
  }
}
