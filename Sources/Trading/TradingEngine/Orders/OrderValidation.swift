import TradingModel

extension Instrument {
  /// Throws ``CommandError/invalid(field:reason:)`` unless the terms are whole lots at whole ticks.
  func validate(_ terms: OrderTerms) throws(CommandError) {
    try validate(quantity: terms.quantity, field: "quantity")
    if let limit = terms.kind.limitPrice { try validate(price: limit, field: "limit_price") }
    if let stop = terms.kind.stopPrice { try validate(price: stop, field: "stop_price") }
  }

  func validate(quantity: Quantity, field: String) throws(CommandError) {
    guard quantity.isPositive else { throw .invalid(field: field, reason: "must be above zero") }
    guard quantity.raw % lotSize.raw == 0 else {
      throw .invalid(field: field, reason: "must be a multiple of the lot size \(lotSize)")
    }
  }

  func validate(price: Price, field: String) throws(CommandError) {
    guard price.isPositive else { throw .invalid(field: field, reason: "must be above zero") }
    guard price.raw % tickSize.raw == 0 else {
      throw .invalid(field: field, reason: "must be a multiple of the tick size \(tickSize)")
    }
  }
}

extension SessionState {
  /// The place of an instrument that a request names.
  func requestedPlace(of symbol: Symbol) throws(CommandError) -> Int {
    guard let place = market.place(of: symbol) else {
      throw .invalid(field: "symbol", reason: "\(symbol) is not an instrument of this session")
    }
    return place
  }

  /// The book of a symbol that a request names.
  func requestedBook(of symbol: Symbol) throws(CommandError) -> InstrumentBook {
    InstrumentBook(self, place: try requestedPlace(of: symbol))
  }

  func validate(_ clientOrderID: ClientOrderID) throws(CommandError) {
    if clientOrderID.text.hasPrefix(OrderRequest.reservedPrefix) {
      throw .invalid(field: "client_order_id", reason: "must not begin with \(OrderRequest.reservedPrefix)")
    }
  }

  /// Throws ``CommandError/limitReached(name:maximum:)`` when the session holds as many orders as it may.
  func requireRoomForOrder(closing: Bool) throws(CommandError) {
    let bounds = configuration.bounds
    let maximum = closing ? bounds.maximumOrdersWithClosing : bounds.maximumOrders
    guard orderBook.orders.count < maximum else { throw .limitReached(name: "orders", maximum: maximum) }
    guard closing || orderBook.working.count < bounds.maximumWorkingOrders else {
      throw .limitReached(name: "working orders", maximum: bounds.maximumWorkingOrders)
    }
  }
}

extension OrderTerms {
  /// The fields, as the contract spells them, in which two terms differ.
  func differences(from other: OrderTerms) -> [String] {
    var fields: [String] = []
    if symbol != other.symbol { fields.append("symbol") }
    if side != other.side { fields.append("side") }
    if kind.name != other.kind.name { fields.append("type") }
    if quantity != other.quantity { fields.append("quantity") }
    if kind.limitPrice != other.kind.limitPrice { fields.append("limit_price") }
    if kind.stopPrice != other.kind.stopPrice { fields.append("stop_price") }
    if case .trailingStop(let offset) = kind, case .trailingStop(let earlier) = other.kind, offset != earlier {
      fields.append("trailing_offset")
    }
    if timeInForce != other.timeInForce { fields.append("time_in_force") }
    if reduceOnly != other.reduceOnly { fields.append("reduce_only") }
    if postOnly != other.postOnly { fields.append("post_only") }
    return fields
  }
}

extension OrderKind {
  fileprivate var name: String {
    switch self {
    case .market: "market"
    case .limit: "limit"
    case .stop: "stop"
    case .stopLimit: "stop_limit"
    case .trailingStop: "trailing_stop"
    }
  }
}
