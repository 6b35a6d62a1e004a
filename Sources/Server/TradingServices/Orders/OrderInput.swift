import OutcryContract
import TradingEngine
import TradingModel

extension Fields {
  /// What a client wants to trade.
  mutating func order(_ request: Wire.PlaceOrderRequest) -> OrderRequest? {
    let clientOrderID: ClientOrderID? = identifier(request.clientOrderId, "client_order_id")
    let symbol: Symbol? = identifier(request.symbol, "symbol")
    let side = side(request.side, "side")
    let quantity: Quantity? = requiredDecimal(request.quantity, "quantity")
    let kind = orderKind(request)
    guard let clientOrderID, let symbol, let side, let quantity, let kind else { return nil }
    return OrderRequest(
      clientOrderID: clientOrderID, terms: OrderTerms(symbol: symbol, side: side, quantity: quantity, kind: kind))
  }

  mutating func side(_ wire: Wire.OrderSide, _ field: String) -> OrderSide? {
    let side = OrderSide(wire)
    if side == nil { refuse(field, "must be ORDER_SIDE_BUY or ORDER_SIDE_SELL") }
    return side
  }

  private mutating func orderKind(_ request: Wire.PlaceOrderRequest) -> OrderKind? {
    switch request.type {
    case .market:
      absent(request.limitPrice, "limit_price", "ORDER_TYPE_MARKET")
      absent(request.stopPrice, "stop_price", "ORDER_TYPE_MARKET")
      return .market
    case .limit:
      absent(request.stopPrice, "stop_price", "ORDER_TYPE_LIMIT")
      return requiredDecimal(request.limitPrice, "limit_price").map { .limit($0) }
    case .stop:
      absent(request.limitPrice, "limit_price", "ORDER_TYPE_STOP")
      return requiredDecimal(request.stopPrice, "stop_price").map { .stop($0) }
    case .stopLimit:
      let limit: Price? = requiredDecimal(request.limitPrice, "limit_price")
      let stop: Price? = requiredDecimal(request.stopPrice, "stop_price")
      guard let limit, let stop else { return nil }
      return .stopLimit(stop: stop, limit: limit)
    // Trailing stops come with their offset, which the request does not have yet.
    case .unspecified, .trailingStop, .unrecognized:
      refuse("type", "must be ORDER_TYPE_MARKET, _LIMIT, _STOP or _STOP_LIMIT")
      return nil
    }
  }

  private mutating func absent(_ price: Wire.Decimal?, _ field: String, _ type: String) {
    if price != nil { refuse(field, "must be absent for \(type)") }
  }
}
