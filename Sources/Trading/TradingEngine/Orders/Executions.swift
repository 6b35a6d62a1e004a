import TradingModel

extension SessionEngine {
  /// What the broker says is taken in every status of the session: also after its end, positions must be true.
  mutating func take(_ report: ExecutionReport) throws(DecisionError) {
    guard let index = state.orderBook.index(of: report.orderID) else {
      try emit(.reportIgnored(report, .unknownOrder))
      return try raiseAlert(
        .unknownOrder, symbol: nil, orderID: report.orderID,
        "The broker reported on the order \(report.orderID), which this session did not make.")
    }
    switch report.outcome {
    case .filled(let fill): try take(fill, report, orderAt: index)
    case .accepted(let venueOrderID): try take(.accepted(venueOrderID), report, orderAt: index)
    case .rejected(let reason): try take(.rejected(reason: reason), report, orderAt: index)
    case .triggered: try take(.triggered, report, orderAt: index)
    case .cancelled: try take(.cancelled, report, orderAt: index)
    case .cancelRejected(let reason): try take(.cancelRejected(reason: reason), report, orderAt: index)
    case .notFilled(let reason): try take(.notFilled(reason), report, orderAt: index)
    case .modified(let terms): try take(.modified(terms), report, orderAt: index)
    case .modifyRejected(let reason): try take(.modifyRejected(reason: reason), report, orderAt: index)
    case .expired(let reason): try take(.expired(reason: reason), report, orderAt: index)
    case .unknown(let reason): try take(.outcomeUnknown(reason: reason), report, orderAt: index)
    }
  }

  private mutating func take(
    _ change: OrderChange, _ report: ExecutionReport, orderAt index: Int
  ) throws(DecisionError) {
    let former = state.orders[index].status
    guard state.orders[index].status(after: change.transition) != nil else {
      return try emit(.reportIgnored(report, .illegalTransition(from: former)))
    }
    try emit(.orderChanged(report.orderID, change))
    if former.isWorking { try noteLostProtection(of: state.orders[index]) }
  }

  /// A protective order that ends without closing what it was to close leaves a position open that somebody thinks
  /// is closed.
  private mutating func noteLostProtection(of order: Order) throws(DecisionError) {
    guard order.status.isFinal, order.leavesQuantity.isPositive, state.status.isLive,
      let trigger = order.triggerID.flatMap({ state.trigger($0) }), trigger.kind.isProtective,
      state.position(in: order.terms.symbol)?.side == order.terms.side.opposite
    else { return }
    try raiseAlert(
      .protectionLost, symbol: order.terms.symbol, orderID: order.orderID,
      "The order \(order.orderID) of the trigger \(trigger.triggerID) is \(order.status) with "
        + "\(order.leavesQuantity) not closed: \(order.rejectReason ?? "no reason given").")
  }

  private mutating func take(_ fill: Fill, _ report: ExecutionReport, orderAt index: Int) throws(DecisionError) {
    // Not the order itself: who holds it makes the fill copy it.
    let (symbol, former) = (state.orders[index].terms.symbol, state.orders[index].status)
    let overfilled = state.orders[index].overfilledQuantity
    guard !state.orders[index].contains(fill.executionID) else {
      return try emit(.reportIgnored(report, .duplicateExecution))
    }
    guard fill.quantity.isPositive, fill.price.isPositive else {
      try emit(.reportIgnored(report, .invalidFill))
      return try raiseAlert(
        .invalidFill, symbol: symbol, orderID: report.orderID,
        "The broker reported a fill of \(fill.quantity) at \(fill.price): not counted, positions may differ.")
    }
    if state.status.isLive { try beginDay(at: now) }
    do {
      try emit(.orderFilled(report.orderID, fill, brokerTime: report.time))
    } catch {
      try emit(.reportIgnored(report, .outOfRange))
      return failSession(because: error)
    }
    let signals = askStrategy(about: .orderFilled(report.orderID, fill, brokerTime: report.time))
    try noteIrregularFill(of: state.orders[index], formerly: former, overfilled: overfilled)
    try settle(state.orders[index], inBook: state.orderBook.place(at: index))
    if state.status.isLive { for signal in signals { try act(on: signal) } }
  }

  private mutating func noteIrregularFill(
    of order: Order, formerly status: OrderStatus, overfilled: Quantity
  ) throws(DecisionError) {
    let symbol = order.terms.symbol
    if order.overfilledQuantity > overfilled {
      let reason = "\(order.orderID) filled \(order.filledQuantity) of \(order.terms.quantity)"
      if state.book(of: symbol)?.haltReason == nil { try emit(.instrumentHalted(symbol, reason: reason)) }
      try raiseAlert(
        .overfill, symbol: symbol, orderID: order.orderID,
        "The broker filled more than was ordered: \(reason). \(symbol) takes no new risk.")
    } else if status.isFinal {
      try raiseAlert(
        .lateFill, symbol: symbol, orderID: order.orderID,
        "A fill came for the order \(order.orderID), which was \(status).")
    }
  }

  /// What follows from a position that has changed. The daily loss is not read here: the fill is newer than the mark,
  /// and a gap between them is no loss. The next tick reads it.
  private mutating func settle(_ order: Order, inBook place: Int) throws(DecisionError) {
    guard state.status.isLive else { return }
    try disarmObsoleteTriggers(inBook: place, after: order)
    try armProtections(of: order, inBook: place)
    if state.withdrawsIncreasingOrders(at: place) { try withdrawIncreasingOrders(inBook: place) }
  }
}
