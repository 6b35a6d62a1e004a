// Generated from outcry/v1/leases.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// What is done when a lease lapses.
  public enum LeasePolicy: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// Nothing but an alert.
    case keep
    /// Working orders are cancelled, but for those on their way to close a position.
    case cancelOrders
    /// Working orders are cancelled and positions closed at the market.
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

  /// What a lease's policy is applied to.
  public enum LeaseScope: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// Every order and position of the session, which is paused, too, unless the policy is KEEP.
    case session
    /// The orders bound to it, and under FLATTEN the positions in their instruments.
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

  /// Where a lease is in its life.
  public enum LeaseStatus: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Its holder must give signs of life.
    case held
    /// Its time ran out and its policy was carried out. Final.
    case lapsed
    /// Its holder gave it back, or the session ended. Final.
    case released
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .held, .lapsed, .released]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .held
      case 2: self = .lapsed
      case 3: self = .released
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .held: 1
      case .lapsed: 2
      case .released: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "LEASE_STATUS_UNSPECIFIED": self = .unspecified
      case "LEASE_STATUS_HELD": self = .held
      case "LEASE_STATUS_LAPSED": self = .lapsed
      case "LEASE_STATUS_RELEASED": self = .released
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "LEASE_STATUS_UNSPECIFIED"
      case .held: "LEASE_STATUS_HELD"
      case .lapsed: "LEASE_STATUS_LAPSED"
      case .released: "LEASE_STATUS_RELEASED"
      case .unrecognized: nil
      }
    }
  }

  /// A lease.
  public struct Lease: Sendable, Hashable {
    /// The session.
    public var sessionId: String = ""
    /// The server's name for it.
    public var leaseId: String = ""
    /// The caller's name for it.
    public var clientLeaseId: String = ""
    /// What the policy is applied to.
    public var scope: Outcry.V1.LeaseScope = .unspecified
    /// What is done when it lapses.
    public var policy: Outcry.V1.LeasePolicy = .unspecified
    /// How long it holds after each sign of life, of real time.
    public var timeToLive: Google.Protobuf.Duration?
    /// Who holds it, for people.
    public var holder: String = ""
    /// Where it is in its life.
    public var status: Outcry.V1.LeaseStatus = .unspecified
    /// The orders bound to it.
    public var orderIds: [String] = []
    /// The session's clock when it was granted.
    public var createTime: Google.Protobuf.Timestamp?
    /// The session's clock when it last changed; signs of life do not count.
    public var updateTime: Google.Protobuf.Timestamp?
    /// The server's clock when it lapses unless it is kept alive. Absent once it has ended.
    public var expireTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      leaseId: String = "",
      clientLeaseId: String = "",
      scope: Outcry.V1.LeaseScope = .unspecified,
      policy: Outcry.V1.LeasePolicy = .unspecified,
      timeToLive: Google.Protobuf.Duration? = nil,
      holder: String = "",
      status: Outcry.V1.LeaseStatus = .unspecified,
      orderIds: [String] = [],
      createTime: Google.Protobuf.Timestamp? = nil,
      updateTime: Google.Protobuf.Timestamp? = nil,
      expireTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.sessionId = sessionId
      self.leaseId = leaseId
      self.clientLeaseId = clientLeaseId
      self.scope = scope
      self.policy = policy
      self.timeToLive = timeToLive
      self.holder = holder
      self.status = status
      self.orderIds = orderIds
      self.createTime = createTime
      self.updateTime = updateTime
      self.expireTime = expireTime
    }
  }

  /// Asks for a lease.
  public struct GrantLeaseRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// The caller's name for it, the key of idempotency: 1–64 characters of `A–Z a–z 0–9 . _ - :`. Required.
    public var clientLeaseId: String = ""
    /// What the policy is applied to. Required.
    public var scope: Outcry.V1.LeaseScope = .unspecified
    /// What is done when it lapses. Required.
    public var policy: Outcry.V1.LeasePolicy = .unspecified
    /// How long it holds after each sign of life: 1 second to 1 day. Required. Three signs within it are a good rule.
    public var timeToLive: Google.Protobuf.Duration?
    /// Who holds it, for people; at most 128 bytes.
    public var holder: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      clientLeaseId: String = "",
      scope: Outcry.V1.LeaseScope = .unspecified,
      policy: Outcry.V1.LeasePolicy = .unspecified,
      timeToLive: Google.Protobuf.Duration? = nil,
      holder: String = ""
    ) {
      self.sessionId = sessionId
      self.clientLeaseId = clientLeaseId
      self.scope = scope
      self.policy = policy
      self.timeToLive = timeToLive
      self.holder = holder
    }
  }

  /// A granted lease.
  public struct GrantLeaseResponse: Sendable, Hashable {
    /// The lease; for a repetition as it was first answered, but for `expire_time`.
    public var lease: Outcry.V1.Lease?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      lease: Outcry.V1.Lease? = nil,
      revision: UInt64 = 0
    ) {
      self.lease = lease
      self.revision = revision
    }
  }

  /// A sign of life.
  public struct KeepLeaseAliveRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which lease. Required.
    public var leaseId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      leaseId: String = ""
    ) {
      self.sessionId = sessionId
      self.leaseId = leaseId
    }
  }

  /// A lease that was kept alive.
  public struct KeepLeaseAliveResponse: Sendable, Hashable {
    /// The lease with its new `expire_time`.
    public var lease: Outcry.V1.Lease?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      lease: Outcry.V1.Lease? = nil
    ) {
      self.lease = lease
    }
  }

  /// Asks to bind an order.
  public struct BindOrderRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which lease. Required.
    public var leaseId: String = ""
    /// Which order. Required.
    public var orderId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      leaseId: String = "",
      orderId: String = ""
    ) {
      self.sessionId = sessionId
      self.leaseId = leaseId
      self.orderId = orderId
    }
  }

  /// A lease with its orders.
  public struct BindOrderResponse: Sendable, Hashable {
    /// The lease.
    public var lease: Outcry.V1.Lease?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      lease: Outcry.V1.Lease? = nil,
      revision: UInt64 = 0
    ) {
      self.lease = lease
      self.revision = revision
    }
  }

  /// Gives a lease back.
  public struct ReleaseLeaseRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which lease. Required.
    public var leaseId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      leaseId: String = ""
    ) {
      self.sessionId = sessionId
      self.leaseId = leaseId
    }
  }

  /// A lease that was given back.
  public struct ReleaseLeaseResponse: Sendable, Hashable {
    /// The lease.
    public var lease: Outcry.V1.Lease?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      lease: Outcry.V1.Lease? = nil,
      revision: UInt64 = 0
    ) {
      self.lease = lease
      self.revision = revision
    }
  }

  /// Asks for a session's leases.
  public struct ListLeasesRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only leases with these statuses. Empty: all.
    public var statuses: [Outcry.V1.LeaseStatus] = []
    /// `create_time`, or `create_time desc` for the reverse. Empty: `create_time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      statuses: [Outcry.V1.LeaseStatus] = [],
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.statuses = statuses
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some leases.
  public struct ListLeasesResponse: Sendable, Hashable {
    /// In the order of their granting.
    public var leases: [Outcry.V1.Lease] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      leases: [Outcry.V1.Lease] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.leases = leases
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }
}
