import OutcryContract
import TradingModel

extension Trigger {
  /// - Parameter hidesID: for a trigger that was only validated.
  func wire(in session: SessionID, hidesID: Bool = false) -> Wire.Trigger {
    Wire.Trigger(
      sessionId: session.text, triggerId: hidesID ? "" : triggerID.text, clientTriggerId: clientTriggerID?.text ?? "",
      symbol: symbol.text, type: kind.wireType, condition: kind.wireCondition, quantity: quantity?.wire,
      status: status.wire, highWaterMark: highWaterMark?.wire, level: level?.wire, firing: firing?.wire,
      reason: status.reason, denial: denial?.wire, createTime: armTime.wire, updateTime: updateTime.wire)
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
    case .trailingStop(let percentage): .trailingStop(.init(percent: percentage.wire))
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
    case .cancelled(.requested): "cancelled by a caller"
    case .cancelled(.positionClosed): "the position that it protected is closed"
    case .cancelled(.sessionEnded): "the session has ended"
    case .cancelled(.orderLimitReached): "the session holds as many orders as it may"
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
