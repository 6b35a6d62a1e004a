import TradingModel

extension SessionEngine {
  /// The market moved: a new day may begin, positions are marked, triggers may fire.
  ///
  /// Triggers are tested before the tick moves a high-water mark: a trailing stop cannot follow the price that fires
  /// it. So are the orders that were to have ended. Whatever the tick leads to follows its mark, for a replay tells the
  /// simulated exchange of a command as it then was: after that exchange has met the tick.
  mutating func take(_ tick: Tick) throws(DecisionError) {
    guard state.status.isLive else { return }
    guard let index = state.market.place(of: tick) else {
      return try emit(.tickIgnored(tick, reason: "not an instrument of this session"))
    }
    guard tick.price.isPositive else { return try emit(.tickIgnored(tick, reason: "a price that is not above zero")) }
    try beginDay(at: tick.time)
    // No closure, which would copy the state: see ``PassedByAddress``.
    let overdue = if let time = state.market.time { state.overdueOrders(by: time) } else { [Int]() }
    let firings = reachedTriggers(by: tick, inBook: index)
    try emit(.priceMarked(tick))
    let signals = strategyFollowsQuotes ? askStrategy(about: .priceMarked(tick)) : []
    try withdraw(overdue: overdue)
    try checkLossLimits()
    for (trigger, price) in firings { try fire(trigger, by: tick, at: price) }
    for signal in signals { try act(on: signal) }
    try settleWaitingSignals()
  }

  /// A day begins with its first tick or fill, before either counts: a fill at the open belongs to the new day.
  mutating func beginDay(at time: Instant) throws(DecisionError) {
    // Asked once a day: a time zone is slow to ask, and this is asked at every tick.
    if let today, today.contains(time), today.date == state.day { return }
    let known = state.configuration.dayTimeZone.day(at: time)
    today = known
    let date = known.date
    // One that comes late, from the day before, does not bring that day back.
    if let day = state.day, date <= day { return }
    try takeSnapshot()
    try emit(.dayStarted(date, equity: state.equity))
  }

  /// A bar is finished: the strategy may speak. One that comes before the start warms it up.
  mutating func take(_ bar: Bar) throws(DecisionError) {
    guard state.status.isLive || state.status == .created, let place = state.market.place(of: bar.symbol)
    else { return }
    if recordsMarketData {
      try emit(.barClosed(bar))
    } else {
      state.close(bar, at: place)
      state.counters.events += 1
    }
    if hasStrategy { for signal in askStrategy(about: bar, at: place) { try act(on: signal) } }
  }

  mutating func closeSlice() throws(DecisionError) {
    guard state.status.isLive else { return }
    try settleWaitingSignals()
    let point = state.equityPoint(at: now)
    if recordsMarketData { return try emit(.equityRecorded(point)) }
    state.record(point)
    state.counters.events += 1
  }
}
