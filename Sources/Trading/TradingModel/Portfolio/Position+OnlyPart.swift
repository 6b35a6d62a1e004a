extension Position {
  /// What a trade makes of a position that one strategy holds: most do. Nothing is copied that takes memory.
  public struct Change: Sendable {
    /// The strategy's part, which is the whole position, after the trade.
    public let part: PositionPart
    public let settlement: Settlement
    let openTime: Instant?
  }

  /// What a trade of the only strategy that has traded here would lead to. Nil when there are others, or none yet.
  public func onlyPart(after trade: Trade, at time: Instant) throws(ArithmeticError) -> Change? {
    guard parts.count == 1, parts[0].strategyID == trade.strategyID else { return nil }
    guard trade.quantity.isPositive else { throw .overflow }
    let total = try trade.price.notional(of: trade.quantity)
    var part = parts[0]
    var profit = Money.zero
    let closing = try min(trade.quantity, part.closable(by: trade.side))
    let closed = closing == trade.quantity ? total : try trade.price.notional(of: closing)
    if closing.isPositive {
      profit = try part.close(closing, for: closed, side: trade.side)
      part.base.realizedProfit = try part.base.realizedProfit.adding(profit.converted(at: rate))
    }
    let rest = try trade.quantity.subtracting(closing)
    if rest.isPositive {
      try part.open(rest, for: total.subtracting(closed), by: trade, method: method, at: time)
    }
    try part.pay(trade.fee, at: rate)
    part.own.marketValue = try mark?.notional(of: part.quantity) ?? part.own.costBasis
    part.base.marketValue = try part.own.marketValue.converted(at: rate)
    part.base.costBasis = try part.own.costBasis.converted(at: rate)
    let settlement = Settlement(
      cash: try (trade.side == .sell ? total : total.negated()).subtracting(trade.fee), realizedProfit: profit,
      marketValue: try part.own.marketValue.subtracting(own.marketValue))
    let opened = part.isFlat ? nil : part.side != side ? time : openTime
    return Change(part: part, settlement: settlement, openTime: opened)
  }

  /// Makes it so.
  public mutating func take(_ change: Change) {
    quantity = change.part.quantity
    own = change.part.own
    base = change.part.base
    openTime = change.openTime
    parts[0] = change.part
  }
}
