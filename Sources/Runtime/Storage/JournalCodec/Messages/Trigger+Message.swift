import JournalMessages
import StandardMessages
import TradingModel

extension Trigger.Kind {
  var record: Wire.TriggerKind {
    switch self {
    case .stopLoss(let price): .init(kind: .stopLoss(price.raw))
    case .takeProfit(let price): .init(kind: .takeProfit(price.raw))
    case .trailingStop(let offset): .init(kind: .trailingStop(offset.record))
    case .entryLimit(let price, let side, let quantity):
      .init(kind: .entryLimit(.init(price: price.raw, side: side.number, quantity: quantity.raw)))
    }
  }

  init(recorded message: Wire.TriggerKind) throws(JournalCodecError) {
    switch try required(message.kind, "trigger.kind") {
    case .stopLoss(let raw): self = .stopLoss(Price(raw: raw))
    case .takeProfit(let raw): self = .takeProfit(Price(raw: raw))
    case .trailingStop(let offset): self = .trailingStop(try TrailingOffset(recorded: offset))
    case .entryLimit(let entry):
      self = .entryLimit(
        price: Price(raw: entry.price), side: try OrderSide(recorded: entry.side, "entry_limit.side"),
        quantity: Quantity(raw: entry.quantity))
    }
  }
}

extension Trigger.CancelReason {
  var record: Wire.TriggerCancelReason {
    switch self {
    case .requested: .init(reason: .requested(.init()))
    case .positionClosed: .init(reason: .positionClosed(.init()))
    case .sessionEnded: .init(reason: .sessionEnded(.init()))
    case .orderLimitReached: .init(reason: .orderLimitReached(.init()))
    case .otherFired(let triggerID): .init(reason: .otherFired(triggerID.text))
    }
  }

  init(recorded message: Wire.TriggerCancelReason) throws(JournalCodecError) {
    switch try required(message.reason, "trigger_cancel_reason") {
    case .requested: self = .requested
    case .positionClosed: self = .positionClosed
    case .sessionEnded: self = .sessionEnded
    case .orderLimitReached: self = .orderLimitReached
    case .otherFired(let id): self = .otherFired(try TriggerID(recorded: id, "trigger_cancel_reason.other_fired"))
    }
  }
}

extension Trigger.Status {
  fileprivate var record: Wire.TriggerStatus {
    switch self {
    case .armed: .init(status: .armed(.init()))
    case .fired: .init(status: .fired(.init()))
    case .cancelled(let reason): .init(status: .cancelled(reason.record))
    }
  }

  fileprivate init(recorded message: Wire.TriggerStatus) throws(JournalCodecError) {
    switch try required(message.status, "trigger.status") {
    case .armed: self = .armed
    case .fired: self = .fired
    case .cancelled(let reason): self = .cancelled(try Trigger.CancelReason(recorded: reason))
    }
  }
}

extension Trigger.Firing {
  var record: Wire.TriggerFiring { .init(tick: tick.record, price: price.raw, orderId: orderID.text) }

  init(recorded message: Wire.TriggerFiring) throws(JournalCodecError) {
    self.init(
      tick: try Tick(recorded: required(message.tick, "firing.tick")), price: Price(raw: message.price),
      orderID: try OrderID(recorded: message.orderId, "firing.order_id"))
  }
}

extension TriggerChange {
  var record: Wire.TriggerChange {
    .init(kind: kind.record, quantity: quantity?.optional, signalId: signalID?.text ?? "")
  }

  init(recorded message: Wire.TriggerChange) throws(JournalCodecError) {
    self.init(
      kind: try Trigger.Kind(recorded: required(message.kind, "trigger_change.kind")),
      quantity: Quantity(optional: message.quantity),
      signalID: try SignalID(optional: message.signalId, "trigger_change.signal_id"))
  }
}

extension Trigger {
  var record: Wire.Trigger {
    .init(
      triggerId: triggerID.text, clientTriggerId: clientTriggerID?.text ?? "", symbol: symbol.text, side: side.number,
      quantity: quantity?.optional, entryOrderId: entryOrderID?.text ?? "", signalId: signalID?.text ?? "",
      tickSize: tickSize.raw, firstMark: firstMark?.optional, armTime: armTime.nanosecondsSinceEpoch,
      firstKind: firstKind.record, firstQuantity: firstQuantity?.optional, changes: changes, kind: kind.record,
      status: status.record, highWaterMark: highWaterMark?.optional, level: level?.optional, firing: firing?.record,
      denial: denial?.record, updateTime: updateTime.nanosecondsSinceEpoch)
  }

  init(recorded message: Wire.Trigger) throws(JournalCodecError) {
    self.init(
      triggerID: try TriggerID(recorded: message.triggerId, "trigger.trigger_id"),
      clientTriggerID: try ClientTriggerID(optional: message.clientTriggerId, "trigger.client_trigger_id"),
      symbol: try Symbol(recorded: message.symbol, "trigger.symbol"),
      kind: try Kind(recorded: required(message.firstKind, "trigger.first_kind")),
      side: try OrderSide(recorded: message.side, "trigger.side"), quantity: Quantity(optional: message.firstQuantity),
      entryOrderID: try OrderID(optional: message.entryOrderId, "trigger.entry_order_id"),
      signalID: try SignalID(optional: message.signalId, "trigger.signal_id"), tickSize: Price(raw: message.tickSize),
      firstMark: Price(optional: message.firstMark), time: Instant(recorded: message.armTime))
    restore(
      kind: try Kind(recorded: required(message.kind, "trigger.kind")), quantity: Quantity(optional: message.quantity),
      changes: message.changes, status: try Status(recorded: required(message.status, "trigger.status")),
      highWaterMark: Price(optional: message.highWaterMark), level: Price(optional: message.level),
      firing: try message.firing.map(Firing.init(recorded:)), denial: try message.denial.map(Denial.init(recorded:)),
      updateTime: Instant(recorded: message.updateTime))
  }
}
