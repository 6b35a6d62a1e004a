import TradingModel

extension SessionState {
  /// Throws ``CommandError`` unless a list is one that its kind can be.
  func validate(_ request: OrderListRequest, at time: Instant) throws(CommandError) {
    let count = request.kind == .bracket ? 3 : 2
    guard request.items.count == count else {
      throw .invalid(field: "orders", reason: "must be \(count) for this type of list")
    }
    for (position, item) in request.items.enumerated() {
      try within("orders[\(position)]") { () throws(CommandError) in try validate(item, at: time) }
      if request.items.prefix(position).contains(where: { $0.clientOrderID == item.clientOrderID }),
        item.clientOrderID != nil
      {
        throw .invalid(field: "orders[\(position)].client_order_id", reason: "must not be that of another order")
      }
    }
    let terms = request.items.map(\.terms)
    switch request.kind {
    case .oneCancelsOther: try Self.validateSiblings(terms, from: 0)
    case .oneTriggersOther: break
    case .bracket: try Self.validateBracket(terms)
    }
  }

  private func validate(_ item: OrderListRequest.Item, at time: Instant) throws(CommandError) {
    if let id = item.clientOrderID {
      try validate(id)
      if order(clientOrderID: id) != nil {
        throw .invalid(field: "client_order_id", reason: "\(id) is the name of an order that is there already")
      }
    }
    try validate(item.terms, place: requestedPlace(of: item.terms.symbol), at: time)
  }

  /// Two orders that share one quantity: no single price may fill both.
  private static func validateSiblings(_ terms: [OrderTerms], from first: Int) throws(CommandError) {
    let (one, other) = (terms[first], terms[first + 1])
    let field = "orders[\(first + 1)]"
    if other.symbol != one.symbol {
      throw .invalid(field: "\(field).symbol", reason: "must be \(one.symbol), as the other's")
    }
    if other.side != one.side { throw .invalid(field: "\(field).side", reason: "must be that of the other order") }
    if other.quantity != one.quantity {
      throw .invalid(field: "\(field).quantity", reason: "must be \(one.quantity): the two share one quantity")
    }
    let limits = [one, other].filter { if case .limit = $0.kind { true } else { false } }
    let stops = [one, other].filter(\.kind.isStop)
    guard let limit = limits.first?.kind.limitPrice, let stop = stops.first else {
      throw .invalid(
        field: "\(field).type",
        reason: "one of the two must be a limit order and the other a stop, stop-limit or trailing stop, so that no "
          + "price fills both")
    }
    guard let level = stop.kind.stopPrice else { return }
    guard one.side == .sell ? level < limit : level > limit else {
      throw .invalid(
        field: "\(field).\(other.kind.isStop ? "stop_price" : "limit_price")",
        reason: "the stop \(level) must be \(one.side == .sell ? "below" : "above") the limit \(limit)")
    }
  }

  private static func validateBracket(_ terms: [OrderTerms]) throws(CommandError) {
    let entry = terms[0]
    for (position, leg) in terms.enumerated().dropFirst() {
      let field = "orders[\(position)]"
      if leg.symbol != entry.symbol {
        throw .invalid(field: "\(field).symbol", reason: "must be \(entry.symbol), as the entry's")
      }
      if leg.side == entry.side {
        throw .invalid(field: "\(field).side", reason: "must be the contrary of the entry's")
      }
      if leg.quantity != entry.quantity {
        throw .invalid(
          field: "\(field).quantity", reason: "must be \(entry.quantity), as the entry's: legs follow its fills")
      }
      guard leg.timeInForce.mayRest else {
        throw .invalid(field: "\(field).time_in_force", reason: "must be one that lets the order rest")
      }
      guard let price = entry.kind.limitPrice ?? entry.kind.stopPrice,
        let level = leg.kind.stopPrice ?? leg.kind.limitPrice
      else { continue }
      // A long position is stopped below its entry and takes its profit above.
      let isBelow = leg.kind.isStop == (leg.side == .sell)
      guard isBelow ? level < price : level > price else {
        throw .invalid(
          field: "\(field).\(leg.kind.isStop ? "stop_price" : "limit_price")",
          reason: "must be \(isBelow ? "below" : "above") the entry's \(price)")
      }
    }
    if entry.reduceOnly {
      throw .invalid(field: "orders[0].reduce_only", reason: "must not be: an entry opens a position")
    }
    try validateSiblings(terms, from: 1)
  }
}

extension OrderKind {
  /// Whether it waits for a stop price.
  fileprivate var isStop: Bool {
    switch self {
    case .stop, .stopLimit, .trailingStop: true
    case .market, .limit: false
    }
  }
}
