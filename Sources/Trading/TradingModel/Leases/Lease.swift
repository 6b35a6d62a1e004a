/// A client's promise to say again and again that it is alive, and what is done once it no longer does: a dead-man switch.
public struct Lease: Sendable, Hashable {
  /// What is done when it lapses.
  public enum Policy: UInt8, Sendable, Hashable, CaseIterable {
    /// Nothing but an alert.
    case keep
    /// Working orders are cancelled.
    case cancelOrders
    /// Working orders are cancelled and positions closed at the market.
    case flatten
  }

  /// What the policy is applied to.
  public enum Scope: UInt8, Sendable, Hashable, CaseIterable {
    /// Everything in the session, which is paused, too: what a strategy would open again is not closed.
    case session
    /// The orders that were bound to it, and the positions in their instruments.
    case orders
  }

  public enum Status: UInt8, Sendable, Hashable, CaseIterable {
    case held
    /// Its time ran out and its policy was carried out. Final.
    case lapsed
    /// Its holder gave it back, or the session ended. Final.
    case released
  }

  public let leaseID: LeaseID
  /// The caller's key of idempotency.
  public let clientLeaseID: ClientLeaseID
  public let scope: Scope
  public let policy: Policy
  /// How long it holds after each sign of life. Nanoseconds of real time, whatever the session's clock does.
  public let timeToLive: Int64
  /// Who holds it, for people.
  public let holder: String
  /// The session's clock.
  public let grantTime: Instant

  public internal(set) var status = Status.held
  /// What was bound to it, in that order. Empty for the scope of a session.
  public internal(set) var orders: [OrderID] = []
  public internal(set) var updateTime: Instant

  /// One second to one day.
  public static let timesToLive: ClosedRange<Int64> = 1_000_000_000...86_400_000_000_000

  public init(
    leaseID: LeaseID, clientLeaseID: ClientLeaseID, scope: Scope, policy: Policy, timeToLive: Int64, holder: String,
    time: Instant
  ) {
    self.leaseID = leaseID
    self.clientLeaseID = clientLeaseID
    self.scope = scope
    self.policy = policy
    self.timeToLive = timeToLive
    self.holder = holder
    grantTime = time
    updateTime = time
  }

  public var isHeld: Bool { status == .held }

  /// The lease as its holder was first answered.
  public var asFirstAnswered: Lease {
    Lease(
      leaseID: leaseID, clientLeaseID: clientLeaseID, scope: scope, policy: policy, timeToLive: timeToLive,
      holder: holder, time: grantTime)
  }

  /// Ends it. False, and nothing changed, when it has ended.
  public mutating func end(as status: Status, at time: Instant) -> Bool {
    guard isHeld, status != .held else { return false }
    self.status = status
    updateTime = time
    return true
  }

  /// Binds an order to it. False, and nothing changed, when it has ended, is of a session, or has it.
  public mutating func bind(_ orderID: OrderID, at time: Instant) -> Bool {
    guard isHeld, scope == .orders, !orders.contains(orderID) else { return false }
    orders.append(orderID)
    updateTime = time
    return true
  }
}
