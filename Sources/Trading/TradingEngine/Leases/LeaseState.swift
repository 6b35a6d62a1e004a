public import TradingModel

/// The leases of a session.
public struct LeaseState: Sendable, Hashable {
  /// In the order of their granting, ended ones too.
  public internal(set) var leases: [Lease] = []

  public func index(of leaseID: LeaseID) -> Int? {
    let index = Int(clamping: leaseID.serial) - 1
    return leases.indices.contains(index) && leases[index].leaseID == leaseID ? index : nil
  }

  public func lease(_ leaseID: LeaseID) -> Lease? { index(of: leaseID).map { leases[$0] } }

  public func lease(clientLeaseID: ClientLeaseID) -> Lease? { leases.first { $0.clientLeaseID == clientLeaseID } }

  /// Those whose holders must give signs of life.
  public var held: [Lease] { leases.filter(\.isHeld) }

  /// Whether an order is bound to a lease, or was when that ended.
  func isBound(_ orderID: OrderID, to leaseID: LeaseID) -> Bool {
    guard let lease = lease(leaseID) else { return false }
    return lease.orders.contains(orderID)
  }

  /// The name of the next lease.
  var nextID: LeaseID { LeaseID("lse", UInt64(leases.count) + 1) }

  /// Makes a fact about a lease part of the state. On an error nothing has changed.
  mutating func apply(_ event: LeaseEvent, at time: Instant) throws(EventError) {
    switch event {
    case .granted(let lease):
      guard lease.leaseID == nextID, self.lease(clientLeaseID: lease.clientLeaseID) == nil else {
        throw .duplicateLease(lease.leaseID)
      }
      leases.append(lease)
    case .bound(let leaseID, let orderID):
      guard let index = index(of: leaseID) else { throw .unknownLease(leaseID) }
      guard leases[index].bind(orderID, at: time) else { throw .illegalLeaseMove(leaseID) }
    case .lapsed(let leaseID): try end(leaseID, as: .lapsed, at: time)
    case .released(let leaseID): try end(leaseID, as: .released, at: time)
    }
  }

  private mutating func end(_ leaseID: LeaseID, as status: Lease.Status, at time: Instant) throws(EventError) {
    guard let index = index(of: leaseID) else { throw .unknownLease(leaseID) }
    guard leases[index].end(as: status, at: time) else { throw .illegalLeaseMove(leaseID) }
  }
}
