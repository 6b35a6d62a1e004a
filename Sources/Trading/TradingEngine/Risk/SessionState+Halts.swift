import TradingModel

/// What facts about risk make of the state.
extension SessionState {
  mutating func apply(_ event: RiskEvent) throws(EventError) {
    let released: RiskHalt.Cause? =
      if case .haltReleased(let haltID, _) = event {
        riskState.halts.first { $0.haltID == haltID }?.cause
      } else { nil }
    try riskState.apply(event, dayStartEquity: dayStartEquity)
    switch released {
    case .overfill(let symbol): riskState.instrumentHalts[try market.requiredPlace(of: symbol)] = nil
    // The fall is measured from where the person who released the halt took the session up again.
    case .drawdown: riskState.peakEquity = equity
    // Likewise a strategy's loss.
    case .strategyLoss(let strategyID): riskState.strategyBases[strategyID] = portfolio.profit(of: strategyID)
    case .dailyLoss, nil: break
    }
  }

  mutating func halt(_ symbol: Symbol, reason: String, at time: Instant) throws(EventError) {
    let place = try market.requiredPlace(of: symbol)
    riskState.instrumentHalts[place] = reason
    guard riskState.halt({ $0 == .overfill(symbol) }) == nil else { return }
    try riskState.latch(
      RiskHalt(
        haltID: riskState.nextHaltID, cause: .overfill(symbol), limit: "what was ordered", observed: reason,
        readings: 1,
        message: "The broker filled more than was ordered: \(reason).", latchTime: time))
  }

  mutating func haltDay(loss: Money, limit: Money, at time: Instant) throws(EventError) {
    riskState.isDailyLossReached = true
    guard riskState.halt({ $0 == .dailyLoss }) == nil else { return }
    try riskState.latch(
      RiskHalt(
        haltID: riskState.nextHaltID, cause: .dailyLoss, limit: "\(limit)", observed: "\(loss)",
        readings: riskState.readings.daily, message: "The loss of the day, \(loss), reached its limit \(limit).",
        latchTime: time))
  }
}
