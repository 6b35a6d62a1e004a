import OutcryContract
import TradingEngine
import TradingModel

/// What happened to an order, if an event is about one.
struct OrderHappening {
  let orderID: OrderID
  let type: Wire.OrderEventType
  let fill: Wire.Fill?

  /// Nil for an event that is not about an order.
  init?(_ kind: SessionEvent.Kind) {
    var fill: Wire.Fill?
    switch kind {
    case .orderCreated(let order):
      orderID = order.orderID
      type = order.status == .denied ? .denied : .placed
    case .orderChanged(let id, let change):
      orderID = id
      type = change.eventType
    case .orderFilled(let id, let execution, let brokerTime):
      orderID = id
      type = .filled
      fill = execution.wire(at: brokerTime)
    case .reportIgnored(let report, _):
      orderID = report.orderID
      type = .ignoredReport
    case .statusChanged, .instrumentHalted, .alertRaised, .triggerCreated, .triggerRepriced, .triggerUpdated,
      .triggerFired, .triggerCancelled, .killSwitchEngaged, .killSwitchReleased, .dayStarted, .dailyLossReached,
      .priceMarked,
      .tickIgnored, .barClosed, .signalDropped, .equityRecorded, .portfolio, .risk, .signal, .trace, .lease:
      return nil
    }
    self.fill = fill
  }
}

extension OrderChange {
  fileprivate var eventType: Wire.OrderEventType {
    switch self {
    case .accepted: .accepted
    case .rejected: .rejected
    case .triggered: .triggered
    case .cancelRequested: .cancelRequested
    case .cancelled: .cancelled
    case .cancelRejected: .cancelRejected
    case .notFilled: .notFilled
    case .outcomeUnknown: .outcomeUnknown
    case .released: .released
    case .modifyRequested: .modifyRequested
    case .modified: .modified
    case .modifyRejected: .modifyRejected
    case .expired: .expired
    }
  }
}
