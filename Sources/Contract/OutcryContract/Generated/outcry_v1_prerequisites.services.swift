// Generated from outcry/v1/prerequisites.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Answers whether a session may go live. StartSession asks the same code.
  public enum PrerequisiteService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.PrerequisiteService"

    /// The methods of the service.
    public enum Methods {
      /// Evaluates every condition now.
      public static let checkPrerequisites = MethodDescriptor(service: serviceName, method: "CheckPrerequisites", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [checkPrerequisites]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Evaluates every condition now.
      func checkPrerequisites(_ request: Outcry.V1.CheckPrerequisitesRequest, context: ServerContext) async throws -> Outcry.V1.CheckPrerequisitesResponse
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Evaluates every condition now.
      public func checkPrerequisites(_ request: Outcry.V1.CheckPrerequisitesRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CheckPrerequisitesResponse {
        try await client.unary(Methods.checkPrerequisites, request, options: options)
      }
    }
  }
}

extension Outcry.V1.PrerequisiteService.Provider {
  public static var serviceName: String { Outcry.V1.PrerequisiteService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.PrerequisiteService.Methods.checkPrerequisites) { (request: Outcry.V1.CheckPrerequisitesRequest, context) -> Outcry.V1.CheckPrerequisitesResponse in
        try await self.checkPrerequisites(request, context: context)
      },
    ]
  }
}
