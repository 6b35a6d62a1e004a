// Generated from outcry/journal/v1/leases.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime

extension Outcry.Journal.V1 {
  /// What is done when a lease lapses.
  public enum LeasePolicy: ProtobufEnum {
    /// Never written.
    case unspecified
    /// Nothing.
    case keep
    /// Orders are cancelled.
    case cancelOrders
    /// Orders are cancelled, positions closed.
    case flatten
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .keep, .cancelOrders, .flatten]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .keep
      case 2: self = .cancelOrders
      case 3: self = .flatten
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .keep: 1
      case .cancelOrders: 2
      case .flatten: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "LEASE_POLICY_UNSPECIFIED": self = .unspecified
      case "LEASE_POLICY_KEEP": self = .keep
      case "LEASE_POLICY_CANCEL_ORDERS": self = .cancelOrders
      case "LEASE_POLICY_FLATTEN": self = .flatten
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "LEASE_POLICY_UNSPECIFIED"
      case .keep: "LEASE_POLICY_KEEP"
      case .cancelOrders: "LEASE_POLICY_CANCEL_ORDERS"
      case .flatten: "LEASE_POLICY_FLATTEN"
      case .unrecognized: nil
      }
    }
  }

  /// What the policy is applied to.
  public enum LeaseScope: ProtobufEnum {
    /// Never written.
    case unspecified
    /// Everything in the session.
    case session
    /// The orders that were bound to it.
    case orders
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .session, .orders]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .session
      case 2: self = .orders
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .session: 1
      case .orders: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "LEASE_SCOPE_UNSPECIFIED": self = .unspecified
      case "LEASE_SCOPE_SESSION": self = .session
      case "LEASE_SCOPE_ORDERS": self = .orders
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "LEASE_SCOPE_UNSPECIFIED"
      case .session: "LEASE_SCOPE_SESSION"
      case .orders: "LEASE_SCOPE_ORDERS"
      case .unrecognized: nil
      }
    }
  }

  /// A lease as it was granted.
  public struct Lease: Sendable, Hashable {
    /// Ours.
    public var leaseId: String = ""
    /// The caller's.
    public var clientLeaseId: String = ""
    /// What the policy is applied to.
    public var scope: Outcry.Journal.V1.LeaseScope = .unspecified
    /// What is done when it lapses.
    public var policy: Outcry.Journal.V1.LeasePolicy = .unspecified
    /// Nanoseconds of real time after each sign of life.
    public var timeToLive: Int64 = 0
    /// Who holds it.
    public var holder: String = ""
    /// The session's clock.
    public var grantTime: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      leaseId: String = "",
      clientLeaseId: String = "",
      scope: Outcry.Journal.V1.LeaseScope = .unspecified,
      policy: Outcry.Journal.V1.LeasePolicy = .unspecified,
      timeToLive: Int64 = 0,
      holder: String = "",
      grantTime: Int64 = 0
    ) {
      self.leaseId = leaseId
      self.clientLeaseId = clientLeaseId
      self.scope = scope
      self.policy = policy
      self.timeToLive = timeToLive
      self.holder = holder
      self.grantTime = grantTime
    }
  }

  /// An order that was bound to a lease.
  public struct LeaseBound: Sendable, Hashable {
    /// The lease.
    public var leaseId: String = ""
    /// The order.
    public var orderId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      leaseId: String = "",
      orderId: String = ""
    ) {
      self.leaseId = leaseId
      self.orderId = orderId
    }
  }

  /// A fact about a lease.
  public struct LeaseEvent: Sendable, Hashable {
    /// Which.
    public var kind: Outcry.Journal.V1.LeaseEvent.Kind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      kind: Outcry.Journal.V1.LeaseEvent.Kind? = nil
    ) {
      self.kind = kind
    }

    /// Which.
    public enum Kind: Sendable, Hashable {
      /// It was granted.
      case granted(Outcry.Journal.V1.Lease)
      /// An order was bound to it.
      case bound(Outcry.Journal.V1.LeaseBound)
      /// It lapsed; its name.
      case lapsed(String)
      /// It was given back; its name.
      case released(String)
    }
  }
}
