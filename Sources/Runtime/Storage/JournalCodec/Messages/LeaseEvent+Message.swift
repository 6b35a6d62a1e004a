import JournalMessages
import TradingEngine
import TradingModel

extension Lease.Policy: RecordedEnum {
  var number: Wire.LeasePolicy {
    switch self {
    case .keep: .keep
    case .cancelOrders: .cancelOrders
    case .flatten: .flatten
    }
  }
}

extension Lease.Scope: RecordedEnum {
  var number: Wire.LeaseScope {
    switch self {
    case .session: .session
    case .orders: .orders
    }
  }
}

extension LeaseEvent {
  var record: Wire.LeaseEvent {
    switch self {
    case .granted(let lease): .init(kind: .granted(lease.record))
    case .bound(let leaseID, let orderID): .init(kind: .bound(.init(leaseId: leaseID.text, orderId: orderID.text)))
    case .lapsed(let leaseID): .init(kind: .lapsed(leaseID.text))
    case .released(let leaseID): .init(kind: .released(leaseID.text))
    }
  }

  init(recorded message: Wire.LeaseEvent) throws(JournalCodecError) {
    switch try required(message.kind, "lease") {
    case .granted(let lease): self = .granted(try Lease(recorded: lease))
    case .bound(let bound):
      self = .bound(
        try LeaseID(recorded: bound.leaseId, "lease_bound.lease_id"),
        try OrderID(recorded: bound.orderId, "lease_bound.order_id"))
    case .lapsed(let leaseID): self = .lapsed(try LeaseID(recorded: leaseID, "lease.lapsed"))
    case .released(let leaseID): self = .released(try LeaseID(recorded: leaseID, "lease.released"))
    }
  }
}

extension Lease {
  /// As it was granted: events tell the rest.
  fileprivate var record: Wire.Lease {
    .init(
      leaseId: leaseID.text, clientLeaseId: clientLeaseID.text, scope: scope.number, policy: policy.number,
      timeToLive: timeToLive, holder: holder, grantTime: grantTime.nanosecondsSinceEpoch)
  }

  fileprivate init(recorded message: Wire.Lease) throws(JournalCodecError) {
    self.init(
      leaseID: try LeaseID(recorded: message.leaseId, "lease.lease_id"),
      clientLeaseID: try ClientLeaseID(recorded: message.clientLeaseId, "lease.client_lease_id"),
      scope: try Scope(recorded: message.scope, "lease.scope"),
      policy: try Policy(recorded: message.policy, "lease.policy"), timeToLive: message.timeToLive,
      holder: message.holder, time: Instant(recorded: message.grantTime))
  }
}
