import TradingModel

extension SessionEngine {
  /// Asks the broker to change a working order; risk is asked first. The same change again, before the answer or
  /// after it, changes nothing.
  mutating func modifyOrder(_ request: OrderModifyRequest) throws(DecisionError) -> EngineStep.Reply {
    guard let index = state.orderBook.index(of: request.orderID) else {
      throw .command(.notFound(.order(request.orderID)))
    }
    let order = state.orders[index]
    if order.status.isFinal { throw .command(.orderIsFinal(order.orderID, order.status)) }
    if order.pendingModification == request.modification { return .order(order) }
    if let etag = request.etag, etag != order.etag { throw .command(.stale(etag: order.etag)) }
    if request.modification.isEmpty {
      throw .command(.invalid(field: "changes", reason: "must name at least one value"))
    }
    let terms = try commanding { () throws(CommandError) in
      try within("changes") { () throws(CommandError) in try state.terms(of: order, after: request.modification) }
    }
    if terms == order.terms, order.pendingModification == nil { return .order(order) }
    guard order.status == .held || order.status(after: .requestModify) != nil else {
      throw .command(.orderIsBusy(order.orderID, order.status))
    }
    try require(.running, .paused)
    let place = state.orderBook.place(at: index)
    try commanding { () throws(CommandError) in
      try within("changes") { () throws(CommandError) in try state.validate(terms, place: place, at: now) }
    }
    switch state.judge(terms, insteadOf: index, place: place, at: now) {
    case .approved: try change(index, to: terms, request.modification)
    case .reduced(_, let denial), .denied(let denial):
      try noteBreach(
        .denied(denial), order: order.orderID, signal: nil, strategy: order.strategyID, symbol: terms.symbol)
      return .unchanged(state.orders[index], denial)
    }
    return .order(state.orders[index])
  }

  private mutating func change(
    _ index: Int, to terms: OrderTerms, _ modification: OrderModification
  ) throws(DecisionError) {
    let orderID = state.orders[index].orderID
    // Nobody else knows of one that is held.
    if state.orders[index].status == .held { return try emit(.orderChanged(orderID, .modified(terms))) }
    try emit(.orderChanged(orderID, .modifyRequested(modification)))
    effects.append(.modify(orderID, terms))
  }

  /// Asks for another quantity of an order: our own doing, never refused. Waits while another command is open: its
  /// answer brings us back.
  mutating func requestQuantity(_ quantity: Quantity, at index: Int) throws(DecisionError) {
    let order = state.orders[index]
    guard order.status(after: .requestModify) != nil, order.terms.quantity != quantity else { return }
    try change(index, to: order.terms.resized(to: quantity), OrderModification(quantity: quantity))
  }
}

extension SessionState {
  /// What an order is to trade after a change. Throws for a value that it does not have, or may not have.
  fileprivate func terms(of order: Order, after modification: OrderModification) throws(CommandError) -> OrderTerms {
    guard let terms = modification.applied(to: order.terms) else { throw modification.misfit(of: order.terms) }
    guard let quantity = modification.quantity, quantity != order.terms.quantity else { return terms }
    if quantity <= order.filledQuantity {
      throw .invalid(
        field: "quantity", reason: "must be above the \(order.filledQuantity) that have filled: cancel the rest instead"
      )
    }
    if let link = order.link, link.role != .parent {
      throw .invalid(field: "quantity", reason: "follows the fills of the orders that it is linked to")
    }
    return terms
  }

  /// What the risk rules say to other terms of a working order. One that only becomes smaller asks nobody.
  fileprivate func judge(_ terms: OrderTerms, insteadOf index: Int, place: Int, at time: Instant) -> RiskVerdict {
    let order = orders[index]
    if terms.quantity <= order.terms.quantity, terms.resized(to: order.terms.quantity) == order.terms {
      return .approved
    }
    // What has filled is part of the position already. It is less than the quantity, and neither is below zero.
    let leaves = Quantity(raw: terms.quantity.raw &- order.filledQuantity.raw)
    return assess(
      OrderProposal(terms: terms.resized(to: leaves), place: place, strategyID: order.strategyID, replaces: index),
      at: time)
  }
}

extension OrderModification {
  /// Which of its values terms do not have.
  fileprivate func misfit(of terms: OrderTerms) -> CommandError {
    if limitPrice != nil, terms.kind.limitPrice == nil {
      return .invalid(field: "limit_price", reason: "must be absent: this type of order has none")
    }
    if stopPrice != nil, terms.kind.stopPrice == nil {
      return .invalid(field: "stop_price", reason: "must be absent: this type of order has none")
    }
    if let trailingOffset {
      guard case .trailingStop = terms.kind else {
        return .invalid(field: trailingOffset.orderField, reason: "must be absent: only trailing stops have one")
      }
    }
    return .invalid(field: "expire_time", reason: "must be absent: the order is not good till a date")
  }
}
