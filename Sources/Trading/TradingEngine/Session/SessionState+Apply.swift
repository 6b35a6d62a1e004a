import TradingModel

extension SessionState {
  /// Makes an event part of the state: the one function that does, while deciding, in a replay and at a watcher.
  /// On an error nothing has changed.
  public mutating func apply(_ event: SessionEvent) throws(EventError) {
    try apply(event.kind, at: event.time)
    trace(event)
    counters.events += 1
  }

  private mutating func apply(_ kind: SessionEvent.Kind, at time: Instant) throws(EventError) {
    switch kind {
    case .priceMarked(let tick): try mark(tick)
    case .statusChanged(let status, let reason):
      self.status = status
      statusReason = reason
    case .orderCreated(let order):
      try orderBook.add(order, place: market.requiredPlace(of: order.terms.symbol))
      orderBook.note(deadline: deadline(of: order))
      if order.status == .denied { counters.denials += 1 }
    case .orderChanged(let orderID, let change):
      let index = try orderBook.requiredIndex(of: orderID)
      try orderBook.apply(change, to: index, at: time)
      if case .modified = change { orderBook.note(deadline: deadline(of: orderBook.orders[index])) }
    case .orderFilled(let orderID, let fill, let brokerTime):
      try count(fill, in: orderID, brokerTime: brokerTime, at: time)
    case .reportIgnored: counters.ignoredReports += 1
    case .instrumentHalted(let symbol, let reason): try halt(symbol, reason: reason, at: time)
    case .alertRaised: counters.alerts += 1

    case .triggerCreated(let trigger):
      let place = try market.requiredPlace(of: trigger.symbol)
      try triggerBook.add(trigger, place: place, during: market.points[place])
    case .triggerRepriced(let triggerID, let kind):
      let index = try triggerBook.requiredIndex(of: triggerID)
      let place = try market.requiredPlace(of: triggers[index].symbol)
      triggerBook.change(index, place: place, at: time, during: market.points[place]) {
        $0.reprice(to: kind, at: time)
      }
    case .triggerUpdated(let triggerID, let change):
      let index = try triggerBook.requiredIndex(of: triggerID)
      let place = try market.requiredPlace(of: triggers[index].symbol)
      triggerBook.change(index, place: place, at: time, during: market.points[place]) {
        $0.update(to: change, at: time)
      }
    case .triggerFired(let triggerID, let firing, let denial):
      try disarm(triggerID, at: time) { $0.fire(firing, denial: denial, at: time) }
    case .triggerCancelled(let triggerID, let reason):
      try disarm(triggerID, at: time) { $0.cancel(reason, at: time) }

    case .killSwitchEngaged(let reason): riskState.killSwitch = KillSwitch(reason: reason, engageTime: time)
    case .killSwitchReleased: riskState.killSwitch = nil
    case .dayStarted(let date, let equity): try start(date, equity: equity)
    case .dailyLossReached(let loss, let limit): try haltDay(loss: loss, limit: limit, at: time)

    case .tickIgnored: counters.ignoredTicks += 1
    case .barClosed(let bar):
      close(bar, at: try market.requiredPlace(of: bar.symbol))
    case .signalDropped: counters.droppedSignals += 1
    case .equityRecorded(let point): record(point)

    case .portfolio(let portfolioEvent): try apply(portfolioEvent, at: time)
    case .risk(let riskEvent): try apply(riskEvent)
    case .signal(let signalEvent):
      try signalBook.apply(signalEvent, at: time)
      if case .received(let signal) = signalEvent, case .dropped = signal.status { counters.droppedSignals += 1 }
    // Only chains know of it: see `trace`.
    case .trace: break
    case .lease(let leaseEvent): try leaseBook.apply(leaseEvent, at: time)
    }
  }

  private mutating func start(_ date: CivilDate, equity: Money) throws(EventError) {
    do { try riskState.startDay(from: equity) } catch { throw .arithmetic(error) }
    market.day = date
    portfolio.dayStartEquity = equity
  }

  private mutating func disarm(
    _ triggerID: TriggerID, at time: Instant, by change: (inout Trigger) -> Void
  ) throws(EventError) {
    let index = try triggerBook.requiredIndex(of: triggerID)
    let place = try market.requiredPlace(of: triggers[index].symbol)
    triggerBook.disarm(index, place: place, at: time, during: market.points[place], by: change)
  }

  /// Counts a fill in its order, its position and the cash, or in none of them.
  private mutating func count(
    _ fill: Fill, in orderID: OrderID, brokerTime: Instant, at time: Instant
  ) throws(EventError) {
    let index = try orderBook.requiredIndex(of: orderID)
    let place = orderBook.place(at: index)
    do {
      // The order first: whether it can count the fill must be known before the books change.
      let sums = try orderBook.orders[index].sums(with: fill)
      let number = orderBook.orders[index].fillCount
      let profit = try portfolio.apply(
        fill, side: orderBook.orders[index].terms.side, place: place, orderID: orderID,
        strategyID: orderBook.orders[index].strategyID, at: time)
      orderBook.apply(fill, sums: sums, to: index, brokerTime: brokerTime, at: time)
      history.add(fill: number, of: index, at: time, rate: portfolio.positions[place].rate, realizedProfit: profit)
    } catch {
      throw .arithmetic(error)
    }
    counters.fills += 1
  }

  mutating func close(_ bar: Bar, at place: Int) {
    market.points[place].lastBar = bar
    counters.bars += 1
  }

  mutating func record(_ point: EquityPoint) {
    portfolio.lastEquityPoint = point
    history.equityCurve.add(point)
  }

  private mutating func mark(_ tick: Tick) throws(EventError) {
    guard let place = market.place(of: tick) else { throw .unknownSymbol(tick.symbol) }
    try mark(tick, at: place)
  }

  /// Marks the position, moves high-water marks.
  mutating func mark(_ tick: Tick, at place: Int) throws(EventError) {
    do { try portfolio.mark(place, at: tick.price) } catch { throw .arithmetic(error) }
    forgetPassedDeadlines()
    market.take(tick, at: place)
    if triggerBook.ladders[place].movesMark(tick.price) {
      triggerBook.observe(tick, place: place, during: market.points[place])
    }
    readLosses()
    counters.ticks += 1
  }
}
