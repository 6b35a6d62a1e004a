import OutcryContract
import TradingEngine
import TradingModel

extension Trigger {
  /// - Parameters:
  ///   - state: the session's, for what a trigger does not know of itself.
  ///   - hidesID: for a trigger that was only validated.
  ///   - hasRecords: whether its causal record comes with it.
  func wire(
    in session: SessionID, of state: SessionState, hidesID: Bool = false, hasRecords: Bool = false
  ) -> Wire.Trigger {
    Wire.Trigger(
      sessionId: session.text, triggerId: hidesID ? "" : triggerID.text, clientTriggerId: clientTriggerID?.text ?? "",
      symbol: symbol.text, type: kind.wireType, condition: kind.wireCondition, quantity: quantity?.wire,
      status: status.wire, highWaterMark: highWaterMark?.wire, level: level?.wire, firing: firing?.wire,
      reason: status.reason, denial: denial?.wire, createTime: armTime.wire, updateTime: updateTime.wire,
      signalId: signalID?.text ?? "", entryOrderId: entryOrderID?.text ?? "",
      ocoTriggerIds: state.othersOfPosition(of: self).map(\.text),
      records: hasRecords ? state.triggerBook.records(of: triggerID).map(\.wire) : [], etag: etag)
  }
}

extension Trigger.Kind {
  fileprivate var wireType: Wire.TriggerType {
    switch self {
    case .stopLoss: .stopLoss
    case .takeProfit: .takeProfit
    case .trailingStop: .trailingStop
    case .entryLimit: .entryLimit
    }
  }

  fileprivate var wireCondition: Wire.Trigger.Condition {
    switch self {
    case .stopLoss(let price): .stopLoss(.init(price: price.wire))
    case .takeProfit(let price): .takeProfit(.init(price: price.wire))
    case .trailingStop(.percent(let percent)): .trailingStop(.init(percent: percent.wire))
    case .trailingStop(.amount(let amount)): .trailingStop(.init(amount: amount.wire))
    case .entryLimit(let price, let side, let quantity):
      .entryLimit(.init(price: price.wire, side: side.wire, quantity: quantity.wire))
    }
  }
}

extension Trigger.Status {
  var wire: Wire.TriggerStatus {
    switch self {
    case .armed: .armed
    case .fired: .fired
    case .cancelled: .cancelled
    }
  }

  /// Why it was cancelled, for people.
  fileprivate var reason: String {
    switch self {
    case .armed, .fired: ""
    case .cancelled(let reason): reason.explanation
    }
  }
}

extension Trigger.Firing {
  fileprivate var wire: Wire.TriggerFiring {
    Wire.TriggerFiring(
      tickSequence: tick.sequence, tickTime: tick.time.wire, tickPrice: tick.price.wire, price: price.wire,
      orderId: orderID.text)
  }
}

extension TriggerRecord {
  fileprivate var wire: Wire.TriggerRecord {
    Wire.TriggerRecord(
      type: kind.wire, time: time.wire, tickSequence: tickSequence, price: price?.wire, level: level?.wire,
      highWaterMark: highWaterMark?.wire, orderId: orderID?.text ?? "", detail: detail)
  }
}

extension TriggerRecord.Kind {
  var wire: Wire.TriggerEventType {
    switch self {
    case .armed: .armed
    case .highWaterMark: .highWaterMark
    case .updated: .updated
    case .fired: .fired
    case .cancelled: .cancelled
    }
  }
}
