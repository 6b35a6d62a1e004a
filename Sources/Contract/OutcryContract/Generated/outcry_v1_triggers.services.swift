// Generated from outcry/v1/triggers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Creates, cancels and lists price triggers.
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
      /// Lists a session's triggers in the order of their creation.
      public static let listTriggers = MethodDescriptor(service: serviceName, method: "ListTriggers", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [createTrigger, cancelTrigger, listTriggers]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Arms a trigger. A protective one needs a position (NOT_FOUND without), and a level that the market has not passed
      /// already. The same `client_trigger_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS.
      func createTrigger(_ request: Outcry.V1.CreateTriggerRequest, context: ServerContext) async throws -> Outcry.V1.CreateTriggerResponse

      /// Disarms a trigger.
      func cancelTrigger(_ request: Outcry.V1.CancelTriggerRequest, context: ServerContext) async throws -> Outcry.V1.CancelTriggerResponse

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
      .unary(Outcry.V1.TriggerService.Methods.listTriggers) { (request: Outcry.V1.ListTriggersRequest, context) -> Outcry.V1.ListTriggersResponse in
        try await self.listTriggers(request, context: context)
      },
    ]
  }
}
