import JournalMessages
import StandardMessages
import TradingModel

extension TradeSignal.Action: RecordedEnum {
  var number: Wire.SignalAction {
    switch self {
    case .buy: .buy
    case .sell: .sell
    case .hold: .hold
    }
  }
}

extension SizingRule {
  var record: Wire.SizingRule {
    switch self {
    case .quantity(let quantity): .init(rule: .quantity(quantity.raw))
    case .percentOfEquity(let percent): .init(rule: .percentOfEquity(percent.raw))
    case .risk(let percent): .init(rule: .risk(percent.raw))
    }
  }

  init(recorded message: Wire.SizingRule) throws(JournalCodecError) {
    switch try required(message.rule, "sizing_rule") {
    case .quantity(let raw): self = .quantity(Quantity(raw: raw))
    case .percentOfEquity(let raw): self = .percentOfEquity(Percentage(raw: raw))
    case .risk(let raw): self = .risk(Percentage(raw: raw))
    }
  }
}

extension SignalSizing {
  var record: Wire.SignalSizing {
    .init(
      rule: rule.record, price: price.raw, equity: equity.amount, wanted: wanted.raw,
      allocationLeft: allocationLeft?.optional, reducedBy: reducedBy?.record, quantity: quantity.raw)
  }

  init(recorded message: Wire.SignalSizing) throws(JournalCodecError) {
    self.init(
      rule: try SizingRule(recorded: required(message.rule, "sizing.rule")), price: Price(raw: message.price),
      equity: try Money(recorded: message.equity, "sizing.equity"), wanted: Quantity(raw: message.wanted),
      allocationLeft: Quantity(optional: message.allocationLeft),
      reducedBy: try message.reducedBy.map(Denial.init(recorded:)), quantity: Quantity(raw: message.quantity))
  }
}

extension TradeSignal.Body {
  fileprivate var record: Wire.SignalBody {
    .init(
      strategyId: strategyID.text, symbol: symbol.text, action: action.number, confidence: confidence?.optional,
      size: size?.record, targetPrice: targetPrice?.optional, stopPrice: stopPrice?.optional,
      trailingOffset: trailingOffset?.record, expireTime: expireTime?.optional,
      metadata: metadata.map { .init(key: $0.key, value: $0.value) }, decisionId: decisionID, reason: reason,
      protections: protections?.record)
  }

  fileprivate init(recorded message: Wire.SignalBody) throws(JournalCodecError) {
    self.init(
      strategyID: try StrategyID(recorded: message.strategyId, "signal.strategy_id"),
      symbol: try Symbol(recorded: message.symbol, "signal.symbol"),
      action: try TradeSignal.Action(recorded: message.action, "signal.action"))
    confidence = RiskBias.Factor(optional: message.confidence)
    size = try message.size.map(SizingRule.init(recorded:))
    targetPrice = Price(optional: message.targetPrice)
    stopPrice = Price(optional: message.stopPrice)
    trailingOffset = try message.trailingOffset.map(TrailingOffset.init(recorded:))
    expireTime = Instant(optional: message.expireTime)
    metadata = message.metadata.map { TradeSignal.Entry(key: $0.key, value: $0.value) }
    decisionID = message.decisionId
    reason = message.reason
    protections = message.protections.map(Signal.Protections.init(recorded:))
  }
}

extension SignalStatus {
  var record: Wire.SignalStatus {
    switch self {
    case .pendingApproval(let expireTime):
      .init(status: .pendingApproval(.init(expireTime: expireTime.nanosecondsSinceEpoch)))
    case .queued(let releaseTime, let expireTime):
      .init(
        status: .queued(.init(releaseTime: releaseTime.nanosecondsSinceEpoch, expireTime: expireTime?.optional)))
    case .routed(let orderID, let quantity, let denial):
      .init(
        status: .routed(
          .init(orderId: orderID?.text ?? "", quantity: quantity?.optional, reducedBy: denial?.record)))
    case .denied(let denial, let orderID):
      .init(status: .denied(.init(denial: denial.record, orderId: orderID?.text ?? "")))
    case .rejected(let resolution): .init(status: .rejected(resolution))
    case .expired: .init(status: .expired(.init()))
    case .dropped(let code, let message): .init(status: .dropped(.init(code: code, message: message)))
    }
  }

  init(recorded message: Wire.SignalStatus) throws(JournalCodecError) {
    switch try required(message.status, "signal.status") {
    case .pendingApproval(let waiting): self = .pendingApproval(expireTime: Instant(recorded: waiting.expireTime))
    case .queued(let waiting):
      self = .queued(
        releaseTime: Instant(recorded: waiting.releaseTime), expireTime: Instant(optional: waiting.expireTime))
    case .routed(let routed):
      self = .routed(
        try OrderID(optional: routed.orderId, "signal.routed.order_id"), quantity: Quantity(optional: routed.quantity),
        reducedBy: try routed.reducedBy.map(Denial.init(recorded:)))
    case .denied(let denied):
      self = .denied(
        try Denial(recorded: required(denied.denial, "signal.denied.denial")),
        try OrderID(optional: denied.orderId, "signal.denied.order_id"))
    case .rejected(let resolution): self = .rejected(resolution: resolution)
    case .expired: self = .expired
    case .dropped(let dropped): self = .dropped(code: dropped.code, message: dropped.message)
    }
  }
}

extension TradeSignal {
  var record: Wire.Signal {
    .init(
      signalId: signalID.text, clientSignalId: clientSignalID?.text ?? "", traceId: traceID.text, body: body.record,
      quote: quote?.record, createTime: createTime.nanosecondsSinceEpoch, status: status.record,
      updateTime: updateTime.nanosecondsSinceEpoch, sizing: sizing?.record)
  }

  init(recorded message: Wire.Signal) throws(JournalCodecError) {
    self.init(
      signalID: try SignalID(recorded: message.signalId, "signal.signal_id"),
      clientSignalID: try ClientSignalID(optional: message.clientSignalId, "signal.client_signal_id"),
      traceID: try TraceID(recorded: message.traceId, "signal.trace_id"),
      body: try Body(recorded: required(message.body, "signal.body")),
      quote: try message.quote.map(Tick.init(recorded:)),
      status: try SignalStatus(recorded: required(message.status, "signal.status")),
      sizing: try message.sizing.map(SignalSizing.init(recorded:)),
      time: Instant(recorded: message.createTime))
    restore(updateTime: Instant(recorded: message.updateTime))
  }
}
