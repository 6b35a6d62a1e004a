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
  /// Two terms that no order has together.
  case contradiction(String)
  case offsetOutOfRange
  case expireTimePassed
  case wouldTake
  case valueOutOfRange
  // Changes.
  case unknownOrder
  case ended(EndedOrders.Ending)
  case cannotChange(String)
  case belowFilled(Quantity)

  /// For people.
  var reason: String {
    switch self {
    case .contradiction(let text): text
    case .offsetOutOfRange: "the trailing offset must be above 0, and below 100 per cent"
    case .expireTimePassed: "the expire time has passed"
    case .wouldTake: "post-only: it would take liquidity"
    case .valueOutOfRange: "the order's value is out of range"
    case .unknownOrder: "the order is not known"
    case .ended(let ending): "the order is already \(ending.rawValue)"
    case .cannotChange(let name): "the \(name) cannot be changed"
    case .belowFilled(let filled): "\(filled) have filled, which is more"
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
    try check(order.terms, against: instrument)
    // A trigger's level is a share of a price and need not be a whole tick: the fill is rounded.
    if let firedAt = order.firedAt, !firedAt.isPositive { throw .priceNotPositive("price at which it fired") }
  }

  static func check(_ terms: OrderTerms, against instrument: Instrument) throws(OrderRefusal) {
    guard terms.quantity.isPositive else { throw .quantityNotPositive }
    guard terms.quantity.raw % instrument.lotSize.raw == 0 else {
      throw .quantityOffLot(terms.quantity, lot: instrument.lotSize)
    }
    try check(terms.kind.limitPrice, "limit price", tick: instrument.tickSize)
    try check(terms.kind.stopPrice, "stop price", tick: instrument.tickSize)
    if case .trailingStop(let offset) = terms.kind, !offset.isValid { throw .offsetOutOfRange }
    try checkTimeInForce(terms)
    if terms.postOnly { try checkPostOnly(terms) }
  }

  private static func checkTimeInForce(_ terms: OrderTerms) throws(OrderRefusal) {
    switch terms.timeInForce {
    case .day, .goodTillCancelled, .goodTillDate: return
    case .immediateOrCancel, .fillOrKill, .atTheOpen, .atTheClose: break
    }
    switch terms.kind {
    case .market, .limit: return
    case .stop, .stopLimit, .trailingStop:
      throw .contradiction("a stop order waits: it is good for a day, until a date or until it is cancelled")
    }
  }

  private static func checkPostOnly(_ terms: OrderTerms) throws(OrderRefusal) {
    guard case .limit = terms.kind else { throw .contradiction("only a limit order can be post-only") }
    switch terms.timeInForce {
    case .day, .goodTillCancelled, .goodTillDate: return
    case .immediateOrCancel, .fillOrKill, .atTheOpen, .atTheClose:
      throw .contradiction("an order that does not rest cannot be post-only")
    }
  }

  private static func check(_ price: Price?, _ name: String, tick: Price) throws(OrderRefusal) {
    guard let price else { return }
    guard price.isPositive else { throw .priceNotPositive(name) }
    guard price.raw % tick.raw == 0 else { throw .priceOffTick(name, price, tick: tick) }
  }
}
