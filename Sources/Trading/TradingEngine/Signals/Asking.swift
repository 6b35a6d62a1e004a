import TradingModel

extension SessionEngine {
  /// Tells the strategy of an event that is part of the state already, and gives what it says: the same calls while
  /// deciding and in a replay, where what it says was recorded as what it led to and is passed over.
  mutating func askStrategy(about event: SessionEvent.Kind) -> [Signal] {
    guard hasStrategy else { return [] }
    switch event {
    case .barClosed(let bar): return askStrategy(about: bar, at: state.market.place(of: bar.symbol))
    case .priceMarked(let tick):
      guard strategyFollowsQuotes else { return [] }
      let context = state.context(of: tick.symbol, at: now)
      return strategy?.onQuote(tick, context: context) ?? []
    case .orderFilled(let orderID, let fill, _):
      guard let order = state.order(orderID) else { return [] }
      let context = state.context(of: order.terms.symbol, at: now)
      return strategy?.onFill(fill, of: order, context: context) ?? []
    case .statusChanged(let status, _):
      let context = state.context(of: nil, at: now)
      if status == .running, !isStrategyStarted {
        isStrategyStarted = true
        strategy?.onStart(context: context)
      } else if status.isFinal {
        strategy?.onStop(context: context)
      }
    default: break
    }
    return []
  }

  /// - Parameter place: that of the bar's instrument.
  mutating func askStrategy(about bar: Bar, at place: Int?) -> [Signal] {
    let context = StrategyContext(state, place: place, at: now)
    if state.status.isLive { return strategy?.onBar(bar, context: context) ?? [] }
    strategy?.warmUp(with: bar, context: context)
    return []
  }
}

extension SessionState {
  fileprivate func context(of symbol: Symbol?, at time: Instant) -> StrategyContext {
    let place: Int? = if let symbol { market.place(of: symbol) } else { nil }
    return StrategyContext(self, place: place, at: time)
  }
}
