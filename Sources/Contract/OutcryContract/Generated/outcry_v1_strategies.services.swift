// Generated from outcry/v1/strategies.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Checks, deploys, promotes and shows strategies. A version is kept in the server's journal and survives a restart.
  public enum StrategyService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.StrategyService"

    /// The methods of the service.
    public enum Methods {
      /// Checks a document and does nothing: answers with what it says. One with a fault is INVALID_ARGUMENT, and the
      /// ErrorInfo's metadata has its `key`, `line` and `column`.
      public static let validateStrategy = MethodDescriptor(service: serviceName, method: "ValidateStrategy", kind: .unary)
      /// Deploys a document as the next version of the strategy that it names, at the stage EXAMPLE. A text is deployed once:
      /// the same text again, with whatever `request_id`, gives the version that is there. The same `request_id` with another
      /// text is ALREADY_EXISTS.
      public static let deployStrategy = MethodDescriptor(service: serviceName, method: "DeployStrategy", kind: .unary)
      /// Raises a version from EXAMPLE to LIVE, without which no session may trade it live. Refused with FAILED_PRECONDITION,
      /// one violation for each condition that this version does not meet: its backtest, its days on paper, and the phrase by
      /// which a person confirms it. A version that is LIVE already is answered as it is.
      public static let promoteStrategy = MethodDescriptor(service: serviceName, method: "PromoteStrategy", kind: .unary)
      /// Shows one version, the newest unless another is asked for.
      public static let getStrategy = MethodDescriptor(service: serviceName, method: "GetStrategy", kind: .unary)
      /// Lists versions in the order of their deployment, without their documents.
      public static let listStrategies = MethodDescriptor(service: serviceName, method: "ListStrategies", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [validateStrategy, deployStrategy, promoteStrategy, getStrategy, listStrategies]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Checks a document and does nothing: answers with what it says. One with a fault is INVALID_ARGUMENT, and the
      /// ErrorInfo's metadata has its `key`, `line` and `column`.
      func validateStrategy(_ request: Outcry.V1.ValidateStrategyRequest, context: ServerContext) async throws -> Outcry.V1.ValidateStrategyResponse

      /// Deploys a document as the next version of the strategy that it names, at the stage EXAMPLE. A text is deployed once:
      /// the same text again, with whatever `request_id`, gives the version that is there. The same `request_id` with another
      /// text is ALREADY_EXISTS.
      func deployStrategy(_ request: Outcry.V1.DeployStrategyRequest, context: ServerContext) async throws -> Outcry.V1.DeployStrategyResponse

      /// Raises a version from EXAMPLE to LIVE, without which no session may trade it live. Refused with FAILED_PRECONDITION,
      /// one violation for each condition that this version does not meet: its backtest, its days on paper, and the phrase by
      /// which a person confirms it. A version that is LIVE already is answered as it is.
      func promoteStrategy(_ request: Outcry.V1.PromoteStrategyRequest, context: ServerContext) async throws -> Outcry.V1.PromoteStrategyResponse

      /// Shows one version, the newest unless another is asked for.
      func getStrategy(_ request: Outcry.V1.GetStrategyRequest, context: ServerContext) async throws -> Outcry.V1.GetStrategyResponse

      /// Lists versions in the order of their deployment, without their documents.
      func listStrategies(_ request: Outcry.V1.ListStrategiesRequest, context: ServerContext) async throws -> Outcry.V1.ListStrategiesResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Checks a document and does nothing: answers with what it says. One with a fault is INVALID_ARGUMENT, and the
      /// ErrorInfo's metadata has its `key`, `line` and `column`.
      public func validateStrategy(_ request: Outcry.V1.ValidateStrategyRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ValidateStrategyResponse {
        try await client.unary(Methods.validateStrategy, request, options: options)
      }

      /// Deploys a document as the next version of the strategy that it names, at the stage EXAMPLE. A text is deployed once:
      /// the same text again, with whatever `request_id`, gives the version that is there. The same `request_id` with another
      /// text is ALREADY_EXISTS.
      public func deployStrategy(_ request: Outcry.V1.DeployStrategyRequest, options: CallOptions = .init()) async throws -> Outcry.V1.DeployStrategyResponse {
        try await client.unary(Methods.deployStrategy, request, options: options)
      }

      /// Raises a version from EXAMPLE to LIVE, without which no session may trade it live. Refused with FAILED_PRECONDITION,
      /// one violation for each condition that this version does not meet: its backtest, its days on paper, and the phrase by
      /// which a person confirms it. A version that is LIVE already is answered as it is.
      public func promoteStrategy(_ request: Outcry.V1.PromoteStrategyRequest, options: CallOptions = .init()) async throws -> Outcry.V1.PromoteStrategyResponse {
        try await client.unary(Methods.promoteStrategy, request, options: options)
      }

      /// Shows one version, the newest unless another is asked for.
      public func getStrategy(_ request: Outcry.V1.GetStrategyRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetStrategyResponse {
        try await client.unary(Methods.getStrategy, request, options: options)
      }

      /// Lists versions in the order of their deployment, without their documents.
      public func listStrategies(_ request: Outcry.V1.ListStrategiesRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListStrategiesResponse {
        try await client.unary(Methods.listStrategies, request, options: options)
      }
    }
  }
}

extension Outcry.V1.StrategyService.Provider {
  public static var serviceName: String { Outcry.V1.StrategyService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.StrategyService.Methods.validateStrategy) { (request: Outcry.V1.ValidateStrategyRequest, context) -> Outcry.V1.ValidateStrategyResponse in
        try await self.validateStrategy(request, context: context)
      },
      .unary(Outcry.V1.StrategyService.Methods.deployStrategy) { (request: Outcry.V1.DeployStrategyRequest, context) -> Outcry.V1.DeployStrategyResponse in
        try await self.deployStrategy(request, context: context)
      },
      .unary(Outcry.V1.StrategyService.Methods.promoteStrategy) { (request: Outcry.V1.PromoteStrategyRequest, context) -> Outcry.V1.PromoteStrategyResponse in
        try await self.promoteStrategy(request, context: context)
      },
      .unary(Outcry.V1.StrategyService.Methods.getStrategy) { (request: Outcry.V1.GetStrategyRequest, context) -> Outcry.V1.GetStrategyResponse in
        try await self.getStrategy(request, context: context)
      },
      .unary(Outcry.V1.StrategyService.Methods.listStrategies) { (request: Outcry.V1.ListStrategiesRequest, context) -> Outcry.V1.ListStrategiesResponse in
        try await self.listStrategies(request, context: context)
      },
    ]
  }
}
