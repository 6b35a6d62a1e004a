internal import TradingEngine
internal import TradingModel

extension SessionRunner {
  /// What became of a session that was made anew from the journal.
  enum Revival: Sendable, Hashable {
    /// It had ended, or not begun.
    case atRest
    case resumed
    case paused
    case failed(String)
  }

  /// Takes the session up where the journal ends: the replay goes on after its last step, orders whose outcome is not
  /// known are asked of the broker, and nothing that may have been sent is sent again.
  func revive(replaying recovery: Result<ReplayRecovery, any Error>?, policy: RecoveryPolicy) async throws -> Revival {
    var revival = Revival.atRest
    switch recovery {
    case .success(let recovered):
      try takeOver(recovered)
      let isPausing = policy == .pause && engine.state.status == .running
      if isPausing { _ = try take(.pause, at: currentTime) }
      revival = isPausing ? .paused : .resumed
      beginReplay(recovered.position)
    case .failure(let error):
      _ = try take(.fail(reason: "the session cannot go on after a restart: \(error)"), at: currentTime)
      revival = .failed("\(error)")
    case nil: break
    }
    if engine.state.status != .created { try askOfBroker() }
    try await commit()
    return revival
  }

  private func takeOver(_ recovered: ReplayRecovery) throws {
    openingTime = recovered.openingTime
    guard exchange != nil else { return }
    exchange = recovered.exchange
    // What the exchange had said and the session not taken; then what it had not been told.
    for report in recovered.reports { _ = try apply(.execution(report), at: report.time) }
    commands.insert(contentsOf: recovered.commands, at: commands.startIndex)
    try tellSimulatedBroker()
    try enqueue()
  }

  /// Orders on their way when the server stopped: nobody knows whether the broker has them, until it says so.
  private func askOfBroker() throws {
    guard outside != nil else { return }
    for order in engine.state.workingOrders where order.mayNeverHaveArrived {
      let reason = "the server stopped while the order was on its way"
      let report = ExecutionReport(orderID: order.orderID, time: currentTime, outcome: .unknown(reason: reason))
      _ = try take(.execution(report), at: currentTime)
    }
    attend()
    inquireAboutWorkingOrders()
  }
}
