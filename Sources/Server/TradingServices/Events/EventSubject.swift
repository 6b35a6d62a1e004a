import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

/// What an event is about.
struct EventSubject: Sendable, Hashable {
  var symbol: Symbol?
  var orderID: OrderID?
  var triggerID: TriggerID?
  var signalID: SignalID?
  var leaseID: LeaseID?

  /// What the event itself tells: an event about an order, a trigger or a signal that is there already names that alone.
  init(_ kind: SessionEvent.Kind) {
    switch kind {
    case .orderCreated(let order):
      orderID = order.orderID
      symbol = order.terms.symbol
      triggerID = order.triggerID
    case .orderChanged(let orderID, _), .orderFilled(let orderID, _, _): self.orderID = orderID
    case .reportIgnored(let report, _): orderID = report.orderID
    case .instrumentHalted(let symbol, _): self.symbol = symbol
    case .alertRaised(let alert):
      symbol = alert.symbol
      orderID = alert.orderID
    case .triggerCreated(let trigger):
      triggerID = trigger.triggerID
      symbol = trigger.symbol
      signalID = trigger.signalID
    case .triggerRepriced(let triggerID, _), .triggerCancelled(let triggerID, _): self.triggerID = triggerID
    case .triggerUpdated(let triggerID, let change):
      self.triggerID = triggerID
      signalID = change.signalID
    case .triggerFired(let triggerID, let firing, _):
      self.triggerID = triggerID
      orderID = firing.orderID
      symbol = firing.tick.symbol
    case .priceMarked(let tick), .tickIgnored(let tick, _): symbol = tick.symbol
    case .barClosed(let bar): symbol = bar.symbol
    case .signalDropped(let signal, _): symbol = signal.symbol
    case .portfolio(.transactionRecorded(let transaction)): symbol = transaction.kind.symbol
    case .risk(.breached(let breach)):
      symbol = breach.symbol
      orderID = breach.orderID
      signalID = breach.signalID
    case .signal(.received(let signal)):
      signalID = signal.signalID
      symbol = signal.body.symbol
    case .signal(.moved(let signalID, _, _)): self.signalID = signalID
    case .lease(.bound(let leaseID, let orderID)):
      self.leaseID = leaseID
      self.orderID = orderID
    case .lease(.granted(let lease)): leaseID = lease.leaseID
    case .lease(.lapsed(let leaseID)), .lease(.released(let leaseID)): self.leaseID = leaseID
    case .statusChanged, .killSwitchEngaged, .killSwitchReleased, .dayStarted, .dailyLossReached, .equityRecorded,
      .portfolio, .risk, .trace:
      break
    }
  }

  /// Whether the instrument is known only to whoever knows the order, the trigger or the signal.
  var lacksSymbol: Bool { symbol == nil && (orderID != nil || triggerID != nil || signalID != nil) }

  /// Orders, triggers and signals keep their instrument for ever, so that any later state knows it.
  mutating func complete(from state: SessionState) {
    guard lacksSymbol else { return }
    symbol =
      orderID.flatMap { state.order($0)?.terms.symbol } ?? triggerID.flatMap { state.trigger($0)?.symbol }
      ?? signalID.flatMap { state.signalBook.signal($0)?.body.symbol }
  }
}
