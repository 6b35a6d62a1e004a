import TradingModel

extension SessionEngine {
  /// Records what the rules refused or reduced. Nothing for what they let pass.
  mutating func noteBreach(
    _ verdict: RiskVerdict, order: OrderID?, signal: SignalID?, strategy: StrategyID?, symbol: Symbol
  ) throws(DecisionError) {
    if case .approved = verdict { return }
    let breach = RiskBreach(
      breachID: state.riskState.nextBreachID, verdict: verdict, symbol: symbol, strategyID: strategy, orderID: order,
      signalID: signal, time: now)
    try emit(.risk(.breached(breach)))
  }
}

extension SessionState {
  /// Whether working orders that would add risk are withdrawn from an instrument. In mode reduce-only they stay.
  func withdrawsIncreasingOrders(at place: Int) -> Bool {
    status != .running || killSwitch != nil || riskState.mode == .halted || isDailyLossReached
      || riskState.instrumentHalts[place] != nil || riskState.halt { $0 == .drawdown } != nil
  }
}
