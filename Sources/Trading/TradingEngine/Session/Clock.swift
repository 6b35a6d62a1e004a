import TradingModel

extension SessionEngine {
  /// What is due at this time, tick or no tick: a new day, with the halts that end with the old one.
  mutating func advanceClock() throws(DecisionError) {
    try withdrawOverdueOrders(by: now.advanced(by: -Self.brokersTime))
    // The first day begins with the first price: before it there is nothing to count from.
    guard state.status.isLive, state.day != nil else { return }
    try beginDay(at: now)
  }
}
