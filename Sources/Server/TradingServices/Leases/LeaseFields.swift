import OutcryContract
import TradingEngine
import TradingModel

extension Fields {
  private static let maximumHolderBytes = 128

  mutating func leaseRequest(_ request: Wire.GrantLeaseRequest) -> LeaseRequest? {
    let key: ClientLeaseID? = identifier(request.clientLeaseId, "client_lease_id")
    let scope = Lease.Scope(request.scope)
    if scope == nil { refuse("scope", "must be LEASE_SCOPE_SESSION or LEASE_SCOPE_ORDERS") }
    let policy = Lease.Policy(request.policy)
    if policy == nil {
      refuse("policy", "must be LEASE_POLICY_KEEP, LEASE_POLICY_CANCEL_ORDERS or LEASE_POLICY_FLATTEN")
    }
    if request.timeToLive == nil { refuse("time_to_live", "is required") }
    let timeToLive = nanoseconds(request.timeToLive, "time_to_live")
    let holder = text(request.holder, "holder", maximumBytes: Self.maximumHolderBytes)
    guard let key, let scope, let policy, let timeToLive, let holder else { return nil }
    return LeaseRequest(clientLeaseID: key, scope: scope, policy: policy, timeToLive: timeToLive, holder: holder)
  }
}

extension Lease.Scope {
  /// Nil for what is unspecified or unknown.
  fileprivate init?(_ wire: Wire.LeaseScope) {
    switch wire {
    case .session: self = .session
    case .orders: self = .orders
    case .unspecified, .unrecognized: return nil
    }
  }
}

extension Lease.Policy {
  /// Nil for what is unspecified or unknown.
  fileprivate init?(_ wire: Wire.LeasePolicy) {
    switch wire {
    case .keep: self = .keep
    case .cancelOrders: self = .cancelOrders
    case .flatten: self = .flatten
    case .unspecified, .unrecognized: return nil
    }
  }
}
