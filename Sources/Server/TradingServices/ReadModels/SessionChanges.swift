import TradingEngine
import TradingModel
import TradingRuntime

/// What has changed in one session since its rows were written.
struct SessionChanges: Sendable {
  var orders: Set<OrderID> = []
  var triggers: Set<TriggerID> = []
  var signals: Set<SignalID> = []
  var traces: Set<SignalID> = []
  var leases: Set<LeaseID> = []
  /// Places of instruments whose position may have closed.
  var positions: Set<Int> = []
  /// Whether what is held is worth something else, or triggers stand elsewhere.
  var isMarked = false
  /// The first transaction that is not written yet; nil when there is none.
  var firstTransaction: Int?
  /// Rows that events tell by themselves.
  var carried: [ResourceRow] = []

  /// - Parameters:
  ///   - state: the session's after the event, or later.
  ///   - transactions: how many there were before the event at the least.
  mutating func note(
    _ event: SessionEvent, at revision: Revision, in sessionID: SessionID, _ state: SessionState, transactions: Int
  ) {
    if state.transactionCount > transactions { firstTransaction = min(firstTransaction ?? .max, transactions) }
    switch event.kind {
    case .orderCreated(let order): note(order.orderID, state)
    case .orderChanged(let orderID, _): note(orderID, state)
    case .orderFilled(let orderID, let fill, let brokerTime):
      note(orderID, state)
      if let order = state.order(orderID) {
        note(positionIn: order.terms.symbol, state)
        carried.append(.fill(fill, at: brokerTime, of: order, revision, in: sessionID))
      }
    // Nothing came to its trace.
    case .reportIgnored(let report, _): orders.insert(report.orderID)
    case .triggerCreated(let trigger): note(trigger.triggerID, state)
    case .triggerRepriced(let triggerID, _), .triggerUpdated(let triggerID, _), .triggerFired(let triggerID, _, _),
      .triggerCancelled(let triggerID, _):
      note(triggerID, state)
    case .signal(.received(let signal)): note(signal.signalID)
    case .signal(.moved(let signalID, _, _)): note(signalID)
    case .trace(.riskChecked(let traceID, _)):
      if let signal = state.signalBook.signal(traceID) { traces.insert(signal.signalID) }
    case .priceMarked: isMarked = true
    case .portfolio(.snapshotTaken(let day)):
      isMarked = true
      // It leaves the state after some days, and never changes.
      if let (number, snapshot) = state.history.snapshot(of: day) {
        carried.append(.snapshot(snapshot, number, in: sessionID))
      }
    case .portfolio(let fact): note(fact, state)
    case .equityRecorded(let point): carried.append(.equityPoint(point, in: sessionID))
    case .risk(.breached(let breach)): carried.append(.breach(breach, in: sessionID))
    case .lease(.granted(let lease)): leases.insert(lease.leaseID)
    case .lease(.bound(let leaseID, _)), .lease(.lapsed(let leaseID)), .lease(.released(let leaseID)):
      leases.insert(leaseID)
    case .statusChanged, .instrumentHalted, .alertRaised, .killSwitchEngaged, .killSwitchReleased, .dayStarted,
      .dailyLossReached, .tickIgnored, .barClosed, .signalDropped, .risk:
      break
    }
  }

  private mutating func note(_ orderID: OrderID, _ state: SessionState) {
    orders.insert(orderID)
    if let traceID = state.order(orderID)?.traceID, let signal = state.signalBook.signal(traceID) {
      traces.insert(signal.signalID)
    }
  }

  /// A trigger's others are shown with it.
  private mutating func note(_ triggerID: TriggerID, _ state: SessionState) {
    triggers.insert(triggerID)
    isMarked = true
    if let signalID = state.trigger(triggerID)?.signalID { traces.insert(signalID) }
  }

  private mutating func note(_ signalID: SignalID) {
    signals.insert(signalID)
    traces.insert(signalID)
  }

  private mutating func note(positionIn symbol: Symbol, _ state: SessionState) {
    isMarked = true
    if let place = state.configuration.instruments.firstIndex(where: { $0.symbol == symbol }) {
      positions.insert(place)
    }
  }

  private mutating func note(_ fact: PortfolioEvent, _ state: SessionState) {
    isMarked = true
    guard case .transactionRecorded(let transaction) = fact else { return }
    if let symbol = transaction.kind.symbol { note(positionIn: symbol, state) }
    // A split moves the triggers of its instrument.
    triggers.formUnion(state.armedTriggers.map(\.triggerID))
  }
}
