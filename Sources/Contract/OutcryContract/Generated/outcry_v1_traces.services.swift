// Generated from outcry/v1/traces.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Shows causal chains. Every signal begins one; orders that people place themselves have none.
  public enum TraceService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.TraceService"

    /// The methods of the service.
    public enum Methods {
      /// Shows one chain with all its steps.
      public static let getTrace = MethodDescriptor(service: serviceName, method: "GetTrace", kind: .unary)
      /// Lists a session's chains, without their steps, in the order of their signals.
      public static let listTraces = MethodDescriptor(service: serviceName, method: "ListTraces", kind: .unary)
      /// Tells what fills cost against the quotes at their signals, by strategy and time.
      public static let analyzeSlippage = MethodDescriptor(service: serviceName, method: "AnalyzeSlippage", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [getTrace, listTraces, analyzeSlippage]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Shows one chain with all its steps.
      func getTrace(_ request: Outcry.V1.GetTraceRequest, context: ServerContext) async throws -> Outcry.V1.GetTraceResponse

      /// Lists a session's chains, without their steps, in the order of their signals.
      func listTraces(_ request: Outcry.V1.ListTracesRequest, context: ServerContext) async throws -> Outcry.V1.ListTracesResponse

      /// Tells what fills cost against the quotes at their signals, by strategy and time.
      func analyzeSlippage(_ request: Outcry.V1.AnalyzeSlippageRequest, context: ServerContext) async throws -> Outcry.V1.AnalyzeSlippageResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Shows one chain with all its steps.
      public func getTrace(_ request: Outcry.V1.GetTraceRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetTraceResponse {
        try await client.unary(Methods.getTrace, request, options: options)
      }

      /// Lists a session's chains, without their steps, in the order of their signals.
      public func listTraces(_ request: Outcry.V1.ListTracesRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListTracesResponse {
        try await client.unary(Methods.listTraces, request, options: options)
      }

      /// Tells what fills cost against the quotes at their signals, by strategy and time.
      public func analyzeSlippage(_ request: Outcry.V1.AnalyzeSlippageRequest, options: CallOptions = .init()) async throws -> Outcry.V1.AnalyzeSlippageResponse {
        try await client.unary(Methods.analyzeSlippage, request, options: options)
      }
    }
  }
}

extension Outcry.V1.TraceService.Provider {
  public static var serviceName: String { Outcry.V1.TraceService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.TraceService.Methods.getTrace) { (request: Outcry.V1.GetTraceRequest, context) -> Outcry.V1.GetTraceResponse in
        try await self.getTrace(request, context: context)
      },
      .unary(Outcry.V1.TraceService.Methods.listTraces) { (request: Outcry.V1.ListTracesRequest, context) -> Outcry.V1.ListTracesResponse in
        try await self.listTraces(request, context: context)
      },
      .unary(Outcry.V1.TraceService.Methods.analyzeSlippage) { (request: Outcry.V1.AnalyzeSlippageRequest, context) -> Outcry.V1.AnalyzeSlippageResponse in
        try await self.analyzeSlippage(request, context: context)
      },
    ]
  }
}
