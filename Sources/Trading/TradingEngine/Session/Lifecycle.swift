import TradingModel

extension SessionEngine {
  mutating func start() throws(DecisionError) {
    try require(.created)
    try emit(.statusChanged(.running, reason: ""))
    _ = askStrategy(about: .statusChanged(.running, reason: ""))
  }

  /// Orders that would increase risk are withdrawn; those that only close, and protective triggers, stay.
  mutating func pause() throws(DecisionError) {
    try require(.running)
    try emit(.statusChanged(.paused, reason: ""))
    try withdrawIncreasingOrders()
  }

  mutating func resume() throws(DecisionError) {
    try require(.paused)
    try emit(.statusChanged(.running, reason: ""))
  }

  /// Withdraws every order, disarms every trigger. Positions stay as they are, and somebody should know.
  mutating func end(as status: SessionStatus, reason: String) throws(DecisionError) {
    try require(.created, .running, .paused)
    for index in state.orderBook.working { try requestCancel(at: index) }
    try dropWaitingSignals()
    for trigger in state.armedTriggers { try emit(.triggerCancelled(trigger.triggerID, .sessionEnded)) }
    try releaseLeases()
    try takeSnapshot()
    try emit(.statusChanged(status, reason: reason))
    _ = askStrategy(about: .statusChanged(status, reason: reason))
    let symbols = state.positions.map(\.symbol.text)
    if !symbols.isEmpty {
      try raiseAlert(
        .positionsLeftOpen, symbol: nil, orderID: nil,
        "The session ended with open positions in \(symbols.joined(separator: ", ")); nothing watches them now.")
    }
  }

  /// Ends a session that can no longer keep its books. Does nothing in one that has ended.
  mutating func failSession(because error: DecisionError) {
    let reason =
      switch error {
      case .arithmetic(.overflow): "a number went out of range"
      case .arithmetic(.divisionByZero): "a division by zero"
      case .event(let cause): "an event did not fit the state: \(cause)"
      case .command(let cause): "a command failed half-way: \(cause)"
      }
    // `end` throws only for a session that has ended: none of its events can fail to apply.
    try? end(as: .failed, reason: reason)
  }

  /// Refuses all new risk, and withdraws what is working towards any. A second time it changes nothing.
  mutating func engageKillSwitch(reason: String) throws(DecisionError) {
    try require(.created, .running, .paused)
    guard state.killSwitch == nil else { return }
    try emit(.killSwitchEngaged(reason: reason))
    try withdrawIncreasingOrders()
  }

  mutating func releaseKillSwitch() throws(DecisionError) {
    try require(.created, .running, .paused)
    guard state.killSwitch != nil else { return }
    try emit(.killSwitchReleased)
  }
}
