import TradingModel

extension SessionEngine {
  /// Tells the strategy of an event that is part of the state already, and gives what it says: the same calls while
  /// deciding and in a replay, where what it says was recorded as what it led to and is passed over.
  mutating func askStrategy(about event: SessionEvent.Kind) -> [Signal] {
    guard strategy != nil else { return [] }
    switch event {
    case .barClosed(let bar):
      let context = context(of: bar.symbol)
      if state.status.isLive { return strategy?.onBar(bar, context: context) ?? [] }
      strategy?.warmUp(with: bar, context: context)
    case .priceMarked(let tick):
      guard strategyFollowsQuotes else { return [] }
      let context = context(of: tick.symbol)
      return strategy?.onQuote(tick, context: context) ?? []
    case .orderFilled(let orderID, let fill, _):
      guard let order = state.order(orderID) else { return [] }
      let context = context(of: order.terms.symbol)
      return strategy?.onFill(fill, of: order, context: context) ?? []
    case .statusChanged(let status, _):
      let context = context(of: nil)
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

  private func context(of symbol: Symbol?) -> StrategyContext {
    StrategyContext(state, place: symbol.flatMap { state.market.place(of: $0) }, at: now)
  }
}
