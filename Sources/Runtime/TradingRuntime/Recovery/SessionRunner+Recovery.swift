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

  /// Takes the session up where the journal ends. Orders that were on their way are of unknown outcome from now on, and
  /// nothing that may have been sent is sent again. ``goOn()`` lets it go on.
  func revive(replaying recovery: Result<ReplayRecovery, any Error>?, policy: RecoveryPolicy) async throws -> Revival {
    var revival = Revival.atRest
    switch recovery {
    case .success(let recovered):
      try takeOver(recovered)
      let isPausing = policy == .pause && engine.state.status == .running
      if isPausing { _ = try take(.pause, at: currentTime) }
      revival = isPausing ? .paused : .resumed
      replayPosition = recovered.position
    case .failure(let error):
      _ = try take(.fail(reason: "the session cannot go on after a restart: \(error)"), at: currentTime)
      revival = .failed("\(error)")
    case nil: break
    }
    if outside != nil { try doubtOrdersOnTheirWay() }
    try await commit()
    return revival
  }

  /// The replay goes on after the last step that the journal holds; the broker is asked about every order that works.
  func goOn() {
    guard fault == nil, engine.state.status != .created else { return }
    attend()
    if outside != nil { inquireAboutWorkingOrders() }
    if let position = replayPosition { beginReplay(position) }
    replayPosition = nil
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

  /// Nobody knows whether the broker has them, until it says so.
  private func doubtOrdersOnTheirWay() throws {
    for order in engine.state.workingOrders where order.mayNeverHaveArrived {
      let reason = "the server stopped while the order was on its way"
      let report = ExecutionReport(orderID: order.orderID, time: currentTime, outcome: .unknown(reason: reason))
      _ = try take(.execution(report), at: currentTime)
    }
  }
}
