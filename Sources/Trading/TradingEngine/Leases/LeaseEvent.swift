public import TradingModel

/// A fact about a lease. Signs of life are none: the first that is missing is.
public enum LeaseEvent: Sendable, Hashable {
  indirect case granted(Lease)
  case bound(LeaseID, OrderID)
  /// Its policy follows.
  case lapsed(LeaseID)
  case released(LeaseID)
}
