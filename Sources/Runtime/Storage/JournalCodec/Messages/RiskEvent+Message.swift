import JournalMessages
import StandardMessages
import TradingEngine
import TradingModel

extension RiskMode: RecordedEnum {
  var number: Wire.RiskMode {
    switch self {
    case .normal: .normal
    case .reduceOnly: .reduceOnly
    case .halted: .halted
    }
  }
}

extension RiskBias {
  fileprivate var record: Wire.RiskBias {
    .init(value: value.raw, setTime: setTime.nanosecondsSinceEpoch, source: source)
  }

  fileprivate init(recorded message: Wire.RiskBias) throws(JournalCodecError) {
    let value = Self(
      value: Factor(raw: message.value), setTime: Instant(recorded: message.setTime), source: message.source)
    guard let value else { throw .invalid(field: "risk_bias.value", reason: "\(message.value) is not within 0 and 1") }
    self = value
  }
}

extension RiskHalt.Cause {
  fileprivate var record: Wire.HaltCause {
    switch self {
    case .dailyLoss: .init(cause: .dailyLoss(.init()))
    case .drawdown: .init(cause: .drawdown(.init()))
    case .strategyLoss(let strategyID): .init(cause: .strategyLoss(strategyID.text))
    case .overfill(let symbol): .init(cause: .overfill(symbol.text))
    }
  }

  fileprivate init(recorded message: Wire.HaltCause) throws(JournalCodecError) {
    switch try required(message.cause, "halt.cause") {
    case .dailyLoss: self = .dailyLoss
    case .drawdown: self = .drawdown
    case .strategyLoss(let id): self = .strategyLoss(try StrategyID(recorded: id, "halt.cause.strategy_loss"))
    case .overfill(let symbol): self = .overfill(try Symbol(recorded: symbol, "halt.cause.overfill"))
    }
  }
}

extension RiskHalt {
  fileprivate var record: Wire.RiskHalt {
    .init(
      haltId: haltID.text, cause: cause.record, limit: limit, observed: observed, readings: Int64(readings),
      message: message, latchTime: latchTime.nanosecondsSinceEpoch)
  }

  fileprivate init(recorded message: Wire.RiskHalt) throws(JournalCodecError) {
    self.init(
      haltID: try HaltID(recorded: message.haltId, "halt.halt_id"),
      cause: try Cause(recorded: required(message.cause, "halt.cause")), limit: message.limit,
      observed: message.observed, readings: Int(message.readings), message: message.message,
      latchTime: Instant(recorded: message.latchTime))
  }
}

extension RiskBreach {
  fileprivate var record: Wire.RiskBreach {
    .init(
      breachId: breachID.text, verdict: verdict.record, symbol: symbol.text, strategyId: strategyID?.text ?? "",
      orderId: orderID?.text ?? "", signalId: signalID?.text ?? "", time: time.nanosecondsSinceEpoch)
  }

  fileprivate init(recorded message: Wire.RiskBreach) throws(JournalCodecError) {
    self.init(
      breachID: try BreachID(recorded: message.breachId, "breach.breach_id"),
      verdict: try RiskVerdict(recorded: required(message.verdict, "breach.verdict")),
      symbol: try Symbol(recorded: message.symbol, "breach.symbol"),
      strategyID: try StrategyID(optional: message.strategyId, "breach.strategy_id"),
      orderID: try OrderID(optional: message.orderId, "breach.order_id"),
      signalID: try SignalID(optional: message.signalId, "breach.signal_id"), time: Instant(recorded: message.time))
  }
}

extension RiskEvent {
  var record: Wire.RiskEvent {
    switch self {
    case .limitsChanged(let limits, let reason):
      .init(kind: .limitsChanged(.init(limits: limits.record, reason: reason)))
    case .modeChanged(let mode, let reason): .init(kind: .modeChanged(.init(mode: mode.number, reason: reason)))
    case .biasSet(let bias): .init(kind: .biasSet(bias.record))
    case .haltLatched(let halt): .init(kind: .haltLatched(halt.record))
    case .haltReleased(let haltID, let reason): .init(kind: .haltReleased(.init(haltId: haltID.text, reason: reason)))
    case .breached(let breach): .init(kind: .breached(breach.record))
    case .flattened(let key, let flattening):
      .init(
        kind: .flattened(
          .init(
            clientFlattenId: key.text, reason: flattening.reason, cancelled: flattening.cancelled.map(\.record),
            closing: flattening.closing.map(\.record))))
    }
  }

  init(recorded message: Wire.RiskEvent) throws(JournalCodecError) {
    switch try required(message.kind, "risk") {
    case .limitsChanged(let change):
      self = .limitsChanged(
        try RiskLimits(recorded: required(change.limits, "limits_changed.limits")), reason: change.reason)
    case .modeChanged(let change):
      self = .modeChanged(try RiskMode(recorded: change.mode, "mode_changed.mode"), reason: change.reason)
    case .biasSet(let bias): self = .biasSet(try RiskBias(recorded: bias))
    case .haltLatched(let halt): self = .haltLatched(try RiskHalt(recorded: halt))
    case .haltReleased(let release):
      self = .haltReleased(try HaltID(recorded: release.haltId, "halt_released.halt_id"), reason: release.reason)
    case .breached(let breach): self = .breached(try RiskBreach(recorded: breach))
    case .flattened(let all):
      self = .flattened(
        try ClientOrderID(recorded: all.clientFlattenId, "flattened.client_flatten_id"),
        Flattening(
          reason: all.reason, cancelled: try all.cancelled.map(Order.init(recorded:)),
          closing: try all.closing.map(Order.init(recorded:))))
    }
  }
}
