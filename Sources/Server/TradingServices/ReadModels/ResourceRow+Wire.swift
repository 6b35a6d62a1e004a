import OutcryContract
import ProtobufRuntime
import TradingEngine
import TradingModel
import TradingRuntime

extension ResourceRow {
  /// Numbers in the order of their texts.
  static func sortKey(_ number: some BinaryInteger) -> String {
    let digits = String(max(0, number))
    return String(repeating: "0", count: max(0, 20 - digits.count)) + digits
  }

  /// The number that a sort key says.
  static func number(_ sortKey: String) -> Int? { Int(sortKey) }

  static func session(_ point: SessionPoint, created revision: Revision) -> ResourceRow {
    var row = ResourceRow(.session, of: point.sessionID, at: sortKey(revision))
    row.id = point.sessionID.text
    row.status = Int64(point.state.status.wire.rawValue)
    row.time = point.definition.createTime.nanosecondsSinceEpoch
    row.isFinal = point.state.status.isFinal
    row.payload = point.session.serializedBytes()
    return row
  }

  static func order(_ order: Order, in session: SessionID) -> ResourceRow {
    var row = ResourceRow(.order, of: session, at: sortKey(order.orderID.index))
    row.id = order.orderID.text
    row.alias = order.clientOrderID.text
    row.symbol = order.terms.symbol.text
    row.status = Int64(order.status.wire.rawValue)
    row.strategy = order.strategyID?.text ?? ""
    row.label = order.link?.clientLinkID?.text ?? ""
    row.time = order.createTime.nanosecondsSinceEpoch
    // What has filled in part stays as long as what has filled.
    row.isFinal = order.status.isFinal && order.filledQuantity.isZero
    row.payload = order.wire(in: session).serializedBytes()
    return row
  }

  static func fill(
    _ fill: Fill, at time: Instant, of order: Order, _ revision: Revision, in session: SessionID
  ) -> ResourceRow {
    var row = ResourceRow(.fill, of: session, at: sortKey(revision))
    row.id = fill.executionID.text
    row.alias = order.orderID.text
    row.symbol = order.terms.symbol.text
    row.strategy = order.strategyID?.text ?? ""
    row.time = time.nanosecondsSinceEpoch
    row.isFinal = true
    row.payload = fill.wire(at: time).serializedBytes()
    return row
  }

  /// Whether a position is open is its status.
  static let openPosition: Int64 = 1

  static func position(at place: Int, of portfolio: PortfolioState, in session: SessionID) -> ResourceRow {
    let position = portfolio.positions[place]
    var row = ResourceRow(.position, of: session, at: position.symbol.text)
    row.id = position.symbol.text
    row.symbol = position.symbol.text
    row.status = position.isOpen ? openPosition : 0
    // One that is closed is shown to nobody, and its mark goes on without it.
    if position.isOpen { row.payload = portfolio.position(at: place, in: session).serializedBytes() }
    return row
  }

  static func equityPoint(_ point: EquityPoint, in session: SessionID) -> ResourceRow {
    var row = ResourceRow(.equityPoint, of: session, at: point.pageKey)
    row.time = point.time.nanosecondsSinceEpoch
    row.isFinal = true
    row.payload = point.wire.serializedBytes()
    return row
  }

  /// The days since 1970 are its time.
  static func snapshot(_ snapshot: PortfolioSnapshot, _ index: Int, in session: SessionID) -> ResourceRow {
    var row = ResourceRow(.snapshot, of: session, at: sortKey(index))
    row.id = snapshot.day.description
    row.time = snapshot.day.daysSinceEpoch
    row.isFinal = true
    row.payload = snapshot.wire(in: session).serializedBytes()
    return row
  }

  static func transaction(_ transaction: Transaction, _ index: Int, in session: SessionID) -> ResourceRow {
    var row = ResourceRow(.transaction, of: session, at: sortKey(index))
    row.id = transaction.transactionID.text
    row.symbol = transaction.kind.symbol?.text ?? ""
    row.status = Int64(transaction.kind.wire.rawValue)
    row.strategy = transaction.strategyID?.text ?? ""
    row.time = transaction.time.nanosecondsSinceEpoch
    row.isFinal = true
    row.payload = transaction.wire(in: session).serializedBytes()
    return row
  }

  static func trigger(_ trigger: Trigger, in session: SessionID, _ state: SessionState) -> ResourceRow {
    var row = ResourceRow(.trigger, of: session, at: sortKey(trigger.triggerID.index))
    row.id = trigger.triggerID.text
    row.alias = trigger.clientTriggerID?.text ?? ""
    row.symbol = trigger.symbol.text
    row.status = Int64(trigger.status.wire.rawValue)
    row.time = trigger.armTime.nanosecondsSinceEpoch
    row.isFinal = !trigger.isArmed
    row.payload = trigger.wire(in: session, of: state, hasRecords: true).serializedBytes()
    row.summary = trigger.wire(in: session, of: state).serializedBytes()
    return row
  }

  static func signal(_ signal: TradeSignal, in session: SessionID) -> ResourceRow {
    var row = ResourceRow(.signal, of: session, at: sortKey(signal.signalID.index))
    row.id = signal.signalID.text
    row.alias = signal.clientSignalID?.text ?? ""
    row.describe(signal)
    row.payload = signal.wire(in: session).serializedBytes()
    return row
  }

  /// Also found by its signal.
  static func trace(of signal: TradeSignal, in session: SessionID, _ state: SessionState) -> ResourceRow {
    var row = ResourceRow(.trace, of: session, at: sortKey(signal.signalID.index))
    row.id = signal.traceID.text
    row.alias = signal.signalID.text
    row.describe(signal)
    let ordersAreFinal = signal.orderID.flatMap { state.order($0)?.status.isFinal } ?? true
    row.isFinal = row.isFinal && ordersAreFinal
    row.payload = state.traceMessage(of: signal, in: session, hasSteps: true).serializedBytes()
    row.summary = state.traceMessage(of: signal, in: session, hasSteps: false).serializedBytes()
    return row
  }

  private mutating func describe(_ signal: TradeSignal) {
    symbol = signal.body.symbol.text
    status = Int64(signal.status.wire.rawValue)
    strategy = signal.body.strategyID.text
    time = signal.createTime.nanosecondsSinceEpoch
    switch signal.status {
    case .pendingApproval, .queued: isFinal = false
    case .routed, .denied, .rejected, .expired, .dropped: isFinal = true
    }
  }

  static func breach(_ breach: RiskBreach, in session: SessionID) -> ResourceRow {
    var row = ResourceRow(.breach, of: session, at: breach.key)
    row.id = breach.breachID.text
    row.symbol = breach.symbol.text
    row.strategy = breach.strategyID?.text ?? ""
    row.label = breach.verdict.denial?.rule.rawValue ?? ""
    row.time = breach.time.nanosecondsSinceEpoch
    row.isFinal = true
    row.payload = breach.wire.serializedBytes()
    return row
  }

  static func lease(_ lease: Lease, in session: SessionID) -> ResourceRow {
    var row = ResourceRow(.lease, of: session, at: sortKey(lease.leaseID.index))
    row.id = lease.leaseID.text
    row.alias = lease.clientLeaseID.text
    row.status = Int64(lease.status.wire.rawValue)
    row.isFinal = !lease.isHeld
    row.payload = lease.wire(in: session).serializedBytes()
    return row
  }
}

extension Identifier {
  /// The place in its list of a name that the engine has numbered from 1.
  fileprivate var index: Int { Int(clamping: serial) - 1 }
}
