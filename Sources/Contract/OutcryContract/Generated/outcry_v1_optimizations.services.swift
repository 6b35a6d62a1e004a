// Generated from outcry/v1/optimizations.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Runs, shows, lists and cancels optimizations. They are kept in memory, up to a number; the oldest that has ended makes room.
  public enum OptimizationService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.OptimizationService"

    /// The methods of the service.
    public enum Methods {
      /// Runs one over all cores: first what it is, then how far it is, at the end the result. It goes on when the stream is cut;
      /// GetOptimization shows it then. The same `optimization_id` with the same body streams the same optimization; with another
      /// body ALREADY_EXISTS.
      public static let runOptimization = MethodDescriptor(service: serviceName, method: "RunOptimization", kind: .serverStreaming)
      /// Shows one, with its result when it has one.
      public static let getOptimization = MethodDescriptor(service: serviceName, method: "GetOptimization", kind: .unary)
      /// Lists them in the order of their creation, without trials, steps and reasons.
      public static let listOptimizations = MethodDescriptor(service: serviceName, method: "ListOptimizations", kind: .unary)
      /// Ends one that runs. One that has ended stays as it is.
      public static let cancelOptimization = MethodDescriptor(service: serviceName, method: "CancelOptimization", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [runOptimization, getOptimization, listOptimizations, cancelOptimization]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Runs one over all cores: first what it is, then how far it is, at the end the result. It goes on when the stream is cut;
      /// GetOptimization shows it then. The same `optimization_id` with the same body streams the same optimization; with another
      /// body ALREADY_EXISTS.
      func runOptimization(_ request: Outcry.V1.RunOptimizationRequest, responses: ResponseWriter<Outcry.V1.RunOptimizationResponse>, context: ServerContext) async throws

      /// Shows one, with its result when it has one.
      func getOptimization(_ request: Outcry.V1.GetOptimizationRequest, context: ServerContext) async throws -> Outcry.V1.GetOptimizationResponse

      /// Lists them in the order of their creation, without trials, steps and reasons.
      func listOptimizations(_ request: Outcry.V1.ListOptimizationsRequest, context: ServerContext) async throws -> Outcry.V1.ListOptimizationsResponse

      /// Ends one that runs. One that has ended stays as it is.
      func cancelOptimization(_ request: Outcry.V1.CancelOptimizationRequest, context: ServerContext) async throws -> Outcry.V1.CancelOptimizationResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Runs one over all cores: first what it is, then how far it is, at the end the result. It goes on when the stream is cut;
      /// GetOptimization shows it then. The same `optimization_id` with the same body streams the same optimization; with another
      /// body ALREADY_EXISTS.
      public func runOptimization(_ request: Outcry.V1.RunOptimizationRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.RunOptimizationResponse> {
        client.serverStreaming(Methods.runOptimization, request, options: options)
      }

      /// Shows one, with its result when it has one.
      public func getOptimization(_ request: Outcry.V1.GetOptimizationRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetOptimizationResponse {
        try await client.unary(Methods.getOptimization, request, options: options)
      }

      /// Lists them in the order of their creation, without trials, steps and reasons.
      public func listOptimizations(_ request: Outcry.V1.ListOptimizationsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListOptimizationsResponse {
        try await client.unary(Methods.listOptimizations, request, options: options)
      }

      /// Ends one that runs. One that has ended stays as it is.
      public func cancelOptimization(_ request: Outcry.V1.CancelOptimizationRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CancelOptimizationResponse {
        try await client.unary(Methods.cancelOptimization, request, options: options)
      }
    }
  }
}

extension Outcry.V1.OptimizationService.Provider {
  public static var serviceName: String { Outcry.V1.OptimizationService.serviceName }

  public var methods: [MethodHandler] {
    [
      .serverStreaming(Outcry.V1.OptimizationService.Methods.runOptimization) { (request: Outcry.V1.RunOptimizationRequest, responses: ResponseWriter<Outcry.V1.RunOptimizationResponse>, context) in
        try await self.runOptimization(request, responses: responses, context: context)
      },
      .unary(Outcry.V1.OptimizationService.Methods.getOptimization) { (request: Outcry.V1.GetOptimizationRequest, context) -> Outcry.V1.GetOptimizationResponse in
        try await self.getOptimization(request, context: context)
      },
      .unary(Outcry.V1.OptimizationService.Methods.listOptimizations) { (request: Outcry.V1.ListOptimizationsRequest, context) -> Outcry.V1.ListOptimizationsResponse in
        try await self.listOptimizations(request, context: context)
      },
      .unary(Outcry.V1.OptimizationService.Methods.cancelOptimization) { (request: Outcry.V1.CancelOptimizationRequest, context) -> Outcry.V1.CancelOptimizationResponse in
        try await self.cancelOptimization(request, context: context)
      },
    ]
  }
}
