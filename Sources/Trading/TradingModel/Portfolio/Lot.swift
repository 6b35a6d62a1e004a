/// Units bought, or sold short, together.
public struct Lot: Sendable, Hashable {
  /// Signed like the position.
  public internal(set) var quantity: Quantity
  /// Exact cost of what is left of it; signed like the position.
  public internal(set) var costBasis: Money
  public internal(set) var price: Price
  public let openTime: Instant
  /// Nil for a manual trade.
  public let orderID: OrderID?
  /// Nil: none's.
  public let strategyID: StrategyID?

  public init(
    quantity: Quantity, costBasis: Money, price: Price, openTime: Instant, orderID: OrderID?, strategyID: StrategyID?
  ) {
    self.quantity = quantity
    self.costBasis = costBasis
    self.price = price
    self.openTime = openTime
    self.orderID = orderID
    self.strategyID = strategyID
  }
}

extension [Lot] {
  /// Takes units out of the oldest lots, and answers what they had cost. The part of a lot that goes takes its share of
  /// the cost, half to even; what is left keeps the rest, so that no digit is lost. On an error nothing has changed.
  ///
  /// - Parameter units: at most what the lots hold, without a sign.
  mutating func remove(oldest units: Quantity) throws(ArithmeticError) -> Money {
    var rest = units
    var cost = Money.zero
    var whole = 0
    while rest.isPositive, whole < count {
      let held = try self[whole].quantity.absolute()
      guard held <= rest else { break }
      cost = try cost.adding(self[whole].costBasis)
      rest = try rest.subtracting(held)
      whole += 1
    }
    guard rest.isPositive else {
      removeFirst(whole)
      return cost
    }
    guard whole < count else { throw .overflow }
    var lot = self[whole]
    let held = try lot.quantity.absolute()
    let share = try lot.costBasis.share(rest, of: held)
    let left = try held.subtracting(rest)
    lot.quantity = lot.quantity.isNegative ? try left.negated() : left
    lot.costBasis = try lot.costBasis.subtracting(share)
    cost = try cost.adding(share)
    self[whole] = lot
    removeFirst(whole)
    return cost
  }
}
