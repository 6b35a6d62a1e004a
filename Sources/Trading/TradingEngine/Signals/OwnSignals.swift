import TradingModel

extension SessionEngine {
  /// Takes what the session's own strategy wants the way of all signals. What it repeats bar after bar without effect is
  /// on record once, and counted afterwards.
  mutating func act(on signal: Signal) throws(DecisionError) {
    guard let book = state.book(of: signal.symbol) else { return try emit(.signalDropped(signal, .unknownSymbol)) }
    let body = TradeSignal.Body(signal, of: state.configuration.strategyID)
    let decision = state.decide(body, isOwn: true, in: book, at: now)
    let last = state.signalBook.newestOwn(in: signal.symbol)
    if last?.body.action == body.action {
      if let reason = decision.repeats(last) { return try emit(.signalDropped(signal, reason)) }
      if last?.status.isFinal == false { return try emit(.signalDropped(signal, .alreadyWaiting)) }
    }
    do { try state.requireRoomForSignal(body) } catch {
      return try emit(.signalDropped(signal, .signalLimitReached))
    }
    if decision.dropReason == nil, let status = state.waitingStatus(of: body, at: now) {
      try receive(body, as: nil, status: status)
    } else {
      try receive(body, as: nil, decision)
    }
  }
}

extension TradeSignal.Body {
  fileprivate init(_ signal: Signal, of strategyID: StrategyID) {
    switch signal.action {
    case .enter(let percent, let protections):
      self.init(strategyID: strategyID, symbol: signal.symbol, action: .buy)
      size = .percentOfEquity(percent)
      self.protections = protections
    case .exit: self.init(strategyID: strategyID, symbol: signal.symbol, action: .sell)
    }
    reason = signal.reason
  }
}
