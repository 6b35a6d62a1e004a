// Generated from grpc/health/v1/health.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore
public import StandardMessages

extension Grpc.Health.V1 {
  /// Tells whether services take calls.
  public enum Health {
    /// The full name of the service.
    public static let serviceName = "grpc.health.v1.Health"

    /// The methods of the service.
    public enum Methods {
      /// The health of one service now; NOT_FOUND for a service that the server does not know.
      public static let check = MethodDescriptor(service: serviceName, method: "Check", kind: .unary)
      /// The health of all services now; RESOURCE_EXHAUSTED when there are too many to list.
      public static let list = MethodDescriptor(service: serviceName, method: "List", kind: .unary)
      /// The health of one service now and at every change, until the caller cancels.
      public static let watch = MethodDescriptor(service: serviceName, method: "Watch", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [check, list, watch]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// The health of one service now; NOT_FOUND for a service that the server does not know.
      func check(_ request: Grpc.Health.V1.HealthCheckRequest, context: ServerContext) async throws -> Grpc.Health.V1.HealthCheckResponse

      /// The health of all services now; RESOURCE_EXHAUSTED when there are too many to list.
      func list(_ request: Grpc.Health.V1.HealthListRequest, context: ServerContext) async throws -> Grpc.Health.V1.HealthListResponse

      /// The health of one service now and at every change, until the caller cancels.
      func watch(_ request: Grpc.Health.V1.HealthCheckRequest, responses: ResponseWriter<Grpc.Health.V1.HealthCheckResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// The health of one service now; NOT_FOUND for a service that the server does not know.
      public func check(_ request: Grpc.Health.V1.HealthCheckRequest, options: CallOptions = .init()) async throws -> Grpc.Health.V1.HealthCheckResponse {
        try await client.unary(Methods.check, request, options: options)
      }

      /// The health of all services now; RESOURCE_EXHAUSTED when there are too many to list.
      public func list(_ request: Grpc.Health.V1.HealthListRequest, options: CallOptions = .init()) async throws -> Grpc.Health.V1.HealthListResponse {
        try await client.unary(Methods.list, request, options: options)
      }

      /// The health of one service now and at every change, until the caller cancels.
      public func watch(_ request: Grpc.Health.V1.HealthCheckRequest, options: CallOptions = .init()) -> ResponseStream<Grpc.Health.V1.HealthCheckResponse> {
        client.serverStreaming(Methods.watch, request, options: options)
      }
    }
  }
}

extension Grpc.Health.V1.Health.Provider {
  public static var serviceName: String { Grpc.Health.V1.Health.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Grpc.Health.V1.Health.Methods.check) { (request: Grpc.Health.V1.HealthCheckRequest, context) -> Grpc.Health.V1.HealthCheckResponse in
        try await self.check(request, context: context)
      },
      .unary(Grpc.Health.V1.Health.Methods.list) { (request: Grpc.Health.V1.HealthListRequest, context) -> Grpc.Health.V1.HealthListResponse in
        try await self.list(request, context: context)
      },
      .serverStreaming(Grpc.Health.V1.Health.Methods.watch) { (request: Grpc.Health.V1.HealthCheckRequest, responses: ResponseWriter<Grpc.Health.V1.HealthCheckResponse>, context) in
        try await self.watch(request, responses: responses, context: context)
      },
    ]
  }
}
