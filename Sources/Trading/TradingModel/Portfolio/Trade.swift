/// Units that change hands for cash: a fill, or what a person did besides the session's orders.
public struct Trade: Sendable, Hashable {
  public let side: OrderSide
  /// Above zero.
  public let quantity: Quantity
  public let price: Price
  /// Commission in the instrument's currency.
  public let fee: Money
  /// Whose position it changes. Nil: none's.
  public let strategyID: StrategyID?
  /// Nil for what a person did.
  public let orderID: OrderID?

  public init(
    side: OrderSide, quantity: Quantity, price: Price, fee: Money, strategyID: StrategyID? = nil,
    orderID: OrderID? = nil
  ) {
    self.side = side
    self.quantity = quantity
    self.price = price
    self.fee = fee
    self.strategyID = strategyID
    self.orderID = orderID
  }

  public init(_ fill: Fill, side: OrderSide, strategyID: StrategyID? = nil, orderID: OrderID? = nil) {
    self.init(
      side: side, quantity: fill.quantity, price: fill.price, fee: fill.commission, strategyID: strategyID,
      orderID: orderID)
  }
}
