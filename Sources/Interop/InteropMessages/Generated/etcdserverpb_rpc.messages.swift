// Generated from etcdserverpb/rpc.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Etcdserverpb {
  /// What every response begins with.
  public struct ResponseHeader: Sendable, Hashable {
    public var clusterId: UInt64 = 0
    public var memberId: UInt64 = 0
    /// Of the store, when the request was applied.
    public var revision: Int64 = 0
    public var raftTerm: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      clusterId: UInt64 = 0,
      memberId: UInt64 = 0,
      revision: Int64 = 0,
      raftTerm: UInt64 = 0
    ) {
      self.clusterId = clusterId
      self.memberId = memberId
      self.revision = revision
      self.raftTerm = raftTerm
    }
  }

  /// The key alone, or from it up to range_end.
  public struct RangeRequest: Sendable, Hashable {
    public var key: [UInt8] = []
    public var rangeEnd: [UInt8] = []
    /// 0 for all.
    public var limit: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      key: [UInt8] = [],
      rangeEnd: [UInt8] = [],
      limit: Int64 = 0
    ) {
      self.key = key
      self.rangeEnd = rangeEnd
      self.limit = limit
    }
  }

  /// Keys in their order.
  public struct RangeResponse: Sendable, Hashable {
    public var header: Etcdserverpb.ResponseHeader?
    public var kvs: [Mvccpb.KeyValue] = []
    public var more: Bool = false
    public var count: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      header: Etcdserverpb.ResponseHeader? = nil,
      kvs: [Mvccpb.KeyValue] = [],
      more: Bool = false,
      count: Int64 = 0
    ) {
      self.header = header
      self.kvs = kvs
      self.more = more
      self.count = count
    }
  }

  /// A key, its value, and the lease that it ends with.
  public struct PutRequest: Sendable, Hashable {
    public var key: [UInt8] = []
    public var value: [UInt8] = []
    public var lease: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      key: [UInt8] = [],
      value: [UInt8] = [],
      lease: Int64 = 0
    ) {
      self.key = key
      self.value = value
      self.lease = lease
    }
  }

  /// The revision is in the header.
  public struct PutResponse: Sendable, Hashable {
    public var header: Etcdserverpb.ResponseHeader?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      header: Etcdserverpb.ResponseHeader? = nil
    ) {
      self.header = header
    }
  }

  /// Makes a watch or ends one.
  public struct WatchRequest: Sendable, Hashable {
    public var requestUnion: Etcdserverpb.WatchRequest.RequestUnion?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      requestUnion: Etcdserverpb.WatchRequest.RequestUnion? = nil
    ) {
      self.requestUnion = requestUnion
    }

    public enum RequestUnion: Sendable, Hashable {
      case createRequest(Etcdserverpb.WatchCreateRequest)
      case cancelRequest(Etcdserverpb.WatchCancelRequest)
    }
  }

  /// The key alone, or from it up to range_end.
  public struct WatchCreateRequest: Sendable, Hashable {
    public var key: [UInt8] = []
    public var rangeEnd: [UInt8] = []
    /// 0 for now.
    public var startRevision: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      key: [UInt8] = [],
      rangeEnd: [UInt8] = [],
      startRevision: Int64 = 0
    ) {
      self.key = key
      self.rangeEnd = rangeEnd
      self.startRevision = startRevision
    }
  }

  /// Ends a watch.
  public struct WatchCancelRequest: Sendable, Hashable {
    public var watchId: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      watchId: Int64 = 0
    ) {
      self.watchId = watchId
    }
  }

  /// Says that a watch has been made or has ended, or tells of events.
  public struct WatchResponse: Sendable, Hashable {
    public var header: Etcdserverpb.ResponseHeader?
    public var watchId: Int64 = 0
    public var created: Bool = false
    public var canceled: Bool = false
    public var cancelReason: String = ""
    public var events: [Mvccpb.Event] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      header: Etcdserverpb.ResponseHeader? = nil,
      watchId: Int64 = 0,
      created: Bool = false,
      canceled: Bool = false,
      cancelReason: String = "",
      events: [Mvccpb.Event] = []
    ) {
      self.header = header
      self.watchId = watchId
      self.created = created
      self.canceled = canceled
      self.cancelReason = cancelReason
      self.events = events
    }
  }

  /// How long, in seconds; id 0 lets the server choose.
  public struct LeaseGrantRequest: Sendable, Hashable {
    public var ttl: Int64 = 0
    public var id: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      ttl: Int64 = 0,
      id: Int64 = 0
    ) {
      self.ttl = ttl
      self.id = id
    }
  }

  /// The lease, and the seconds that the server gives it.
  public struct LeaseGrantResponse: Sendable, Hashable {
    public var header: Etcdserverpb.ResponseHeader?
    public var id: Int64 = 0
    public var ttl: Int64 = 0
    public var error: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      header: Etcdserverpb.ResponseHeader? = nil,
      id: Int64 = 0,
      ttl: Int64 = 0,
      error: String = ""
    ) {
      self.header = header
      self.id = id
      self.ttl = ttl
      self.error = error
    }
  }

  /// Which lease.
  public struct LeaseKeepAliveRequest: Sendable, Hashable {
    public var id: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      id: Int64 = 0
    ) {
      self.id = id
    }
  }

  /// The seconds that the lease has from now on; 0 when it has ended.
  public struct LeaseKeepAliveResponse: Sendable, Hashable {
    public var header: Etcdserverpb.ResponseHeader?
    public var id: Int64 = 0
    public var ttl: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      header: Etcdserverpb.ResponseHeader? = nil,
      id: Int64 = 0,
      ttl: Int64 = 0
    ) {
      self.header = header
      self.id = id
      self.ttl = ttl
    }
  }
}
