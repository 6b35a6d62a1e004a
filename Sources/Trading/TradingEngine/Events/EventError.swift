public import TradingModel

/// An event that cannot follow the events before it. The state has not changed.
public enum EventError: Error, Sendable, Hashable {
  case unknownOrder(OrderID)
  case unknownTrigger(TriggerID)
  case unknownSymbol(Symbol)
  case duplicateOrder(OrderID)
  case duplicateTrigger(TriggerID)
  case duplicateLink(LinkID)
  case illegalTransition(OrderID, OrderStatus)
  case duplicateSignal(SignalID)
  case unknownSignal(SignalID)
  case illegalSignalMove(SignalID)
  case duplicateHalt(HaltID)
  case unknownHalt(HaltID)
  case duplicateLease(LeaseID)
  case unknownLease(LeaseID)
  case illegalLeaseMove(LeaseID)
  case duplicateTransaction(TransactionID)
  case unknownCurrency(Currency)
  case arithmetic(ArithmeticError)
}

/// A recorded stream that is no stream of this session.
public struct ReplayError: Error, Sendable, Hashable {
  /// Which event, from 0.
  public let index: Int
  public let cause: EventError
}
