// Generated from etcdserverpb/rpc.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Etcdserverpb {
  /// Reads and writes keys.
  public enum KV {
    /// The full name of the service.
    public static let serviceName = "etcdserverpb.KV"

    /// The methods of the service.
    public enum Methods {
      /// The keys of a range.
      public static let range = MethodDescriptor(service: serviceName, method: "Range", kind: .unary)
      /// Sets a key.
      public static let put = MethodDescriptor(service: serviceName, method: "Put", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [range, put]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// The keys of a range.
      func range(_ request: Etcdserverpb.RangeRequest, context: ServerContext) async throws -> Etcdserverpb.RangeResponse

      /// Sets a key.
      func put(_ request: Etcdserverpb.PutRequest, context: ServerContext) async throws -> Etcdserverpb.PutResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// The keys of a range.
      public func range(_ request: Etcdserverpb.RangeRequest, options: CallOptions = .init()) async throws -> Etcdserverpb.RangeResponse {
        try await client.unary(Methods.range, request, options: options)
      }

      /// Sets a key.
      public func put(_ request: Etcdserverpb.PutRequest, options: CallOptions = .init()) async throws -> Etcdserverpb.PutResponse {
        try await client.unary(Methods.put, request, options: options)
      }
    }
  }
}

extension Etcdserverpb.KV.Provider {
  public static var serviceName: String { Etcdserverpb.KV.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Etcdserverpb.KV.Methods.range) { (request: Etcdserverpb.RangeRequest, context) -> Etcdserverpb.RangeResponse in
        try await self.range(request, context: context)
      },
      .unary(Etcdserverpb.KV.Methods.put) { (request: Etcdserverpb.PutRequest, context) -> Etcdserverpb.PutResponse in
        try await self.put(request, context: context)
      },
    ]
  }
}

extension Etcdserverpb {
  /// Tells of changes.
  public enum Watch {
    /// The full name of the service.
    public static let serviceName = "etcdserverpb.Watch"

    /// The methods of the service.
    public enum Methods {
      /// Requests make and end watches; responses carry the events of all of them.
      public static let watch = MethodDescriptor(service: serviceName, method: "Watch", kind: .bidirectionalStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [watch]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Requests make and end watches; responses carry the events of all of them.
      func watch(_ requests: RequestStream<Etcdserverpb.WatchRequest>, responses: ResponseWriter<Etcdserverpb.WatchResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Requests make and end watches; responses carry the events of all of them.
      public func watch(options: CallOptions = .init(), requests: @escaping @Sendable (RequestWriter<Etcdserverpb.WatchRequest>) async throws -> Void) -> ResponseStream<Etcdserverpb.WatchResponse> {
        client.bidirectionalStreaming(Methods.watch, options: options, requests: requests)
      }
    }
  }
}

extension Etcdserverpb.Watch.Provider {
  public static var serviceName: String { Etcdserverpb.Watch.serviceName }

  public var methods: [MethodHandler] {
    [
      .bidirectionalStreaming(Etcdserverpb.Watch.Methods.watch) { (requests: RequestStream<Etcdserverpb.WatchRequest>, responses: ResponseWriter<Etcdserverpb.WatchResponse>, context) in
        try await self.watch(requests, responses: responses, context: context)
      },
    ]
  }
}

extension Etcdserverpb {
  /// Keys that end when their client does.
  public enum Lease {
    /// The full name of the service.
    public static let serviceName = "etcdserverpb.Lease"

    /// The methods of the service.
    public enum Methods {
      /// Makes a lease.
      public static let leaseGrant = MethodDescriptor(service: serviceName, method: "LeaseGrant", kind: .unary)
      /// Keeps leases alive: each request begins the time of one anew.
      public static let leaseKeepAlive = MethodDescriptor(service: serviceName, method: "LeaseKeepAlive", kind: .bidirectionalStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [leaseGrant, leaseKeepAlive]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Makes a lease.
      func leaseGrant(_ request: Etcdserverpb.LeaseGrantRequest, context: ServerContext) async throws -> Etcdserverpb.LeaseGrantResponse

      /// Keeps leases alive: each request begins the time of one anew.
      func leaseKeepAlive(_ requests: RequestStream<Etcdserverpb.LeaseKeepAliveRequest>, responses: ResponseWriter<Etcdserverpb.LeaseKeepAliveResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Makes a lease.
      public func leaseGrant(_ request: Etcdserverpb.LeaseGrantRequest, options: CallOptions = .init()) async throws -> Etcdserverpb.LeaseGrantResponse {
        try await client.unary(Methods.leaseGrant, request, options: options)
      }

      /// Keeps leases alive: each request begins the time of one anew.
      public func leaseKeepAlive(options: CallOptions = .init(), requests: @escaping @Sendable (RequestWriter<Etcdserverpb.LeaseKeepAliveRequest>) async throws -> Void) -> ResponseStream<Etcdserverpb.LeaseKeepAliveResponse> {
        client.bidirectionalStreaming(Methods.leaseKeepAlive, options: options, requests: requests)
      }
    }
  }
}

extension Etcdserverpb.Lease.Provider {
  public static var serviceName: String { Etcdserverpb.Lease.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Etcdserverpb.Lease.Methods.leaseGrant) { (request: Etcdserverpb.LeaseGrantRequest, context) -> Etcdserverpb.LeaseGrantResponse in
        try await self.leaseGrant(request, context: context)
      },
      .bidirectionalStreaming(Etcdserverpb.Lease.Methods.leaseKeepAlive) { (requests: RequestStream<Etcdserverpb.LeaseKeepAliveRequest>, responses: ResponseWriter<Etcdserverpb.LeaseKeepAliveResponse>, context) in
        try await self.leaseKeepAlive(requests, responses: responses, context: context)
      },
    ]
  }
}
