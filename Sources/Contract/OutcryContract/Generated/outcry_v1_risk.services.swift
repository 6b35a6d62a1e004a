// Generated from outcry/v1/risk.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Shows and streams where a session stands against its limits, and stops new risk at once.
  public enum RiskService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.RiskService"

    /// The methods of the service.
    public enum Methods {
      /// Shows where a session stands.
      public static let getRiskStatus = MethodDescriptor(service: serviceName, method: "GetRiskStatus", kind: .unary)
      /// Streams where a session stands, at the close of every bar and at every change of a halt.
      public static let watchRiskStatus = MethodDescriptor(service: serviceName, method: "WatchRiskStatus", kind: .serverStreaming)
      /// Refuses all new risk from now on and cancels working orders that would add any. Orders that reduce risk, and
      /// protective triggers, go on. Engaging it twice changes nothing.
      public static let engageKillSwitch = MethodDescriptor(service: serviceName, method: "EngageKillSwitch", kind: .unary)
      /// Allows new risk again. Only a person does this; the server never does.
      public static let releaseKillSwitch = MethodDescriptor(service: serviceName, method: "ReleaseKillSwitch", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [getRiskStatus, watchRiskStatus, engageKillSwitch, releaseKillSwitch]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Shows where a session stands.
      func getRiskStatus(_ request: Outcry.V1.GetRiskStatusRequest, context: ServerContext) async throws -> Outcry.V1.GetRiskStatusResponse

      /// Streams where a session stands, at the close of every bar and at every change of a halt.
      func watchRiskStatus(_ request: Outcry.V1.WatchRiskStatusRequest, responses: ResponseWriter<Outcry.V1.WatchRiskStatusResponse>, context: ServerContext) async throws

      /// Refuses all new risk from now on and cancels working orders that would add any. Orders that reduce risk, and
      /// protective triggers, go on. Engaging it twice changes nothing.
      func engageKillSwitch(_ request: Outcry.V1.EngageKillSwitchRequest, context: ServerContext) async throws -> Outcry.V1.EngageKillSwitchResponse

      /// Allows new risk again. Only a person does this; the server never does.
      func releaseKillSwitch(_ request: Outcry.V1.ReleaseKillSwitchRequest, context: ServerContext) async throws -> Outcry.V1.ReleaseKillSwitchResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Shows where a session stands.
      public func getRiskStatus(_ request: Outcry.V1.GetRiskStatusRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetRiskStatusResponse {
        try await client.unary(Methods.getRiskStatus, request, options: options)
      }

      /// Streams where a session stands, at the close of every bar and at every change of a halt.
      public func watchRiskStatus(_ request: Outcry.V1.WatchRiskStatusRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchRiskStatusResponse> {
        client.serverStreaming(Methods.watchRiskStatus, request, options: options)
      }

      /// Refuses all new risk from now on and cancels working orders that would add any. Orders that reduce risk, and
      /// protective triggers, go on. Engaging it twice changes nothing.
      public func engageKillSwitch(_ request: Outcry.V1.EngageKillSwitchRequest, options: CallOptions = .init()) async throws -> Outcry.V1.EngageKillSwitchResponse {
        try await client.unary(Methods.engageKillSwitch, request, options: options)
      }

      /// Allows new risk again. Only a person does this; the server never does.
      public func releaseKillSwitch(_ request: Outcry.V1.ReleaseKillSwitchRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ReleaseKillSwitchResponse {
        try await client.unary(Methods.releaseKillSwitch, request, options: options)
      }
    }
  }
}

extension Outcry.V1.RiskService.Provider {
  public static var serviceName: String { Outcry.V1.RiskService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.RiskService.Methods.getRiskStatus) { (request: Outcry.V1.GetRiskStatusRequest, context) -> Outcry.V1.GetRiskStatusResponse in
        try await self.getRiskStatus(request, context: context)
      },
      .serverStreaming(Outcry.V1.RiskService.Methods.watchRiskStatus) { (request: Outcry.V1.WatchRiskStatusRequest, responses: ResponseWriter<Outcry.V1.WatchRiskStatusResponse>, context) in
        try await self.watchRiskStatus(request, responses: responses, context: context)
      },
      .unary(Outcry.V1.RiskService.Methods.engageKillSwitch) { (request: Outcry.V1.EngageKillSwitchRequest, context) -> Outcry.V1.EngageKillSwitchResponse in
        try await self.engageKillSwitch(request, context: context)
      },
      .unary(Outcry.V1.RiskService.Methods.releaseKillSwitch) { (request: Outcry.V1.ReleaseKillSwitchRequest, context) -> Outcry.V1.ReleaseKillSwitchResponse in
        try await self.releaseKillSwitch(request, context: context)
      },
    ]
  }
}
