public import TradingModel

/// What happens to leases.
public enum LeaseInput: Sendable, Hashable {
  case grant(LeaseRequest)
  /// Binds an order that works to a lease on orders. A second time it changes nothing.
  case bind(LeaseID, OrderID)
  /// Its holder gives it back: nothing is done.
  case release(LeaseID)
  /// Its time has run out. Does nothing when it has ended meanwhile.
  case lapse(LeaseID)
}

/// A lease as a caller asks for it.
public struct LeaseRequest: Sendable, Hashable {
  /// The key of idempotency.
  public let clientLeaseID: ClientLeaseID
  public let scope: Lease.Scope
  public let policy: Lease.Policy
  /// Nanoseconds.
  public let timeToLive: Int64
  /// For people.
  public let holder: String

  public init(
    clientLeaseID: ClientLeaseID, scope: Lease.Scope, policy: Lease.Policy, timeToLive: Int64, holder: String
  ) {
    self.clientLeaseID = clientLeaseID
    self.scope = scope
    self.policy = policy
    self.timeToLive = timeToLive
    self.holder = holder
  }

  /// Names of the fields, as the contract spells them, in which it differs from what was granted under its name.
  func differences(from lease: Lease) -> [String] {
    let fields = [
      ("scope", scope == lease.scope), ("policy", policy == lease.policy),
      ("time_to_live", timeToLive == lease.timeToLive), ("holder", holder == lease.holder),
    ]
    return fields.filter { !$0.1 }.map(\.0)
  }
}
