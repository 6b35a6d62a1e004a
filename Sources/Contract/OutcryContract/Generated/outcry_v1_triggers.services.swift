// Generated from outcry/v1/triggers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Creates, changes, cancels, lists and streams price triggers.
  public enum TriggerService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.TriggerService"

    /// The methods of the service.
    public enum Methods {
      /// Arms a trigger. A protective one needs a position (NOT_FOUND without), and a level that the market has not passed
      /// already. The same `client_trigger_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS.
      public static let createTrigger = MethodDescriptor(service: serviceName, method: "CreateTrigger", kind: .unary)
      /// Disarms a trigger.
      public static let cancelTrigger = MethodDescriptor(service: serviceName, method: "CancelTrigger", kind: .unary)
      /// Moves an armed trigger's level, offset or quantity. An `etag` that is not the trigger's is ABORTED.
      public static let updateTrigger = MethodDescriptor(service: serviceName, method: "UpdateTrigger", kind: .unary)
      /// Shows one trigger with its causal record.
      public static let getTrigger = MethodDescriptor(service: serviceName, method: "GetTrigger", kind: .unary)
      /// Streams every change of every trigger of a session, whoever made it. Moves of a high-water mark are no changes: they
      /// follow from the quotes, and GetTrigger has them.
      public static let watchTriggers = MethodDescriptor(service: serviceName, method: "WatchTriggers", kind: .serverStreaming)
      /// Lists a session's triggers in the order of their creation.
      public static let listTriggers = MethodDescriptor(service: serviceName, method: "ListTriggers", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [createTrigger, cancelTrigger, updateTrigger, getTrigger, watchTriggers, listTriggers]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Arms a trigger. A protective one needs a position (NOT_FOUND without), and a level that the market has not passed
      /// already. The same `client_trigger_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS.
      func createTrigger(_ request: Outcry.V1.CreateTriggerRequest, context: ServerContext) async throws -> Outcry.V1.CreateTriggerResponse

      /// Disarms a trigger.
      func cancelTrigger(_ request: Outcry.V1.CancelTriggerRequest, context: ServerContext) async throws -> Outcry.V1.CancelTriggerResponse

      /// Moves an armed trigger's level, offset or quantity. An `etag` that is not the trigger's is ABORTED.
      func updateTrigger(_ request: Outcry.V1.UpdateTriggerRequest, context: ServerContext) async throws -> Outcry.V1.UpdateTriggerResponse

      /// Shows one trigger with its causal record.
      func getTrigger(_ request: Outcry.V1.GetTriggerRequest, context: ServerContext) async throws -> Outcry.V1.GetTriggerResponse

      /// Streams every change of every trigger of a session, whoever made it. Moves of a high-water mark are no changes: they
      /// follow from the quotes, and GetTrigger has them.
      func watchTriggers(_ request: Outcry.V1.WatchTriggersRequest, responses: ResponseWriter<Outcry.V1.WatchTriggersResponse>, context: ServerContext) async throws

      /// Lists a session's triggers in the order of their creation.
      func listTriggers(_ request: Outcry.V1.ListTriggersRequest, context: ServerContext) async throws -> Outcry.V1.ListTriggersResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Arms a trigger. A protective one needs a position (NOT_FOUND without), and a level that the market has not passed
      /// already. The same `client_trigger_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS.
      public func createTrigger(_ request: Outcry.V1.CreateTriggerRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CreateTriggerResponse {
        try await client.unary(Methods.createTrigger, request, options: options)
      }

      /// Disarms a trigger.
      public func cancelTrigger(_ request: Outcry.V1.CancelTriggerRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CancelTriggerResponse {
        try await client.unary(Methods.cancelTrigger, request, options: options)
      }

      /// Moves an armed trigger's level, offset or quantity. An `etag` that is not the trigger's is ABORTED.
      public func updateTrigger(_ request: Outcry.V1.UpdateTriggerRequest, options: CallOptions = .init()) async throws -> Outcry.V1.UpdateTriggerResponse {
        try await client.unary(Methods.updateTrigger, request, options: options)
      }

      /// Shows one trigger with its causal record.
      public func getTrigger(_ request: Outcry.V1.GetTriggerRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetTriggerResponse {
        try await client.unary(Methods.getTrigger, request, options: options)
      }

      /// Streams every change of every trigger of a session, whoever made it. Moves of a high-water mark are no changes: they
      /// follow from the quotes, and GetTrigger has them.
      public func watchTriggers(_ request: Outcry.V1.WatchTriggersRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchTriggersResponse> {
        client.serverStreaming(Methods.watchTriggers, request, options: options)
      }

      /// Lists a session's triggers in the order of their creation.
      public func listTriggers(_ request: Outcry.V1.ListTriggersRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListTriggersResponse {
        try await client.unary(Methods.listTriggers, request, options: options)
      }
    }
  }
}

extension Outcry.V1.TriggerService.Provider {
  public static var serviceName: String { Outcry.V1.TriggerService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.TriggerService.Methods.createTrigger) { (request: Outcry.V1.CreateTriggerRequest, context) -> Outcry.V1.CreateTriggerResponse in
        try await self.createTrigger(request, context: context)
      },
      .unary(Outcry.V1.TriggerService.Methods.cancelTrigger) { (request: Outcry.V1.CancelTriggerRequest, context) -> Outcry.V1.CancelTriggerResponse in
        try await self.cancelTrigger(request, context: context)
      },
      .unary(Outcry.V1.TriggerService.Methods.updateTrigger) { (request: Outcry.V1.UpdateTriggerRequest, context) -> Outcry.V1.UpdateTriggerResponse in
        try await self.updateTrigger(request, context: context)
      },
      .unary(Outcry.V1.TriggerService.Methods.getTrigger) { (request: Outcry.V1.GetTriggerRequest, context) -> Outcry.V1.GetTriggerResponse in
        try await self.getTrigger(request, context: context)
      },
      .serverStreaming(Outcry.V1.TriggerService.Methods.watchTriggers) { (request: Outcry.V1.WatchTriggersRequest, responses: ResponseWriter<Outcry.V1.WatchTriggersResponse>, context) in
        try await self.watchTriggers(request, responses: responses, context: context)
      },
      .unary(Outcry.V1.TriggerService.Methods.listTriggers) { (request: Outcry.V1.ListTriggersRequest, context) -> Outcry.V1.ListTriggersResponse in
        try await self.listTriggers(request, context: context)
      },
    ]
  }
}
