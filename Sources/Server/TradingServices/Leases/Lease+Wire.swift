import OutcryContract
import StandardMessages
import TradingModel

extension Lease {
  /// - Parameter expireTime: of the server's clock; nil for one that has ended.
  func wire(in session: SessionID, expireTime: Instant? = nil) -> Wire.Lease {
    Wire.Lease(
      sessionId: session.text, leaseId: leaseID.text, clientLeaseId: clientLeaseID.text, scope: scope.wire,
      policy: policy.wire, timeToLive: Google.Protobuf.Duration(nanoseconds: timeToLive), holder: holder,
      status: status.wire, orderIds: orders.map(\.text), createTime: grantTime.wire, updateTime: updateTime.wire,
      expireTime: expireTime?.wire)
  }
}

extension Lease.Scope {
  fileprivate var wire: Wire.LeaseScope {
    switch self {
    case .session: .session
    case .orders: .orders
    }
  }
}

extension Lease.Policy {
  fileprivate var wire: Wire.LeasePolicy {
    switch self {
    case .keep: .keep
    case .cancelOrders: .cancelOrders
    case .flatten: .flatten
    }
  }
}

extension Lease.Status {
  var wire: Wire.LeaseStatus {
    switch self {
    case .held: .held
    case .lapsed: .lapsed
    case .released: .released
    }
  }
}
