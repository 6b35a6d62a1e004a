import TradingModel

extension SessionEngine {
  /// Tells the strategy of an event that is part of the state already, and gives what it says: the same calls while
  /// deciding and in a replay, where what it says was recorded as what it led to and is passed over.
  mutating func askStrategy(about event: SessionEvent.Kind) -> [Signal] {
    guard hasStrategy else { return [] }
    switch event {
    case .barClosed(let bar):
      let context = state.context(of: bar.symbol, at: now)
      if state.status.isLive { return strategy?.onBar(bar, context: context) ?? [] }
      strategy?.warmUp(with: bar, context: context)
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
}

extension SessionState {
  fileprivate func context(of symbol: Symbol?, at time: Instant) -> StrategyContext {
    let place: Int? = if let symbol { market.place(of: symbol) } else { nil }
    return StrategyContext(self, place: place, at: time)
  }
}
