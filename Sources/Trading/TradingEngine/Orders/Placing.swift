import TradingModel

extension SessionEngine {
  mutating func placeOrder(_ request: OrderRequest) throws(DecisionError) -> Order {
    if let earlier = state.order(clientOrderID: request.clientOrderID) {
      var fields = request.differences(from: earlier)
      // A denied order is bound to none. Who names no lease may have bound it afterwards.
      if let leaseID = request.leaseID, earlier.status != .denied,
        !state.leaseBook.isBound(earlier.orderID, to: leaseID)
      {
        fields.append("lease_id")
      }
      guard fields.isEmpty else { throw .command(.conflict(fields: fields)) }
      return earlier.asFirstAnswered
    }
    if let leaseID = request.leaseID { _ = try heldLease(onOrders: leaseID) }
    let place = try commanding { () throws(CommandError) in
      try state.validate(request.clientOrderID)
      let place = try state.requestedPlace(of: request.terms.symbol)
      try state.validate(request.terms, place: place, at: now)
      return place
    }
    let closing = request.terms.reduceOnly || state.isReducing(request.terms, place: place)
    try commanding { () throws(CommandError) in try state.requireRoomForOrder(closing: closing) }
    let proposal = OrderProposal(
      terms: request.terms, place: place, allowsReduction: request.allowsReduction)
    let order = try createOrder(
      request.terms, clientOrderID: request.clientOrderID, origin: .client, verdict: state.assess(proposal, at: now))
    if let leaseID = request.leaseID, order.status != .denied { try emit(.lease(.bound(leaseID, order.orderID))) }
    return order
  }

  mutating func cancelOrder(_ orderID: OrderID) throws(DecisionError) -> Order {
    guard let index = state.orderBook.index(of: orderID) else { throw .command(.notFound(.order(orderID))) }
    let order = state.orders[index]
    if order.status.isFinal { throw .command(.orderIsFinal(orderID, order.status)) }
    if order.status == .pendingCancel { return order }
    try require(.running, .paused)
    try withdraw(at: index)
    return state.orders[index]
  }

  /// Cancels every working order of a selection, whoever made it. Gives those whose cancellation was asked for now.
  mutating func cancelAll(_ selection: OrderSelection) throws(DecisionError) -> [Order] {
    if let symbol = selection.symbol {
      _ = try commanding { () throws(CommandError) in try state.requestedBook(of: symbol) }
    }
    try require(.running, .paused)
    var cancelled: [Order] = []
    for index in state.orderBook.working where selection.contains(state.orders[index]) {
      let former = state.orders[index].status
      guard former.isWorking else { continue }
      try withdraw(at: index)
      if state.orders[index].status != former { cancelled.append(state.orders[index]) }
    }
    return cancelled
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

  /// Records a new order, as much of it as the rules let pass; one that waits for another is held. Without a client
  /// order id it gets one of ours.
  mutating func record(
    _ terms: OrderTerms, clientOrderID: ClientOrderID? = nil, origin: Order.Origin,
    protections: Signal.Protections? = nil, link: OrderLink? = nil, verdict: RiskVerdict,
    strategyID: StrategyID? = nil, traceID: TraceID? = nil
  ) throws(DecisionError) -> Order {
    let number = state.orderBook.nextNumber
    if case .approved = verdict, protections == nil, link == nil, traceID == nil {
      let order = Order(
        plain: OrderID("ord", number), clientOrderID: clientOrderID ?? ClientOrderID("outcry:ord", number),
        terms: terms, origin: origin, strategyID: strategyID, time: now)
      try emit(.orderCreated(order))
      return order
    }
    let reduced: Quantity? = if case .reduced(let quantity, _) = verdict { quantity } else { nil }
    let order = Order(
      orderID: OrderID("ord", number), clientOrderID: clientOrderID ?? ClientOrderID("outcry:ord", number),
      terms: reduced.map { terms.resized(to: $0) } ?? terms, origin: origin, protections: protections, link: link,
      strategyID: strategyID, traceID: traceID, requestedQuantity: reduced.map { _ in terms.quantity },
      denial: verdict.denial, isHeld: link?.role == .child,
      time: now)
    try emit(.orderCreated(order))
    // What refuses the parent refuses its children, once.
    if link?.role != .child {
      try noteBreach(
        verdict, order: order.orderID, signal: traceID.flatMap { state.signalBook.signal($0)?.signalID },
        strategy: strategyID, symbol: terms.symbol)
    }
    return order
  }

  /// Records a new order and, unless it is denied, sends it.
  mutating func createOrder(
    _ terms: OrderTerms, clientOrderID: ClientOrderID? = nil, origin: Order.Origin,
    protections: Signal.Protections? = nil, verdict: RiskVerdict, strategyID: StrategyID? = nil,
    traceID: TraceID? = nil, firedAt: Price? = nil
  ) throws(DecisionError) -> Order {
    let order = try record(
      terms, clientOrderID: clientOrderID, origin: origin, protections: protections, verdict: verdict,
      strategyID: strategyID, traceID: traceID)
    if order.status != .denied { try send(order, firedAt: firedAt) }
    return order
  }

  /// The same for what the rules let pass, or refuse as a whole.
  mutating func createOrder(
    _ terms: OrderTerms, clientOrderID: ClientOrderID? = nil, origin: Order.Origin,
    protections: Signal.Protections? = nil, denial: Denial? = nil, strategyID: StrategyID? = nil,
    traceID: TraceID? = nil, firedAt: Price? = nil
  ) throws(DecisionError) -> Order {
    try createOrder(
      terms, clientOrderID: clientOrderID, origin: origin, protections: protections,
      verdict: denial.map { .denied($0) } ?? .approved, strategyID: strategyID, traceID: traceID, firedAt: firedAt)
  }

  mutating func send(_ order: Order, firedAt: Price?) throws(DecisionError) {
    transmit(order, firedAt: firedAt)
    try makeRoom(for: order)
  }

  /// Hands an order to the broker.
  mutating func transmit(_ order: Order, firedAt: Price? = nil) {
    effects.append(
      .submit(
        BrokerOrder(
          orderID: order.orderID, clientOrderID: order.clientOrderID, terms: order.terms, firedAt: firedAt)))
  }

  /// What closes leaves less to those that may only reduce.
  mutating func makeRoom(for order: Order) throws(DecisionError) {
    if state.orderBook.reduceOnlyWorking > 0, let place = state.market.place(of: order.terms.symbol) {
      try trimReduceOnly(at: place)
    }
  }

  /// The refusal of an order by risk or by the session's status, or nil when it may go.
  func denial(of terms: OrderTerms, place: Int, firedAt: Price? = nil) -> Denial? {
    state.assess(OrderProposal(terms: terms, place: place, firedAt: firedAt), at: now).denial
  }
}

extension OrderRequest {
  /// The fields, as the contract spells them, in which it differs from what made an earlier order.
  fileprivate func differences(from earlier: Order) -> [String] {
    guard earlier.origin == .client, earlier.link == nil else { return ["client_order_id"] }
    var fields = terms.differences(from: earlier.askedTerms)
    // Only a reduction that took place tells that it was allowed.
    if earlier.requestedQuantity != nil, !allowsReduction, !terms.reduceOnly { fields.append("allow_reduction") }
    return fields
  }
}

/// Runs checks of a request where a decision is made.
func commanding<Value>(_ checks: () throws(CommandError) -> Value) throws(DecisionError) -> Value {
  do { return try checks() } catch { throw .command(error) }
}
