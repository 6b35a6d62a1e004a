// Generated from outcry/v1/prerequisites.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Answers whether a session may go live, and keeps the policies that say what that takes. StartSession asks the same code, and
  /// it goes on asking while the session is live: one that no longer meets its conditions is moved to reduce-only, with an alert.
  public enum PrerequisiteService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.PrerequisiteService"

    /// The methods of the service.
    public enum Methods {
      /// Evaluates every condition now.
      public static let checkPrerequisites = MethodDescriptor(service: serviceName, method: "CheckPrerequisites", kind: .unary)
      /// Streams the answers: as they are, and then whenever one of them has changed. Ends with the session.
      public static let watchPrerequisites = MethodDescriptor(service: serviceName, method: "WatchPrerequisites", kind: .serverStreaming)
      /// Lists the policies that hold: the whole server's first, with every threshold that it has, then the others in the order in
      /// which they were first set.
      public static let listPolicies = MethodDescriptor(service: serviceName, method: "ListPolicies", kind: .unary)
      /// Sets the thresholds of one scope, in place of those that were set there before. They are kept in the server's journal.
      public static let setPolicy = MethodDescriptor(service: serviceName, method: "SetPolicy", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [checkPrerequisites, watchPrerequisites, listPolicies, setPolicy]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Evaluates every condition now.
      func checkPrerequisites(_ request: Outcry.V1.CheckPrerequisitesRequest, context: ServerContext) async throws -> Outcry.V1.CheckPrerequisitesResponse

      /// Streams the answers: as they are, and then whenever one of them has changed. Ends with the session.
      func watchPrerequisites(_ request: Outcry.V1.WatchPrerequisitesRequest, responses: ResponseWriter<Outcry.V1.WatchPrerequisitesResponse>, context: ServerContext) async throws

      /// Lists the policies that hold: the whole server's first, with every threshold that it has, then the others in the order in
      /// which they were first set.
      func listPolicies(_ request: Outcry.V1.ListPoliciesRequest, context: ServerContext) async throws -> Outcry.V1.ListPoliciesResponse

      /// Sets the thresholds of one scope, in place of those that were set there before. They are kept in the server's journal.
      func setPolicy(_ request: Outcry.V1.SetPolicyRequest, context: ServerContext) async throws -> Outcry.V1.SetPolicyResponse
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

      /// Streams the answers: as they are, and then whenever one of them has changed. Ends with the session.
      public func watchPrerequisites(_ request: Outcry.V1.WatchPrerequisitesRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchPrerequisitesResponse> {
        client.serverStreaming(Methods.watchPrerequisites, request, options: options)
      }

      /// Lists the policies that hold: the whole server's first, with every threshold that it has, then the others in the order in
      /// which they were first set.
      public func listPolicies(_ request: Outcry.V1.ListPoliciesRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListPoliciesResponse {
        try await client.unary(Methods.listPolicies, request, options: options)
      }

      /// Sets the thresholds of one scope, in place of those that were set there before. They are kept in the server's journal.
      public func setPolicy(_ request: Outcry.V1.SetPolicyRequest, options: CallOptions = .init()) async throws -> Outcry.V1.SetPolicyResponse {
        try await client.unary(Methods.setPolicy, request, options: options)
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
      .serverStreaming(Outcry.V1.PrerequisiteService.Methods.watchPrerequisites) { (request: Outcry.V1.WatchPrerequisitesRequest, responses: ResponseWriter<Outcry.V1.WatchPrerequisitesResponse>, context) in
        try await self.watchPrerequisites(request, responses: responses, context: context)
      },
      .unary(Outcry.V1.PrerequisiteService.Methods.listPolicies) { (request: Outcry.V1.ListPoliciesRequest, context) -> Outcry.V1.ListPoliciesResponse in
        try await self.listPolicies(request, context: context)
      },
      .unary(Outcry.V1.PrerequisiteService.Methods.setPolicy) { (request: Outcry.V1.SetPolicyRequest, context) -> Outcry.V1.SetPolicyResponse in
        try await self.setPolicy(request, context: context)
      },
    ]
  }
}
