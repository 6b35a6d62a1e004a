import TradingModel

extension SessionEngine {
  /// The triggers that this tick reaches and where the market stands then, in the order in which the market meets
  /// them on its way from the tick before.
  func reachedTriggers(by tick: Tick, inBook index: Int) -> [(trigger: TriggerID, price: Price)] {
    guard state.triggerBook.ladders[index].isReached(at: tick.price) else { return [] }
    let book = InstrumentBook(state, place: index)
    var reached: [(trigger: TriggerID, price: Price, distance: UInt64, index: Int)] = []
    for index in book.armedTriggers {
      let trigger = state.triggers[index]
      guard let price = trigger.firingPrice(at: tick, after: book.lastTick) else { continue }
      let start = book.lastTick?.price ?? tick.price
      let level = trigger.isReached(at: start) ? start : trigger.level ?? price
      // Prices are above zero, so that their difference fits.
      reached.append((trigger.triggerID, price, (start.raw &- level.raw).magnitude, index))
    }
    reached.sort { ($0.distance, $0.index) < ($1.distance, $1.index) }
    return reached.map { ($0.trigger, $0.price) }
  }

  mutating func fire(_ triggerID: TriggerID, by tick: Tick, at price: Price) throws(DecisionError) {
    guard let trigger = state.trigger(triggerID), trigger.isArmed, let book = state.book(of: trigger.symbol) else {
      return
    }
    switch trigger.kind {
    case .stopLoss, .takeProfit, .trailingStop: try fireProtection(trigger, in: book, by: tick, at: price)
    case .entryLimit(_, let side, let quantity):
      let terms = OrderTerms(symbol: trigger.symbol, side: side, quantity: quantity, kind: .market)
      try fireEntry(trigger, terms, in: book, by: tick, at: price)
    }
  }

  /// Closes the trigger's part of the position, never more than no order on its way closes yet. While there is
  /// nothing to close it stays armed: if that order fails, the trigger is still there.
  private mutating func fireProtection(
    _ trigger: Trigger, in book: InstrumentBook, by tick: Tick, at price: Price
  ) throws(DecisionError) {
    guard state.protectsAnything(trigger, in: book), let holding = state.protected(by: trigger, in: book) else {
      return
    }
    let quantity = min(holding.closable, trigger.quantity ?? holding.closable)
    guard quantity.isPositive else { return }
    let order = try close(
      holding, quantity, in: book, origin: .trigger(trigger.triggerID),
      traceID: trigger.signalID.flatMap { state.signalBook.signal($0)?.traceID }, firedAt: price)
    guard let order else { return }
    let firing = Trigger.Firing(tick: tick, price: price, orderID: order.orderID)
    try emit(.triggerFired(trigger.triggerID, firing, denial: nil))
  }

  /// Opens a position, if risk lets it. Stays armed while the session is paused.
  private mutating func fireEntry(
    _ trigger: Trigger, _ terms: OrderTerms, in book: InstrumentBook, by tick: Tick, at price: Price
  ) throws(DecisionError) {
    guard state.status == .running else { return }
    do { try state.requireRoomForOrder(closing: false) } catch {
      return try emit(.triggerCancelled(trigger.triggerID, .orderLimitReached))
    }
    let denial = denial(of: terms, place: book.place, firedAt: price)
    let order = try createOrder(terms, origin: .trigger(trigger.triggerID), denial: denial, firedAt: price)
    let firing = Trigger.Firing(tick: tick, price: price, orderID: order.orderID)
    try emit(.triggerFired(trigger.triggerID, firing, denial: denial))
  }
}

extension SessionState {
  /// What a protective trigger closes: its strategy's part, or the position when a person armed it.
  fileprivate func protected(by trigger: Trigger, in book: InstrumentBook) -> StrategyHolding? {
    if let strategyID = strategy(of: trigger) { return holding(of: strategyID, in: book) }
    let closable = closableQuantity(of: book)
    let whole = Quantity(raw: Int64(clamping: book.position.quantity.raw.magnitude))
    return StrategyHolding(quantity: whole, closable: closable, owner: nil)
  }
}
