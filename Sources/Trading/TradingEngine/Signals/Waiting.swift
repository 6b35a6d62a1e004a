import TradingModel

extension SessionEngine {
  /// Takes the risk rules and the market as they are now, not as they were when the signal came.
  mutating func approve(_ signalID: SignalID) throws(DecisionError) -> TradeSignal {
    let signal = try waitingSignal(signalID)
    guard case .pendingApproval = signal.status else { throw .command(.signalNotPending(signalID)) }
    try require(.running, .paused)
    try route(signal)
    return state.signalBook.signal(signalID) ?? signal
  }

  /// Takes a signal back that waits for a person or for the batch.
  mutating func reject(_ signalID: SignalID, resolution: String) throws(DecisionError) -> TradeSignal {
    let signal = try waitingSignal(signalID)
    try emit(.signal(.moved(signalID, .rejected(resolution: resolution), nil)))
    return state.signalBook.signal(signalID) ?? signal
  }

  private func waitingSignal(_ signalID: SignalID) throws(DecisionError) -> TradeSignal {
    guard let signal = state.signalBook.signal(signalID) else { throw .command(.notFound(.signal(signalID))) }
    guard !signal.status.isFinal else { throw .command(.signalIsFinal(signalID, signal.status)) }
    // Its time has come, and the tick that says so has not.
    guard !signal.status.isExpired(at: now) else { throw .command(.signalIsFinal(signalID, .expired)) }
    return signal
  }

  private mutating func route(_ signal: TradeSignal) throws(DecisionError) {
    guard let book = state.book(of: signal.body.symbol) else { return }
    let decision = state.decide(signal.body, isOwn: signal.isOwn, in: book, at: now)
    try emit(.signal(.moved(signal.signalID, decision.status, decision.sizing)))
    try perform(decision, for: signal)
  }

  /// Ends what waited long enough, and releases what the batch's time has come for. One comparison when nothing has.
  mutating func settleWaitingSignals() throws(DecisionError) {
    guard now.nanosecondsSinceEpoch >= state.signalBook.nextDeadline else { return }
    for signal in state.signalBook.waitingSignals {
      if signal.status.isExpired(at: now) {
        try emit(.signal(.moved(signal.signalID, .expired, nil)))
      } else if case .queued(let releaseTime, _) = signal.status, releaseTime <= now {
        try route(signal)
      }
    }
  }

  /// Nothing waits any more when the session ends.
  mutating func dropWaitingSignals() throws(DecisionError) {
    for signal in state.signalBook.waitingSignals {
      try emit(.signal(.moved(signal.signalID, SignalDropReason.sessionEnded.status, nil)))
    }
  }
}

extension SignalStatus {
  func isExpired(at time: Instant) -> Bool {
    switch self {
    case .pendingApproval(let expireTime): expireTime <= time
    case .queued(_, let expireTime): expireTime.map { $0 <= time } ?? false
    case .routed, .denied, .rejected, .expired, .dropped: false
    }
  }
}
