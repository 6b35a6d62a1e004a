public import TradingModel

/// Why a command was not taken. Nothing has changed when it is thrown.
public enum CommandError: Error, Sendable, Hashable {
  /// What could not be found, or is in the wrong state.
  public enum Subject: Sendable, Hashable {
    case order(OrderID)
    case trigger(TriggerID)
    case position(Symbol)
    case halt(HaltID)
    case signal(SignalID)
    case trace(TraceID)
    case lease(LeaseID)
  }

  /// The session's status does not allow it.
  case wrongState(current: SessionStatus, needed: [SessionStatus])
  /// A field of the request, as the contract spells it, and what is wrong with it.
  case invalid(field: String, reason: String)
  /// The same key of idempotency came before with another body; these fields differ.
  case conflict(fields: [String])
  case notFound(Subject)
  /// An order that is final.
  case orderIsFinal(OrderID, OrderStatus)
  /// A command on the order has no answer yet, and rules this one out.
  case orderIsBusy(OrderID, OrderStatus)
  /// A trigger that fired or was cancelled.
  case triggerIsFinal(TriggerID, Trigger.Status)
  /// A signal that waits no more.
  indirect case signalIsFinal(SignalID, SignalStatus)
  /// A signal that waits for the batch, not for a person.
  case signalNotPending(SignalID)
  /// A lease that has lapsed or was released.
  case leaseHasEnded(LeaseID, Lease.Status)
  /// Orders that work already close all of the position.
  case alreadyClosing(Symbol)
  /// It has changed since the caller saw it; this is its etag now.
  case stale(etag: String)
  /// A halt whose cause stands, with what its rule reads now.
  case haltStands(HaltID, observed: String)
  /// A bound of the session is reached.
  case limitReached(name: String, maximum: Int)
  /// A currency that the session has no exchange rate for.
  case noExchangeRate(Currency)
  /// The numbers of this request lead out of range.
  case arithmetic(ArithmeticError)
}
