extension Position {
  /// What a trade makes of a position that one strategy holds: most do. Nothing is copied that takes memory.
  public struct Change: Sendable {
    let stake: Stake
    public let settlement: Settlement
    /// Whether the trade opened what is held now, also through zero.
    let opens: Bool

    /// The strategy's result after the trade, in the base currency.
    public var base: Performance { stake.base }
  }

  /// What a trade of the only strategy that has traded here would lead to. Nil when there are others, or none yet, and where
  /// there are lots.
  ///
  /// Mutating, though nothing changes: so an array lends its position, and does not copy it.
  public mutating func onlyPart(after trade: Trade) throws(ArithmeticError) -> Change? {
    guard parts.count == 1, method == .average, parts[0].strategyID == trade.strategyID else { return nil }
    guard trade.quantity.isPositive else { throw .overflow }
    let former = parts[0].stake
    let total = try trade.price.notional(of: trade.quantity)
    var stake = former
    var profit = Money.zero
    let closing = try min(trade.quantity, former.closable(by: trade.side))
    let closed = closing == trade.quantity ? total : try trade.price.notional(of: closing)
    if closing.isPositive {
      profit = try stake.close(closing, for: closed, cost: former.cost(of: closing), side: trade.side, at: rate)
    }
    let rest = try trade.quantity.subtracting(closing)
    if rest.isPositive {
      try stake.open(trade.side.signed(rest), for: trade.side.signed(total.subtracting(closed)))
    }
    try stake.pay(trade.fee, at: rate)
    stake.own.marketValue = try mark?.notional(of: stake.quantity) ?? stake.own.costBasis
    stake.base.marketValue = try stake.own.marketValue.converted(at: rate)
    stake.base.costBasis = try stake.own.costBasis.converted(at: rate)
    let settlement = Settlement(
      cash: try (trade.side == .sell ? total : total.negated()).subtracting(trade.fee), realizedProfit: profit,
      marketValue: try stake.own.marketValue.subtracting(former.own.marketValue))
    return Change(stake: stake, settlement: settlement, opens: stake.side != nil && stake.side != former.side)
  }

  /// Makes it so.
  public mutating func take(_ change: Change, of trade: Trade, at time: Instant) {
    quantity = change.stake.quantity
    own = change.stake.own
    base = change.stake.base
    parts[0].stake = change.stake
    if quantity.isZero {
      openTime = nil
      parts[0].noteOpening(nil, at: nil)
    } else if change.opens {
      openTime = time
      parts[0].noteOpening(trade.orderID, at: time)
    }
  }
}
