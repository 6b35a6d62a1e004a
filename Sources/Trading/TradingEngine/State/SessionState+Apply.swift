import TradingModel

extension SessionState {
  /// Makes an event part of the state: the one function that does, while deciding, in a replay and at a watcher.
  /// On an error nothing has changed.
  public mutating func apply(_ event: SessionEvent) throws(EventError) {
    try applyKind(of: event)
    counters.events += 1
  }

  private mutating func applyKind(of event: SessionEvent) throws(EventError) {
    switch event.kind {
    case .statusChanged(let status, let reason):
      self.status = status
      statusReason = reason
    case .orderCreated(let order): try add(order)
    case .orderChanged(let orderID, let change): try apply(change, to: orderID, at: event.time)
    case .orderFilled(let orderID, let fill, let brokerTime):
      try apply(fill, to: orderID, brokerTime: brokerTime, at: event.time)
    case .reportIgnored: counters.ignoredReports += 1
    case .instrumentHalted(let symbol, let reason): books[try bookPosition(of: symbol)].haltReason = reason
    case .alertRaised: counters.alerts += 1

    case .triggerCreated(let trigger): try add(trigger)
    case .triggerRepriced(let triggerID, let kind):
      triggers[try triggerPosition(of: triggerID)].reprice(to: kind, at: event.time)
    case .triggerFired(let triggerID, let firing, let denial):
      try disarm(triggerID) { $0.fire(firing, denial: denial, at: event.time) }
    case .triggerCancelled(let triggerID, let reason):
      try disarm(triggerID) { $0.cancel(reason, at: event.time) }

    case .killSwitchEngaged(let reason): killSwitch = KillSwitch(reason: reason, engageTime: event.time)
    case .killSwitchReleased: killSwitch = nil
    case .dayStarted(let date, let equity): try start(date, equity: equity)
    case .dailyLossReached: isDailyLossReached = true

    case .priceMarked(let tick): try mark(tick)
    case .tickIgnored: counters.ignoredTicks += 1
    case .barClosed(let bar):
      books[try bookPosition(of: bar.symbol)].lastBar = bar
      counters.bars += 1
    case .signalDropped: counters.droppedSignals += 1
    case .equityRecorded(let point): lastEquityPoint = point
    }
  }

  func bookPosition(of symbol: Symbol) throws(EventError) -> Int {
    guard let index = bookIndex[symbol] else { throw .unknownSymbol(symbol) }
    return index
  }

  private mutating func start(_ date: CivilDate, equity: Money) throws(EventError) {
    guard let limit = Self.lossLimit(of: equity, limits: configuration.riskLimits) else {
      throw .arithmetic(.overflow)
    }
    day = date
    dayStartEquity = equity
    dailyLossLimit = limit
    isDailyLossReached = false
  }

  /// Marks the position, moves high-water marks.
  private mutating func mark(_ tick: Tick) throws(EventError) {
    let index = try bookPosition(of: tick.symbol)
    var position = books[index].position
    do {
      let value = try marketValue.adding(position.mark(at: tick.price))
      _ = try cash.adding(value)
      marketValue = value
    } catch {
      throw .arithmetic(error)
    }
    books[index].position = position
    books[index].lastTick = tick
    for trigger in books[index].armedTriggers { triggers[trigger].observe(tick.price) }
    marketTime = max(marketTime ?? tick.time, tick.time)
    lastTickSequence = max(lastTickSequence, tick.sequence)
    counters.ticks += 1
  }
}
