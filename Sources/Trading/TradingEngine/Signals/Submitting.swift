import TradingModel

extension SessionEngine {
  mutating func submit(_ request: SignalRequest) throws(DecisionError) -> TradeSignal {
    if let earlier = state.signalBook.signal(clientSignalID: request.clientSignalID) {
      let fields = request.body.differences(from: earlier.body)
      guard fields.isEmpty else { throw .command(.conflict(fields: fields)) }
      return earlier.asFirstAnswered
    }
    try require(.running, .paused)
    let body = request.body
    let book = try commanding { () throws(CommandError) in
      let book = try state.validate(body, at: now)
      try state.requireLevelsAhead(body, book)
      try state.requireRoomForSignal(body)
      return book
    }
    if let status = state.waitingStatus(of: body, at: now) {
      return try receive(body, as: request.clientSignalID, status: status)
    }
    return try receive(body, as: request.clientSignalID, state.decide(body, isOwn: false, in: book, at: now))
  }

  /// Puts a signal on record, and does at once what was decided about it.
  @discardableResult
  mutating func receive(
    _ body: TradeSignal.Body, as clientSignalID: ClientSignalID?, _ decision: SignalDecision
  ) throws(DecisionError) -> TradeSignal {
    let signal = try receive(body, as: clientSignalID, status: decision.status, sizing: decision.sizing)
    try perform(decision, for: signal)
    return signal
  }

  @discardableResult
  mutating func receive(
    _ body: TradeSignal.Body, as clientSignalID: ClientSignalID?, status: SignalStatus, sizing: SignalSizing? = nil
  ) throws(DecisionError) -> TradeSignal {
    let signal = TradeSignal(
      signalID: state.signalBook.nextID, clientSignalID: clientSignalID, traceID: state.signalBook.nextTraceID,
      body: body, quote: state.lastTick(of: body.symbol), status: status, sizing: sizing, time: now)
    try emit(.signal(.received(signal)))
    return signal
  }
}

extension SessionState {
  /// What a signal waits for, by the session's mode. Nil: for nothing.
  func waitingStatus(of body: TradeSignal.Body, at time: Instant) -> SignalStatus? {
    switch configuration.execution.mode {
    case .auto: nil
    case .confirm(let patience): .pendingApproval(expireTime: body.expireTime ?? time.advanced(by: patience))
    case .batch(let batch):
      batch.zone.next(minute: batch.minute, after: time).map {
        .queued(releaseTime: $0, expireTime: body.expireTime)
      }
    }
  }

  /// Throws ``CommandError/limitReached(name:maximum:)`` when the session holds as many signals as it may. Those that
  /// close get a reserve.
  func requireRoomForSignal(_ body: TradeSignal.Body) throws(CommandError) {
    let bounds = configuration.bounds
    let maximum = body.action == .sell ? bounds.maximumSignalsWithClosing : bounds.maximumSignals
    guard signalBook.signals.count < maximum else { throw .limitReached(name: "signals", maximum: maximum) }
    if configuration.execution.mode == .auto { return }
    guard signalBook.waiting.count < bounds.maximumWaitingSignals else {
      throw .limitReached(name: "waiting signals", maximum: bounds.maximumWaitingSignals)
    }
  }
}
