import TradingModel

extension SessionEngine {
  mutating func placeOrder(_ request: OrderRequest) throws(DecisionError) -> Order {
    if let earlier = state.order(clientOrderID: request.clientOrderID) {
      guard earlier.origin == .client else { throw .command(.conflict(fields: ["client_order_id"])) }
      let fields = request.terms.differences(from: earlier.terms)
      guard fields.isEmpty else { throw .command(.conflict(fields: fields)) }
      return earlier.asFirstAnswered
    }
    let place = try commanding { () throws(CommandError) in
      try state.validate(request.clientOrderID)
      let place = try state.requestedPlace(of: request.terms.symbol)
      try state.configuration.instruments[place].validate(request.terms)
      return place
    }
    let closing = state.isReducing(request.terms, place: place)
    try commanding { () throws(CommandError) in try state.requireRoomForOrder(closing: closing) }
    let denial = denial(of: request.terms, place: place)
    return try createOrder(request.terms, clientOrderID: request.clientOrderID, origin: .client, denial: denial)
  }

  mutating func cancelOrder(_ orderID: OrderID) throws(DecisionError) -> Order {
    guard let index = state.orderBook.index(of: orderID) else { throw .command(.notFound(.order(orderID))) }
    let order = state.orders[index]
    if order.status.isFinal { throw .command(.orderIsFinal(orderID, order.status)) }
    if order.status == .pendingCancel { return order }
    try require(.running, .paused)
    try requestCancel(at: index)
    return state.orders[index]
  }

  /// Closes a position as a whole: other working orders of the symbol are withdrawn first.
  mutating func closePosition(in symbol: Symbol, clientOrderID: ClientOrderID) throws(DecisionError) -> Order {
    if let earlier = state.order(clientOrderID: clientOrderID) {
      guard earlier.origin == .closePosition else { throw .command(.conflict(fields: ["client_order_id"])) }
      guard earlier.terms.symbol == symbol else { throw .command(.conflict(fields: ["symbol"])) }
      return earlier.asFirstAnswered
    }
    let book = try commanding { () throws(CommandError) in
      try state.validate(clientOrderID)
      return try state.requestedBook(of: symbol)
    }
    try require(.running, .paused)
    guard !book.position.isFlat else { throw .command(.notFound(.position(symbol))) }
    try commanding { () throws(CommandError) in try state.requireRoomForOrder(closing: true) }
    guard let order = try closeWhole(book, clientOrderID: clientOrderID, origin: .closePosition, firedAt: nil) else {
      throw .command(.alreadyClosing(symbol))
    }
    return order
  }

  /// Records a new order and, unless it is denied, sends it. Without a client order id it gets one of ours.
  mutating func createOrder(
    _ terms: OrderTerms, clientOrderID: ClientOrderID? = nil, origin: Order.Origin,
    protections: Signal.Protections? = nil, denial: Denial? = nil, firedAt: Price? = nil
  ) throws(DecisionError) -> Order {
    let number = state.orderBook.nextNumber
    let order = Order(
      orderID: OrderID("ord", number), clientOrderID: clientOrderID ?? ClientOrderID("outcry:ord", number),
      terms: terms, origin: origin, protections: protections, denial: denial, time: now)
    try emit(.orderCreated(order))
    if let denial {
      try noteBreach(.denied(denial), order: order.orderID, signal: nil, strategy: nil, symbol: terms.symbol)
    } else {
      effects.append(
        .submit(
          BrokerOrder(orderID: order.orderID, clientOrderID: order.clientOrderID, terms: terms, firedAt: firedAt)))
    }
    return order
  }

  /// The refusal of an order by risk or by the session's status, or nil when it may go.
  func denial(of terms: OrderTerms, place: Int, firedAt: Price? = nil) -> Denial? {
    state.assess(OrderProposal(terms: terms, place: place, firedAt: firedAt), at: now).denial
  }
}

/// Runs checks of a request where a decision is made.
func commanding<Value>(_ checks: () throws(CommandError) -> Value) throws(DecisionError) -> Value {
  do { return try checks() } catch { throw .command(error) }
}
