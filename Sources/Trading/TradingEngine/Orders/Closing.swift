import TradingModel

extension SessionState {
  /// Units of a position that no order on its way closes yet; zero when flat.
  ///
  /// On their way are market orders and active stops on the closing side: they fill without a further condition.
  func closableQuantity(of book: InstrumentBook) -> Quantity {
    guard let side = book.position.side?.opposite else { return .zero }
    var rest = Int128(book.position.quantity.raw.magnitude)
    for index in book.workingOrders where orders[index].isOnItsWay && orders[index].terms.side == side {
      rest -= Int128(orders[index].workingQuantity.raw)
    }
    return Quantity(raw: Int64(clamping: max(0, rest)))
  }
}

extension Order {
  /// Whether it fills without a further condition of price.
  var isOnItsWay: Bool {
    switch terms.kind {
    case _ where status == .held: false
    case .market: true
    case .stop, .trailingStop:
      status == .triggered || statusBeforeCancel == .triggered || statusBeforeModify == .triggered
        || filledQuantity.isPositive
    case .limit, .stopLimit: false
    }
  }
}

extension SessionEngine {
  /// Closes what no order on its way closes yet, at the market. Nil, and nothing done, when there is nothing left.
  ///
  /// Every other working order of the symbol is withdrawn first: an entry would open again what is being closed, and
  /// a resting limit or stop would close it twice.
  mutating func closeWhole(
    _ book: InstrumentBook, clientOrderID: ClientOrderID? = nil, origin: Order.Origin,
    strategyID: StrategyID? = nil, traceID: TraceID? = nil, firedAt: Price?
  ) throws(DecisionError) -> Order? {
    let quantity = state.closableQuantity(of: book)
    guard let side = book.position.side?.opposite, quantity.isPositive else { return nil }
    for index in book.workingOrders {
      let order = state.orders[index]
      if order.terms.side != side || !order.isOnItsWay { try requestCancel(at: index) }
    }
    let terms = OrderTerms(symbol: book.instrument.symbol, side: side, quantity: quantity, kind: .market)
    return try createOrder(
      terms, clientOrderID: clientOrderID, origin: origin, strategyID: strategyID, traceID: traceID, firedAt: firedAt)
  }

  /// Closes a part of a position at the market. Resting orders on the closing side are withdrawn first when there
  /// would not be enough left for both.
  mutating func closePart(
    _ book: InstrumentBook, quantity: Quantity, of closable: Quantity, origin: Order.Origin,
    strategyID: StrategyID? = nil, traceID: TraceID? = nil, firedAt: Price?
  ) throws(DecisionError) -> Order? {
    guard let side = book.position.side?.opposite else { return nil }
    // What may only reduce is cut by itself, and what is held is not there yet.
    let resting = book.workingOrders.filter {
      let order = state.orders[$0]
      return order.terms.side == side && !order.isOnItsWay && !order.terms.reduceOnly && order.status != .held
    }
    let needed = resting.reduce(Int128(quantity.raw)) { $0 + Int128(state.claim(of: $1).raw) }
    if needed > closable.raw { for index in resting { try requestCancel(at: index) } }
    let terms = OrderTerms(symbol: book.instrument.symbol, side: side, quantity: quantity, kind: .market)
    return try createOrder(terms, origin: origin, strategyID: strategyID, traceID: traceID, firedAt: firedAt)
  }
}
