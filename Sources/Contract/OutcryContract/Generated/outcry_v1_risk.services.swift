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
      /// Replaces the limits while the session runs. Working orders stay; halts that a new limit would not have made stay
      /// latched until a person releases them. An `etag` that is not the limits' is ABORTED.
      public static let updateRiskLimits = MethodDescriptor(service: serviceName, method: "UpdateRiskLimits", kind: .unary)
      /// Lists what the rules refused or reduced, newest last.
      public static let listRiskBreaches = MethodDescriptor(service: serviceName, method: "ListRiskBreaches", kind: .unary)
      /// Scales the limits of new risk by a factor that someone outside keeps up to date.
      public static let setRiskBias = MethodDescriptor(service: serviceName, method: "SetRiskBias", kind: .unary)
      /// Chooses what is let through: all, what reduces risk, or what reduces risk with working entries withdrawn.
      public static let setMode = MethodDescriptor(service: serviceName, method: "SetMode", kind: .unary)
      /// Releases a latched halt. Only a person does this; the server never does. NOT_FOUND when there is none of that name,
      /// FAILED_PRECONDITION when its cause stands.
      public static let releaseHalt = MethodDescriptor(service: serviceName, method: "ReleaseHalt", kind: .unary)
      /// Cancels every working order, then closes every position at the market. Nothing blocks it while the session lives.
      /// The same `client_flatten_id` with the same body returns the first response.
      public static let flattenAll = MethodDescriptor(service: serviceName, method: "FlattenAll", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [getRiskStatus, watchRiskStatus, engageKillSwitch, releaseKillSwitch, updateRiskLimits, listRiskBreaches, setRiskBias, setMode, releaseHalt, flattenAll]
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

      /// Replaces the limits while the session runs. Working orders stay; halts that a new limit would not have made stay
      /// latched until a person releases them. An `etag` that is not the limits' is ABORTED.
      func updateRiskLimits(_ request: Outcry.V1.UpdateRiskLimitsRequest, context: ServerContext) async throws -> Outcry.V1.UpdateRiskLimitsResponse

      /// Lists what the rules refused or reduced, newest last.
      func listRiskBreaches(_ request: Outcry.V1.ListRiskBreachesRequest, context: ServerContext) async throws -> Outcry.V1.ListRiskBreachesResponse

      /// Scales the limits of new risk by a factor that someone outside keeps up to date.
      func setRiskBias(_ request: Outcry.V1.SetRiskBiasRequest, context: ServerContext) async throws -> Outcry.V1.SetRiskBiasResponse

      /// Chooses what is let through: all, what reduces risk, or what reduces risk with working entries withdrawn.
      func setMode(_ request: Outcry.V1.SetModeRequest, context: ServerContext) async throws -> Outcry.V1.SetModeResponse

      /// Releases a latched halt. Only a person does this; the server never does. NOT_FOUND when there is none of that name,
      /// FAILED_PRECONDITION when its cause stands.
      func releaseHalt(_ request: Outcry.V1.ReleaseHaltRequest, context: ServerContext) async throws -> Outcry.V1.ReleaseHaltResponse

      /// Cancels every working order, then closes every position at the market. Nothing blocks it while the session lives.
      /// The same `client_flatten_id` with the same body returns the first response.
      func flattenAll(_ request: Outcry.V1.FlattenAllRequest, context: ServerContext) async throws -> Outcry.V1.FlattenAllResponse
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

      /// Replaces the limits while the session runs. Working orders stay; halts that a new limit would not have made stay
      /// latched until a person releases them. An `etag` that is not the limits' is ABORTED.
      public func updateRiskLimits(_ request: Outcry.V1.UpdateRiskLimitsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.UpdateRiskLimitsResponse {
        try await client.unary(Methods.updateRiskLimits, request, options: options)
      }

      /// Lists what the rules refused or reduced, newest last.
      public func listRiskBreaches(_ request: Outcry.V1.ListRiskBreachesRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListRiskBreachesResponse {
        try await client.unary(Methods.listRiskBreaches, request, options: options)
      }

      /// Scales the limits of new risk by a factor that someone outside keeps up to date.
      public func setRiskBias(_ request: Outcry.V1.SetRiskBiasRequest, options: CallOptions = .init()) async throws -> Outcry.V1.SetRiskBiasResponse {
        try await client.unary(Methods.setRiskBias, request, options: options)
      }

      /// Chooses what is let through: all, what reduces risk, or what reduces risk with working entries withdrawn.
      public func setMode(_ request: Outcry.V1.SetModeRequest, options: CallOptions = .init()) async throws -> Outcry.V1.SetModeResponse {
        try await client.unary(Methods.setMode, request, options: options)
      }

      /// Releases a latched halt. Only a person does this; the server never does. NOT_FOUND when there is none of that name,
      /// FAILED_PRECONDITION when its cause stands.
      public func releaseHalt(_ request: Outcry.V1.ReleaseHaltRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ReleaseHaltResponse {
        try await client.unary(Methods.releaseHalt, request, options: options)
      }

      /// Cancels every working order, then closes every position at the market. Nothing blocks it while the session lives.
      /// The same `client_flatten_id` with the same body returns the first response.
      public func flattenAll(_ request: Outcry.V1.FlattenAllRequest, options: CallOptions = .init()) async throws -> Outcry.V1.FlattenAllResponse {
        try await client.unary(Methods.flattenAll, request, options: options)
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
      .unary(Outcry.V1.RiskService.Methods.updateRiskLimits) { (request: Outcry.V1.UpdateRiskLimitsRequest, context) -> Outcry.V1.UpdateRiskLimitsResponse in
        try await self.updateRiskLimits(request, context: context)
      },
      .unary(Outcry.V1.RiskService.Methods.listRiskBreaches) { (request: Outcry.V1.ListRiskBreachesRequest, context) -> Outcry.V1.ListRiskBreachesResponse in
        try await self.listRiskBreaches(request, context: context)
      },
      .unary(Outcry.V1.RiskService.Methods.setRiskBias) { (request: Outcry.V1.SetRiskBiasRequest, context) -> Outcry.V1.SetRiskBiasResponse in
        try await self.setRiskBias(request, context: context)
      },
      .unary(Outcry.V1.RiskService.Methods.setMode) { (request: Outcry.V1.SetModeRequest, context) -> Outcry.V1.SetModeResponse in
        try await self.setMode(request, context: context)
      },
      .unary(Outcry.V1.RiskService.Methods.releaseHalt) { (request: Outcry.V1.ReleaseHaltRequest, context) -> Outcry.V1.ReleaseHaltResponse in
        try await self.releaseHalt(request, context: context)
      },
      .unary(Outcry.V1.RiskService.Methods.flattenAll) { (request: Outcry.V1.FlattenAllRequest, context) -> Outcry.V1.FlattenAllResponse in
        try await self.flattenAll(request, context: context)
      },
    ]
  }
}
