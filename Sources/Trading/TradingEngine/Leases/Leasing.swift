import TradingModel

extension SessionEngine {
  mutating func decide(_ input: LeaseInput) throws(DecisionError) -> EngineStep.Reply? {
    switch input {
    case .grant(let request): return .lease(try grant(request))
    case .bind(let leaseID, let orderID): return .lease(try bind(orderID, to: leaseID))
    case .release(let leaseID): return .lease(try release(leaseID))
    case .lapse(let leaseID):
      try lapse(leaseID)
      return nil
    }
  }

  private mutating func grant(_ request: LeaseRequest) throws(DecisionError) -> Lease {
    if let earlier = state.leaseBook.lease(clientLeaseID: request.clientLeaseID) {
      let fields = request.differences(from: earlier)
      guard fields.isEmpty else { throw .command(.conflict(fields: fields)) }
      return earlier.asFirstAnswered
    }
    try require(.created, .running, .paused)
    guard Lease.timesToLive.contains(request.timeToLive) else {
      throw .command(.invalid(field: "time_to_live", reason: "must be within a second and a day"))
    }
    let maximum = state.configuration.bounds.maximumLeases
    guard state.leaseBook.leases.count < maximum else {
      throw .command(.limitReached(name: "leases", maximum: maximum))
    }
    let lease = Lease(
      leaseID: state.leaseBook.nextID, clientLeaseID: request.clientLeaseID, scope: request.scope,
      policy: request.policy, timeToLive: request.timeToLive, holder: request.holder, time: now)
    try emit(.lease(.granted(lease)))
    return lease
  }

  private mutating func bind(_ orderID: OrderID, to leaseID: LeaseID) throws(DecisionError) -> Lease {
    let lease = try heldLease(onOrders: leaseID)
    guard let order = state.order(orderID) else { throw .command(.notFound(.order(orderID))) }
    if lease.orders.contains(orderID) { return lease }
    guard !order.status.isFinal else { throw .command(.orderIsFinal(orderID, order.status)) }
    try emit(.lease(.bound(leaseID, orderID)))
    guard let changed = state.leaseBook.lease(leaseID) else { return lease }
    return changed
  }

  private mutating func release(_ leaseID: LeaseID) throws(DecisionError) -> Lease {
    guard let lease = state.leaseBook.lease(leaseID) else { throw .command(.notFound(.lease(leaseID))) }
    // Giving it back twice is no mistake; giving back what has lapsed is: its policy was carried out.
    if lease.status == .released { return lease }
    _ = try heldLease(leaseID)
    try emit(.lease(.released(leaseID)))
    guard let changed = state.leaseBook.lease(leaseID) else { return lease }
    return changed
  }

  /// One to which orders can be bound.
  func heldLease(onOrders leaseID: LeaseID) throws(DecisionError) -> Lease {
    let lease = try heldLease(leaseID)
    guard lease.scope == .orders else {
      throw .command(.invalid(field: "lease_id", reason: "\(leaseID) is on the whole session: orders need no binding"))
    }
    return lease
  }

  private func heldLease(_ leaseID: LeaseID) throws(DecisionError) -> Lease {
    guard let lease = state.leaseBook.lease(leaseID) else { throw .command(.notFound(.lease(leaseID))) }
    guard lease.isHeld else { throw .command(.leaseHasEnded(leaseID, lease.status)) }
    return lease
  }

  /// Leases end with their session, and nothing is done.
  mutating func releaseLeases() throws(DecisionError) {
    for lease in state.leaseBook.held { try emit(.lease(.released(lease.leaseID))) }
  }
}
