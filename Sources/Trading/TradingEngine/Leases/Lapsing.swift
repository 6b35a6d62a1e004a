import TradingModel

extension SessionEngine {
  /// Carries out the policy of a lease whose holder is silent. Nothing for one that has ended.
  mutating func lapse(_ leaseID: LeaseID) throws(DecisionError) {
    guard let lease = state.leaseBook.lease(leaseID), lease.isHeld else { return }
    try emit(.lease(.lapsed(leaseID)))
    try raiseAlert(
      .leaseLapsed, symbol: nil, orderID: nil,
      "\(lease.holder.isEmpty ? "The holder" : lease.holder) of the lease \(leaseID) gave no sign of life for "
        + "\(lease.timeToLive / 1_000_000) ms: \(lease.policy.explanation).")
    guard state.status.isLive, lease.policy != .keep else { return }
    switch lease.scope {
    case .session:
      // A strategy that goes on would open again what is closed here.
      if state.status == .running { try pause() }
      _ = try withdrawForFlattening(state.orderBook.working)
      if lease.policy == .flatten { try closeForLease(lease, places: Array(state.configuration.instruments.indices)) }
    case .orders:
      let indices = lease.orders.compactMap { state.orderBook.index(of: $0) }
      _ = try withdrawForFlattening(indices)
      if lease.policy == .flatten {
        let places = Set(indices.compactMap { state.market.place(of: state.orders[$0].terms.symbol) })
        try closeForLease(lease, places: places.sorted())
      }
    }
  }

  private mutating func closeForLease(_ lease: Lease, places: [Int]) throws(DecisionError) {
    do { try state.requireRoomForOrder(closing: true) } catch {
      return try raiseAlert(
        .positionsLeftOpen, symbol: nil, orderID: nil,
        "The lease \(lease.leaseID) could not close positions: the session holds as many orders as it may.")
    }
    _ = try closePositions(at: places)
  }
}

extension Lease.Policy {
  /// For people.
  var explanation: String {
    switch self {
    case .keep: "orders and positions are kept"
    case .cancelOrders: "its orders are cancelled"
    case .flatten: "its orders are cancelled and positions closed"
    }
  }
}
