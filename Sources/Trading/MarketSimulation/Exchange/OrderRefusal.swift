import TradingModel

/// Why the exchange does not take an order.
enum OrderRefusal: Error, Sendable, Hashable {
  case duplicateOrderID
  case unknownSymbol(Symbol)
  case tooManyOrders(limit: Int)
  case quantityNotPositive
  case quantityOffLot(Quantity, lot: Quantity)
  case priceNotPositive(String)
  case priceOffTick(String, Price, tick: Price)
  /// This exchange has no such orders.
  case notTraded(String)

  /// For people.
  var reason: String {
    switch self {
    case .notTraded(let kind): "\(kind) orders are not taken by this exchange"
    case .duplicateOrderID: "the order id has been used before"
    case .unknownSymbol(let symbol): "\(symbol) is not traded here"
    case .tooManyOrders(let limit): "\(limit) orders are working, which is the limit"
    case .quantityNotPositive: "the quantity must be above 0"
    case .quantityOffLot(let quantity, let lot): "quantity \(quantity) is not a multiple of the lot size \(lot)"
    case .priceNotPositive(let name): "the \(name) must be above 0"
    case .priceOffTick(let name, let price, let tick): "\(name) \(price) is not a multiple of the tick size \(tick)"
    }
  }

  static func check(_ order: BrokerOrder, against instrument: Instrument) throws(OrderRefusal) {
    let terms = order.terms
    if case .trailingStop = terms.kind { throw .notTraded("trailing stop") }
    guard terms.timeInForce == .goodTillCancelled else { throw .notTraded("\(terms.timeInForce)") }
    guard !terms.postOnly else { throw .notTraded("post-only") }
    guard terms.quantity.isPositive else { throw .quantityNotPositive }
    guard terms.quantity.raw % instrument.lotSize.raw == 0 else {
      throw .quantityOffLot(terms.quantity, lot: instrument.lotSize)
    }
    try check(terms.kind.limitPrice, "limit price", tick: instrument.tickSize)
    try check(terms.kind.stopPrice, "stop price", tick: instrument.tickSize)
    // A trigger's level is a share of a price and need not be a whole tick: the fill is rounded.
    if let firedAt = order.firedAt, !firedAt.isPositive { throw .priceNotPositive("price at which it fired") }
  }

  private static func check(_ price: Price?, _ name: String, tick: Price) throws(OrderRefusal) {
    guard let price else { return }
    guard price.isPositive else { throw .priceNotPositive(name) }
    guard price.raw % tick.raw == 0 else { throw .priceOffTick(name, price, tick: tick) }
  }
}
