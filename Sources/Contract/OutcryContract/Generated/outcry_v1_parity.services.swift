// Generated from outcry/v1/parity.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Compares paper sessions with backtests over the same data.
  public enum ParityService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.ParityService"

    /// The methods of the service.
    public enum Methods {
      /// Runs a session that has ended again through the backtester. First with the session's own settings: what differs then is
      /// the session's own doing. Then one setting after the other is changed to the backtest's, and what that changes is its
      /// doing.
      public static let analyzeParity = MethodDescriptor(service: serviceName, method: "AnalyzeParity", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [analyzeParity]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Runs a session that has ended again through the backtester. First with the session's own settings: what differs then is
      /// the session's own doing. Then one setting after the other is changed to the backtest's, and what that changes is its
      /// doing.
      func analyzeParity(_ request: Outcry.V1.AnalyzeParityRequest, context: ServerContext) async throws -> Outcry.V1.AnalyzeParityResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Runs a session that has ended again through the backtester. First with the session's own settings: what differs then is
      /// the session's own doing. Then one setting after the other is changed to the backtest's, and what that changes is its
      /// doing.
      public func analyzeParity(_ request: Outcry.V1.AnalyzeParityRequest, options: CallOptions = .init()) async throws -> Outcry.V1.AnalyzeParityResponse {
        try await client.unary(Methods.analyzeParity, request, options: options)
      }
    }
  }
}

extension Outcry.V1.ParityService.Provider {
  public static var serviceName: String { Outcry.V1.ParityService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.ParityService.Methods.analyzeParity) { (request: Outcry.V1.AnalyzeParityRequest, context) -> Outcry.V1.AnalyzeParityResponse in
        try await self.analyzeParity(request, context: context)
      },
    ]
  }
}
