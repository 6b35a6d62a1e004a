/// What the engine asks of a broker, simulated or real. Sent only after the events that say so are durable.
public enum BrokerCommand: Sendable, Hashable {
  case submit(BrokerOrder)
  case cancel(OrderID)
  /// Gives a working order other terms.
  indirect case modify(OrderID, OrderTerms)
}

/// An order as the broker gets it.
public struct BrokerOrder: Sendable, Hashable {
  public let orderID: OrderID
  public let clientOrderID: ClientOrderID
  public let terms: OrderTerms
  /// For an order that a trigger made: the price at which the market stood when it fired (the trigger's level on a
  /// continuous path, the opening price after a gap). A simulated exchange fills a market order there at once; a
  /// real broker ignores it. Nil for every other order, which meets the market at its next tick.
  public let firedAt: Price?

  public init(orderID: OrderID, clientOrderID: ClientOrderID, terms: OrderTerms, firedAt: Price?) {
    self.orderID = orderID
    self.clientOrderID = clientOrderID
    self.terms = terms
    self.firedAt = firedAt
  }
}
