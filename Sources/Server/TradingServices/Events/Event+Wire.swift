import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

extension EventReader.Entry {
  /// The same for whoever asks and whenever.
  var wire: Wire.Event {
    var event = Wire.Event(
      revision: record.revision, sessionId: record.sessionID.text, time: record.entry.time.wire,
      kind: record.entry.eventKind, symbol: subject?.symbol?.text ?? "", orderId: subject?.orderID?.text ?? "",
      triggerId: subject?.triggerID?.text ?? "", signalId: subject?.signalID?.text ?? "",
      leaseId: subject?.leaseID?.text ?? "")
    switch record.entry {
    case .created(let definition):
      event.type = .sessionCreated
      event.detail = .session(definition.wire)
    case .event(let happened): event.describe(happened, in: record.sessionID)
    case .registry: break
    }
    return event
  }
}

extension Wire.Event {
  fileprivate mutating func describe(_ event: SessionEvent, in session: SessionID) {
    switch event.kind {
    case .orderCreated, .orderChanged, .orderFilled, .reportIgnored: describeOrder(event.kind, in: session)
    case .triggerCreated, .triggerRepriced, .triggerUpdated, .triggerFired, .triggerCancelled:
      describeTrigger(event.kind)
    case .risk(let fact): describe(fact)
    case .portfolio(let fact): describe(fact, in: session)
    case .signal(let fact): describe(fact)
    case .lease(let fact): describe(fact)
    case .trace(.riskChecked(_, let checks)):
      set(.riskChecked, "\(checks.count) rules checked, \(checks.filter { !$0.passed }.count) refused")
    case .priceMarked, .tickIgnored, .barClosed: describeMarket(event.kind, in: session)
    case .statusChanged(let status, let reason):
      set(.sessionStateChanged, reason)
      state = status.wire
    case .instrumentHalted(_, let reason): set(.instrumentHalted, reason)
    case .killSwitchEngaged(let reason): set(.killSwitchEngaged, reason)
    case .killSwitchReleased: set(.killSwitchReleased)
    case .dayStarted(let day, let equity): set(.dayStarted, "\(day) begins with an equity of \(equity)")
    case .dailyLossReached(let loss, let limit): set(.dailyLossReached, "loss \(loss), limit \(limit)")
    case .equityRecorded(let point):
      set(.equityRecorded)
      detail = .equity(point.wire)
    case .signalDropped(let signal, let reason): set(.signalDropped, "\(signal.reason): \(reason.explanation)")
    case .alertRaised(let alert): set(.alert, "\(alert.code.rawValue): \(alert.message)")
    }
  }

  private mutating func set(_ type: Wire.EventType, _ message: String = "") {
    self.type = type
    self.message = message
  }

  private mutating func describeOrder(_ kind: SessionEvent.Kind, in session: SessionID) {
    set(.order)
    if let happening = OrderHappening(kind) {
      orderEvent = happening.type
      if let fill = happening.fill { detail = .fill(fill) }
    }
    switch kind {
    case .orderCreated(let order):
      detail = .order(order.wire(in: session))
      message = order.denial?.message ?? order.signalReason ?? ""
    case .orderChanged(_, let change): message = change.explanation
    case .reportIgnored(_, let reason): message = "\(reason)"
    default: break
    }
  }

  private mutating func describeTrigger(_ kind: SessionEvent.Kind) {
    set(.trigger)
    switch kind {
    case .triggerCreated(let trigger):
      triggerEvent = .armed
      if let level = trigger.level { detail = .level(level.wire) }
    case .triggerRepriced(_, let kind):
      triggerEvent = .updated
      if let level = kind.fixedLevel { detail = .level(level.wire) }
    case .triggerUpdated(_, let change):
      triggerEvent = .updated
      if let level = change.kind.fixedLevel { detail = .level(level.wire) }
    case .triggerFired(_, let firing, let denial):
      triggerEvent = .fired
      detail = .level(firing.price.wire)
      message = denial?.message ?? "by the tick \(firing.tick.sequence) at \(firing.tick.price)"
    case .triggerCancelled(_, let reason):
      triggerEvent = .cancelled
      message = reason.explanation
    default: break
    }
  }

  private mutating func describeMarket(_ kind: SessionEvent.Kind, in session: SessionID) {
    switch kind {
    case .priceMarked(let tick):
      set(.quote)
      detail = .quote(tick.wire(in: session))
    case .tickIgnored(let tick, let reason):
      set(.quoteIgnored, reason)
      detail = .quote(tick.wire(in: session))
    case .barClosed(let bar):
      set(.barClosed)
      detail = .bar(bar.wire)
    default: break
    }
  }

  private mutating func describe(_ fact: RiskEvent) {
    switch fact {
    case .limitsChanged(let limits, let reason):
      set(.riskLimitsChanged, reason)
      detail = .limits(limits.wire)
    case .modeChanged(let mode, let reason):
      set(.riskModeChanged, reason)
      self.mode = mode.wire
    case .biasSet(let bias): set(.riskBiasSet, "\(bias.value) by \(bias.source)")
    case .haltLatched(let halt):
      set(.haltLatched, halt.message)
      detail = .halt(halt.wire)
    case .haltReleased(let haltID, let reason): set(.haltReleased, "\(haltID): \(reason)")
    case .breached(let breach):
      set(.riskBreached, breach.verdict.denial?.message ?? "")
      detail = .breach(breach.wire)
    case .flattened(_, let flattening): set(.flattened, flattening.reason)
    }
  }

  private mutating func describe(_ fact: PortfolioEvent, in session: SessionID) {
    switch fact {
    case .transactionRecorded(let transaction):
      set(.transactionRecorded)
      detail = .transaction(transaction.wire(in: session))
    case .rateSet(let currency, let rate): set(.exchangeRateSet, "1 \(currency) is \(rate)")
    case .snapshotTaken(let day): set(.snapshotTaken, "\(day)")
    }
  }

  private mutating func describe(_ fact: LeaseEvent) {
    switch fact {
    case .granted(let lease): set(.leaseGranted, lease.holder)
    case .bound: set(.leaseBound)
    case .lapsed: set(.leaseLapsed)
    case .released: set(.leaseReleased)
    }
  }

  private mutating func describe(_ fact: SignalEvent) {
    switch fact {
    case .received(let signal): set(.signal, signal.body.reason)
    case .moved(_, let status, _): set(.signal, status.stableName)
    }
  }
}

extension Trigger.Kind {
  /// Nil for a trailing stop, whose level follows the market.
  fileprivate var fixedLevel: Price? {
    switch self {
    case .stopLoss(let price), .takeProfit(let price), .entryLimit(let price, _, _): price
    case .trailingStop: nil
    }
  }
}

extension OrderChange {
  /// The reason that came with it, for people. Empty for most.
  fileprivate var explanation: String {
    switch self {
    case .rejected(let reason), .cancelRejected(let reason), .outcomeUnknown(let reason), .modifyRejected(let reason),
      .expired(let reason):
      reason
    case .notFilled(let reason): reason.stableName
    case .accepted, .triggered, .cancelRequested, .cancelled, .released, .modifyRequested, .modified: ""
    }
  }
}

extension Tick {
  fileprivate func wire(in session: SessionID) -> Wire.Quote {
    Wire.Quote(
      sessionId: session.text, symbol: symbol.text, last: price.wire, tickSequence: sequence, time: time.wire,
      bid: spread?.bid.wire, ask: spread?.ask.wire)
  }
}
