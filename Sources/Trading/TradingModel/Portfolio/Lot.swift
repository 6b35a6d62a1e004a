/// Units bought, or sold short, together.
public struct Lot: Sendable, Hashable {
  /// Signed like the position.
  public internal(set) var quantity: Quantity
  /// Exact cost of what is left of it; signed like the position.
  public internal(set) var costBasis: Money
  public let price: Price
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
