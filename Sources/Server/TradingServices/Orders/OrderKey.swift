import OutcryContract
import TradingEngine
import TradingModel

/// How a caller names an order.
enum OrderKey: Sendable {
  case order(OrderID)
  case clientOrder(ClientOrderID)

  /// - Throws: `CommandError` when there is none of that name.
  func order(in state: SessionState) throws -> Order {
    switch self {
    case .order(let id):
      guard let order = state.order(id) else { throw CommandError.notFound(.order(id)) }
      return order
    case .clientOrder(let id):
      guard let order = state.order(clientOrderID: id) else { throw OrderNotFound(clientOrderID: id) }
      return order
    }
  }
}

extension Fields {
  mutating func orderKey(_ key: Wire.GetOrderRequest.Order?) -> OrderKey? {
    switch key {
    case .orderId(let text):
      let id: OrderID? = identifier(text, "order_id")
      return id.map(OrderKey.order)
    case .clientOrderId(let text):
      let id: ClientOrderID? = identifier(text, "client_order_id")
      return id.map(OrderKey.clientOrder)
    case nil:
      refuse("order_id", "is required, or client_order_id")
      return nil
    }
  }
}

extension EngineStep.Reply? {
  /// The order that a command on orders was answered with.
  ///
  /// - Parameter isRecorded: whether the order is on record, or was only validated.
  /// - Throws: ``OrderDenied`` for an order that a rule has refused.
  func permittedOrder(isRecorded: Bool) throws -> Order {
    if case .unchanged(let order, let denial) = self {
      throw OrderDenied(denial: denial, symbol: order.terms.symbol, orderID: isRecorded ? order.orderID : nil)
    }
    guard case .order(let order) = self else { throw UnexpectedReply() }
    try order.requirePermission(isRecorded: isRecorded)
    return order
  }

  /// The same for several orders that are refused together.
  func permittedOrders(isRecorded: Bool) throws -> [Order] {
    guard case .orders(let orders) = self else { throw UnexpectedReply() }
    for order in orders { try order.requirePermission(isRecorded: isRecorded) }
    return orders
  }
}

extension Order {
  fileprivate func requirePermission(isRecorded: Bool) throws {
    guard status == .denied, let denial else { return }
    throw OrderDenied(denial: denial, symbol: terms.symbol, orderID: isRecorded ? orderID : nil)
  }
}
