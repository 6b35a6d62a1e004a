import TradingModel

extension SessionState {
  /// Throws ``CommandError/invalid(field:reason:)`` unless the terms are whole lots at whole ticks and go together.
  func validate(_ terms: OrderTerms, place: Int, at time: Instant) throws(CommandError) {
    let instrument = configuration.instruments[place]
    try instrument.validate(terms)
    if case .trailingStop(let offset) = terms.kind {
      try instrument.validate(offset, side: terms.side, market: mark(at: place))
    }
    try terms.validateTimeInForce(at: time)
    if terms.postOnly { try terms.validatePostOnly() }
  }
}

extension Instrument {
  fileprivate func validate(_ terms: OrderTerms) throws(CommandError) {
    try validate(quantity: terms.quantity, field: "quantity")
    if let limit = terms.kind.limitPrice { try validate(price: limit, field: "limit_price") }
    if let stop = terms.kind.stopPrice { try validate(price: stop, field: "stop_price") }
  }

  /// - Parameter market: its price. Nil: none has come yet.
  fileprivate func validate(_ offset: TrailingOffset, side: OrderSide, market: Price?) throws(CommandError) {
    let field = offset.orderField
    switch offset {
    case .amount(let amount): try validate(price: amount, field: field)
    case .percent:
      guard offset.isValid else { throw .invalid(field: field, reason: "must be above 0 and below 100") }
    }
    guard let market else { return }
    guard let level = try? offset.level(behind: market, side: side, tickSize: tickSize), level.isPositive else {
      throw .invalid(field: field, reason: "puts the stop where the market at \(market) cannot reach it")
    }
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
    if clientOrderID.hasPrefix(OrderRequest.reservedPrefix) {
      throw .invalid(field: "client_order_id", reason: "must not begin with \(OrderRequest.reservedPrefix)")
    }
  }

  /// Throws ``CommandError/limitReached(name:maximum:)`` when the session holds as many orders as it may.
  func requireRoomForOrder(closing: Bool) throws(CommandError) { try requireRoom(forOrders: 1, closing: closing) }

  /// The same for several at once.
  func requireRoom(forOrders count: Int, closing: Bool) throws(CommandError) {
    let bounds = configuration.bounds
    let maximum = closing ? bounds.maximumOrdersWithClosing : bounds.maximumOrders
    guard orderBook.orders.count <= maximum - count else { throw .limitReached(name: "orders", maximum: maximum) }
    guard closing || orderBook.working.count <= bounds.maximumWorkingOrders - count else {
      throw .limitReached(name: "working orders", maximum: bounds.maximumWorkingOrders)
    }
  }
}

extension OrderTerms {
  fileprivate func validateTimeInForce(at time: Instant) throws(CommandError) {
    if let expireTime = timeInForce.expireTime, expireTime <= time {
      throw .invalid(field: "expire_time", reason: "must be after \(time)")
    }
    switch (timeInForce, kind) {
    case (.day, _), (.goodTillCancelled, _), (.goodTillDate, _), (_, .market), (_, .limit): return
    case (.immediateOrCancel, _), (.fillOrKill, _), (.atTheOpen, _), (.atTheClose, _):
      throw .invalid(
        field: "time_in_force",
        reason: "must be day, good till cancelled or good till date for an order that waits for its stop price")
    }
  }

  fileprivate func validatePostOnly() throws(CommandError) {
    guard case .limit = kind else { throw .invalid(field: "post_only", reason: "is for limit orders only") }
    switch timeInForce {
    case .day, .goodTillCancelled, .goodTillDate: return
    case .immediateOrCancel, .fillOrKill, .atTheOpen, .atTheClose:
      throw .invalid(
        field: "post_only", reason: "needs an order that may rest: day, good till cancelled or good till date")
    }
  }
}

extension TrailingOffset {
  /// As the contract spells it for orders.
  var orderField: String {
    switch self {
    case .amount: "trailing_offset.amount"
    case .percent: "trailing_offset.percent"
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
    if timeInForce != other.timeInForce {
      fields.append(timeInForce.name == other.timeInForce.name ? "expire_time" : "time_in_force")
    }
    if reduceOnly != other.reduceOnly { fields.append("reduce_only") }
    if postOnly != other.postOnly { fields.append("post_only") }
    return fields
  }
}

extension TimeInForce {
  /// The same for two that differ in their time alone.
  fileprivate var name: String {
    switch self {
    case .day: "day"
    case .goodTillCancelled: "good_till_cancelled"
    case .goodTillDate: "good_till_date"
    case .immediateOrCancel: "immediate_or_cancel"
    case .fillOrKill: "fill_or_kill"
    case .atTheOpen: "at_the_open"
    case .atTheClose: "at_the_close"
    }
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
