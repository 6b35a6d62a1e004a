extension Position {
  /// What a trade does to cash and profit, in the instrument's currency.
  public struct Settlement: Sendable, Hashable {
    /// Change of cash: proceeds or cost, less the fee.
    public let cash: Money
    /// Profit of what the trade closed, before fees.
    public let realizedProfit: Money
    /// Change of market value.
    public let marketValue: Money
  }

  /// Counts a fill that is no strategy's.
  public mutating func apply(_ fill: Fill, side: OrderSide, at time: Instant) throws(ArithmeticError) -> Settlement {
    try apply(Trade(fill, side: side), at: time)
  }

  /// Counts a trade in its strategy's part: what it closes leaves the cost basis, and the rest opens, also through
  /// zero. No digit is lost: over any run of trades, cash, cost basis and realised profit change by sums that are equal
  /// exactly. On an error nothing has changed.
  ///
  /// A trade without a strategy that reduces the position as a whole closes its own part first, then those of the
  /// strategies, in the order in which they came: who closes a position by hand leaves none of it open. Its fee stays
  /// with none's part.
  public mutating func apply(_ trade: Trade, at time: Instant) throws(ArithmeticError) -> Settlement {
    if let change = try onlyPart(after: trade) {
      take(change, of: trade, at: time)
      return change.settlement
    }
    guard trade.quantity.isPositive else { throw .overflow }
    let total = try trade.price.notional(of: trade.quantity)
    var next = self
    let place = next.placeOfPart(of: trade.strategyID)
    var slices = Slices(trade: trade)
    var profit = Money.zero

    if trade.strategyID == nil, next.parts.count > 1, side == trade.side.opposite {
      var rest = try min(quantity.absolute(), trade.quantity).subtracting(
        min(trade.quantity, next.parts[place].stake.closable(by: trade.side)))
      for index in next.parts.indices where index != place && rest.isPositive {
        let units = try min(rest, next.parts[index].stake.closable(by: trade.side))
        guard units.isPositive else { continue }
        rest = try rest.subtracting(units)
        profit = try profit.adding(
          next.parts[index].close(units, for: slices.take(units), side: trade.side, at: rate))
      }
    }
    let closing = try min(slices.left, next.parts[place].stake.closable(by: trade.side))
    if closing.isPositive {
      profit = try profit.adding(
        next.parts[place].close(closing, for: slices.take(closing), side: trade.side, at: rate))
    }
    let opening = slices.left
    if opening.isPositive {
      try next.parts[place].open(opening, for: slices.take(opening), by: trade, method: method, at: time)
    }
    try next.parts[place].stake.pay(trade.fee, at: rate)

    next.quantity = try quantity.adding(trade.side.signed(trade.quantity))
    if next.quantity.isZero {
      next.openTime = nil
    } else if quantity.isZero || next.side != side {
      next.openTime = time
    }
    try next.revalue()
    let settlement = Settlement(
      cash: try (trade.side == .sell ? total : total.negated()).subtracting(trade.fee), realizedProfit: profit,
      marketValue: try next.own.marketValue.subtracting(own.marketValue))
    self = next
    return settlement
  }

  /// The part of a strategy, which is there from now on.
  private mutating func placeOfPart(of strategyID: StrategyID?) -> Int {
    if let place = parts.firstIndex(where: { $0.strategyID == strategyID }) { return place }
    parts.append(PositionPart(strategyID: strategyID))
    return parts.count - 1
  }
}

/// A trade cut into slices whose notionals add up to that of the whole: each is the difference of two notionals from
/// the beginning on.
private struct Slices {
  let price: Price
  /// Units not taken yet.
  private(set) var left: Quantity
  private var taken = Quantity.zero
  /// Of what was taken.
  private(set) var notional = Money.zero

  init(trade: Trade) {
    price = trade.price
    left = trade.quantity
  }

  /// Takes units, at most those left, and answers what they are worth.
  mutating func take(_ units: Quantity) throws(ArithmeticError) -> Money {
    left = try left.subtracting(units)
    taken = try taken.adding(units)
    let sum = try price.notional(of: taken)
    let slice = try sum.subtracting(notional)
    notional = sum
    return slice
  }
}
