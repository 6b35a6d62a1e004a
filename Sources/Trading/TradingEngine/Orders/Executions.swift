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
    // An answer that nothing waits for is a repetition: it would bring back terms that may have been changed since.
    let isRepeated = if case .modified = change { state.orders[index].pendingModification == nil } else { false }
    guard !isRepeated, state.orders[index].status(after: change.transition) != nil else {
      return try emit(.reportIgnored(report, .illegalTransition(from: former)))
    }
    try emit(.orderChanged(report.orderID, change))
    if former.isWorking {
      try noteLostProtection(of: state.orders[index])
      if former != .pendingCancel { try noteLostLeg(state.orders[index]) }
    }
    try adjustOthers(of: index, after: change)
  }

  /// What a change of an order means for those beside it.
  private mutating func adjustOthers(of index: Int, after change: OrderChange) throws(DecisionError) {
    let order = state.orders[index]
    let refused = RefusedCommand(change, of: index)
    if order.link != nil { try settleLinks(of: order, refused: refused) }
    try trimReduceOnly(at: state.orderBook.place(at: index), refused: refused)
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

  /// The same for the stop-loss of a bracket that ends without having been asked to.
  private mutating func noteLostLeg(_ order: Order) throws(DecisionError) {
    guard order.status.isFinal, order.leavesQuantity.isPositive, state.status.isLive, order.sharesQuantity,
      order.isStopLeg, state.position(in: order.terms.symbol)?.side == order.terms.side.opposite
    else { return }
    try raiseAlert(
      .protectionLost, symbol: order.terms.symbol, orderID: order.orderID,
      "The stop \(order.orderID) of linked orders is \(order.status) with \(order.leavesQuantity) not closed: "
        + "\(order.rejectReason ?? "no reason given").")
  }

  private mutating func take(_ fill: Fill, _ report: ExecutionReport, orderAt index: Int) throws(DecisionError) {
    // Not the order itself: who holds it makes the fill copy it.
    let (former, overfilled) = (state.orders[index].status, state.orders[index].overfilledQuantity)
    guard !state.orders[index].contains(fill.executionID) else {
      return try emit(.reportIgnored(report, .duplicateExecution))
    }
    guard fill.quantity.isPositive, fill.price.isPositive else {
      try emit(.reportIgnored(report, .invalidFill))
      return try raiseAlert(
        .invalidFill, symbol: state.orders[index].terms.symbol, orderID: report.orderID,
        "The broker reported a fill of \(fill.quantity) at \(fill.price): not counted, positions may differ.")
    }
    if state.status.isLive { try beginDay(at: now) }
    try takeProvenChange(orderAt: index, by: fill)
    do {
      try emit(.orderFilled(report.orderID, fill, brokerTime: report.time))
    } catch {
      try emit(.reportIgnored(report, .outOfRange))
      return failSession(because: error)
    }
    let signals = askStrategy(about: .orderFilled(report.orderID, fill, brokerTime: report.time))
    try noteIrregularFill(of: state.orders[index], formerly: former, overfilled: overfilled)
    if state.orders[index].link != nil {
      try noteOverfilledLegs(of: state.orders[index])
      try settleLinks(of: state.orders[index])
    }
    try settle(state.orders[index], inBook: state.orderBook.place(at: index))
    if state.status.isLive { for signal in signals { try act(on: signal) } }
  }

  /// A fill of more than the order was for, within what it was to be changed to: the venue has taken the change, and its
  /// answer is late.
  private mutating func takeProvenChange(orderAt index: Int, by fill: Fill) throws(DecisionError) {
    guard let change = state.orders[index].pendingModification else { return }
    let order = state.orders[index]
    guard let terms = change.applied(to: order.terms),
      let filled = try? order.filledQuantity.adding(fill.quantity),
      filled > order.terms.quantity, filled <= terms.quantity, order.status(after: .modify) != nil
    else { return }
    try emit(.orderChanged(order.orderID, .modified(terms)))
  }

  private mutating func noteIrregularFill(
    of order: Order, formerly status: OrderStatus, overfilled: Quantity
  ) throws(DecisionError) {
    if order.overfilledQuantity > overfilled {
      let symbol = order.terms.symbol
      let reason = "\(order.orderID) filled \(order.filledQuantity) of \(order.terms.quantity)"
      if state.book(of: symbol)?.haltReason == nil { try emit(.instrumentHalted(symbol, reason: reason)) }
      try raiseAlert(
        .overfill, symbol: symbol, orderID: order.orderID,
        "The broker filled more than was ordered: \(reason). \(symbol) takes no new risk.")
    } else if status.isFinal {
      try raiseAlert(
        .lateFill, symbol: order.terms.symbol, orderID: order.orderID,
        "A fill came for the order \(order.orderID), which was \(status).")
    }
  }

  /// What follows from a position that has changed. The daily loss is not read here: the fill is newer than the mark,
  /// and a gap between them is no loss. The next tick reads it.
  private mutating func settle(_ order: Order, inBook place: Int) throws(DecisionError) {
    guard state.status.isLive else { return }
    try disarmObsoleteTriggers(inBook: place, after: order)
    try armProtections(of: order, inBook: place)
    try trimReduceOnly(at: place)
    if state.withdrawsIncreasingOrders(at: place) { try withdrawIncreasingOrders(inBook: place) }
  }
}
