import TradingModel

extension SessionEngine {
  /// What is due at this time, tick or no tick: a new day, with the halts that end with the old one, and signals whose
  /// time has come.
  mutating func advanceClock() throws(DecisionError) {
    try withdraw(overdue: state.overdueOrders(by: now.advanced(by: -Self.brokersTime)))
    guard state.status.isLive else { return }
    // The first day begins with the first price: before it there is nothing to count from.
    if state.day != nil { try beginDay(at: now) }
    try settleWaitingSignals()
  }
}
