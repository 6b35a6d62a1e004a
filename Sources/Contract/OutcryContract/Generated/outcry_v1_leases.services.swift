// Generated from outcry/v1/leases.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Grants, keeps alive and ends leases. A client that holds a lease says again and again that it is alive; when it does not for
  /// the lease's time to live, because it crashed, hangs or lost its connection, the server carries out the lease's policy. A lease
  /// survives a restart of the server, from which its time to live counts anew.
  public enum LeaseService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.LeaseService"

    /// The methods of the service.
    public enum Methods {
      /// Grants a lease. The same `client_lease_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS. It counts as a sign of life, also when it is repeated.
      public static let grantLease = MethodDescriptor(service: serviceName, method: "GrantLease", kind: .unary)
      /// A sign of life. FAILED_PRECONDITION once the lease has lapsed: what its policy did is done.
      public static let keepLeaseAlive = MethodDescriptor(service: serviceName, method: "KeepLeaseAlive", kind: .unary)
      /// Binds a working order to a lease with LEASE_SCOPE_ORDERS. A second time it changes nothing.
      public static let bindOrder = MethodDescriptor(service: serviceName, method: "BindOrder", kind: .unary)
      /// Gives a lease back: its policy is not carried out.
      public static let releaseLease = MethodDescriptor(service: serviceName, method: "ReleaseLease", kind: .unary)
      /// Lists a session's leases in the order of their granting.
      public static let listLeases = MethodDescriptor(service: serviceName, method: "ListLeases", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [grantLease, keepLeaseAlive, bindOrder, releaseLease, listLeases]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Grants a lease. The same `client_lease_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS. It counts as a sign of life, also when it is repeated.
      func grantLease(_ request: Outcry.V1.GrantLeaseRequest, context: ServerContext) async throws -> Outcry.V1.GrantLeaseResponse

      /// A sign of life. FAILED_PRECONDITION once the lease has lapsed: what its policy did is done.
      func keepLeaseAlive(_ request: Outcry.V1.KeepLeaseAliveRequest, context: ServerContext) async throws -> Outcry.V1.KeepLeaseAliveResponse

      /// Binds a working order to a lease with LEASE_SCOPE_ORDERS. A second time it changes nothing.
      func bindOrder(_ request: Outcry.V1.BindOrderRequest, context: ServerContext) async throws -> Outcry.V1.BindOrderResponse

      /// Gives a lease back: its policy is not carried out.
      func releaseLease(_ request: Outcry.V1.ReleaseLeaseRequest, context: ServerContext) async throws -> Outcry.V1.ReleaseLeaseResponse

      /// Lists a session's leases in the order of their granting.
      func listLeases(_ request: Outcry.V1.ListLeasesRequest, context: ServerContext) async throws -> Outcry.V1.ListLeasesResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Grants a lease. The same `client_lease_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS. It counts as a sign of life, also when it is repeated.
      public func grantLease(_ request: Outcry.V1.GrantLeaseRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GrantLeaseResponse {
        try await client.unary(Methods.grantLease, request, options: options)
      }

      /// A sign of life. FAILED_PRECONDITION once the lease has lapsed: what its policy did is done.
      public func keepLeaseAlive(_ request: Outcry.V1.KeepLeaseAliveRequest, options: CallOptions = .init()) async throws -> Outcry.V1.KeepLeaseAliveResponse {
        try await client.unary(Methods.keepLeaseAlive, request, options: options)
      }

      /// Binds a working order to a lease with LEASE_SCOPE_ORDERS. A second time it changes nothing.
      public func bindOrder(_ request: Outcry.V1.BindOrderRequest, options: CallOptions = .init()) async throws -> Outcry.V1.BindOrderResponse {
        try await client.unary(Methods.bindOrder, request, options: options)
      }

      /// Gives a lease back: its policy is not carried out.
      public func releaseLease(_ request: Outcry.V1.ReleaseLeaseRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ReleaseLeaseResponse {
        try await client.unary(Methods.releaseLease, request, options: options)
      }

      /// Lists a session's leases in the order of their granting.
      public func listLeases(_ request: Outcry.V1.ListLeasesRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListLeasesResponse {
        try await client.unary(Methods.listLeases, request, options: options)
      }
    }
  }
}

extension Outcry.V1.LeaseService.Provider {
  public static var serviceName: String { Outcry.V1.LeaseService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.LeaseService.Methods.grantLease) { (request: Outcry.V1.GrantLeaseRequest, context) -> Outcry.V1.GrantLeaseResponse in
        try await self.grantLease(request, context: context)
      },
      .unary(Outcry.V1.LeaseService.Methods.keepLeaseAlive) { (request: Outcry.V1.KeepLeaseAliveRequest, context) -> Outcry.V1.KeepLeaseAliveResponse in
        try await self.keepLeaseAlive(request, context: context)
      },
      .unary(Outcry.V1.LeaseService.Methods.bindOrder) { (request: Outcry.V1.BindOrderRequest, context) -> Outcry.V1.BindOrderResponse in
        try await self.bindOrder(request, context: context)
      },
      .unary(Outcry.V1.LeaseService.Methods.releaseLease) { (request: Outcry.V1.ReleaseLeaseRequest, context) -> Outcry.V1.ReleaseLeaseResponse in
        try await self.releaseLease(request, context: context)
      },
      .unary(Outcry.V1.LeaseService.Methods.listLeases) { (request: Outcry.V1.ListLeasesRequest, context) -> Outcry.V1.ListLeasesResponse in
        try await self.listLeases(request, context: context)
      },
    ]
  }
}
