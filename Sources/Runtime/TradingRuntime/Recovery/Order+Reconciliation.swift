internal import TradingModel

/// What brings an order to where its broker has it.
struct OrderReconciliation: Sendable, Hashable {
  /// In this order.
  var reports: [ExecutionReport] = []
  /// A cancel or a change that the broker has not acted on: it may be said again, for twice does no more than once.
  var command: BrokerCommand?
}

extension Order {
  /// Whether the broker has given no sign of it: then it may be that it never came.
  var mayNeverHaveArrived: Bool {
    guard status.isWorking, venueOrderID == nil, filledQuantity.isZero else { return false }
    switch status {
    case .submitted, .unknownOutcome: return true
    case .pendingCancel, .pendingModify:
      let former = status == .pendingCancel ? statusBeforeCancel : statusBeforeModify
      return former == .submitted || former == .unknownOutcome
    default: return false
    }
  }

  /// What the broker has to say to an order that we have as this one. Nothing that we know is said again.
  func reconciled(with record: BrokerOrderRecord) -> OrderReconciliation {
    var answer = OrderReconciliation()
    var order = self
    func report(_ outcome: ExecutionReport.Outcome, _ change: OrderChange, at time: Instant) {
      guard order.apply(change, at: time) else { return }
      answer.reports.append(ExecutionReport(orderID: orderID, time: time, outcome: outcome))
    }
    if case .rejected = record.status {
    } else if venueOrderID == nil {
      report(.accepted(record.venueOrderID), .accepted(record.venueOrderID), at: record.time)
    }
    // Of an order that has ended it is news only as the answer to a change.
    if record.terms != terms, status.isWorking || pendingModification != nil {
      report(.modified(record.terms), .modified(record.terms), at: record.time)
    }
    for fill in record.fills where !contains(fill.fill.executionID) {
      answer.reports.append(ExecutionReport(orderID: orderID, time: fill.time, outcome: .filled(fill.fill)))
      try? order.apply(fill.fill, brokerTime: fill.time, at: fill.time)
    }
    switch record.status {
    case .working, .filled: break
    case .triggered: if order.statusBehind != .triggered { report(.triggered, .triggered, at: record.time) }
    case .cancelled: report(.cancelled, .cancelled, at: record.time)
    case .rejected(let reason): report(.rejected(reason: reason), .rejected(reason: reason), at: record.time)
    case .expired(let reason): report(.expired(reason: reason), .expired(reason: reason), at: record.time)
    }
    answer.command = order.commandToRepeat
    return answer
  }

  /// Its status, or the one that stands behind a pending cancel or change.
  private var statusBehind: OrderStatus { statusBeforeCancel ?? statusBeforeModify ?? status }

  private var commandToRepeat: BrokerCommand? {
    switch status {
    case .pendingCancel: .cancel(orderID)
    case .pendingModify: pendingModification?.applied(to: terms).map { .modify(orderID, $0) }
    default: nil
    }
  }
}
