extension Position {
  /// What a fill does to cash and profit.
  public struct Settlement: Sendable, Hashable {
    /// Change of cash: proceeds or cost, less commission.
    public let cash: Money
    /// Profit of what the fill closed, before fees.
    public let realizedProfit: Money
    /// Change of market value.
    public let marketValue: Money
  }

  /// Moves the mark and answers by how much the market value changed. On an error nothing has changed.
  public mutating func mark(at price: Price) throws(ArithmeticError) -> Money {
    let value = try price.notional(of: quantity)
    let change = try value.subtracting(marketValue)
    mark = price
    marketValue = value
    return change
  }

  /// Counts a fill at average cost. What it closes leaves the cost basis in proportion, rounded once, half to even,
  /// and the rest opens, also through zero. No digit is lost: over any run of fills, cash, cost basis and realised
  /// profit change by sums that are equal exactly. On an error nothing has changed.
  public mutating func apply(_ fill: Fill, side: OrderSide, at time: Instant) throws(ArithmeticError) -> Settlement {
    let held = try quantity.absolute()
    let closing = self.side == side.opposite ? min(held, fill.quantity) : .zero
    let opening = try fill.quantity.subtracting(closing)

    let total = try fill.price.notional(of: fill.quantity)
    let closed = closing.isZero ? .zero : opening.isZero ? total : try fill.price.notional(of: closing)
    let proceeds = try side == .sell ? closed : closed.negated()
    let removed = closing.isZero ? .zero : try costBasis.share(closing, of: held)
    let profit = try proceeds.subtracting(removed)
    let opened = try total.subtracting(closed)
    let cost = try side == .buy ? opened : opened.negated()

    var next = self
    next.quantity = try quantity.adding(side.signed(fill.quantity))
    next.costBasis = try costBasis.subtracting(removed).adding(cost)
    next.realizedProfit = try realizedProfit.adding(profit)
    next.fees = try fees.adding(fill.commission)
    if next.quantity.isZero {
      next.openTime = nil
    } else if openTime == nil || !closing.isZero && opening.isPositive {
      next.openTime = time
    }
    next.marketValue = try mark?.notional(of: next.quantity) ?? next.costBasis
    let settlement = Settlement(
      cash: try proceeds.subtracting(cost).subtracting(fill.commission),
      realizedProfit: profit,
      marketValue: try next.marketValue.subtracting(marketValue))
    self = next
    return settlement
  }
}
