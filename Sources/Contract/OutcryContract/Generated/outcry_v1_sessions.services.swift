// Generated from outcry/v1/sessions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Creates, starts, pauses, resumes, stops and shows trading sessions.
  public enum SessionService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.SessionService"

    /// The methods of the service.
    public enum Methods {
      /// Creates a session in state CREATED. A strategy that does not parse is INVALID_ARGUMENT with the position of the
      /// fault. The same `session_id` with the same body returns the first response; with another body ALREADY_EXISTS.
      public static let createSession = MethodDescriptor(service: serviceName, method: "CreateSession", kind: .unary)
      /// Starts a created session. A LIVE session is refused with FAILED_PRECONDITION, one violation for each
      /// prerequisite that is not met.
      public static let startSession = MethodDescriptor(service: serviceName, method: "StartSession", kind: .unary)
      /// Pauses a running session: no new entries; positions are marked and protective triggers stay armed. Working
      /// orders that would open or enlarge a position are cancelled.
      public static let pauseSession = MethodDescriptor(service: serviceName, method: "PauseSession", kind: .unary)
      /// Resumes a paused session.
      public static let resumeSession = MethodDescriptor(service: serviceName, method: "ResumeSession", kind: .unary)
      /// Stops a session for good: working orders are cancelled, triggers disarmed, positions stay as they are.
      public static let stopSession = MethodDescriptor(service: serviceName, method: "StopSession", kind: .unary)
      /// Shows one session.
      public static let getSession = MethodDescriptor(service: serviceName, method: "GetSession", kind: .unary)
      /// Lists sessions in the order of their creation.
      public static let listSessions = MethodDescriptor(service: serviceName, method: "ListSessions", kind: .unary)
      /// Streams every change of state of every session, or of one.
      public static let watchSessions = MethodDescriptor(service: serviceName, method: "WatchSessions", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [createSession, startSession, pauseSession, resumeSession, stopSession, getSession, listSessions, watchSessions]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Creates a session in state CREATED. A strategy that does not parse is INVALID_ARGUMENT with the position of the
      /// fault. The same `session_id` with the same body returns the first response; with another body ALREADY_EXISTS.
      func createSession(_ request: Outcry.V1.CreateSessionRequest, context: ServerContext) async throws -> Outcry.V1.CreateSessionResponse

      /// Starts a created session. A LIVE session is refused with FAILED_PRECONDITION, one violation for each
      /// prerequisite that is not met.
      func startSession(_ request: Outcry.V1.StartSessionRequest, context: ServerContext) async throws -> Outcry.V1.StartSessionResponse

      /// Pauses a running session: no new entries; positions are marked and protective triggers stay armed. Working
      /// orders that would open or enlarge a position are cancelled.
      func pauseSession(_ request: Outcry.V1.PauseSessionRequest, context: ServerContext) async throws -> Outcry.V1.PauseSessionResponse

      /// Resumes a paused session.
      func resumeSession(_ request: Outcry.V1.ResumeSessionRequest, context: ServerContext) async throws -> Outcry.V1.ResumeSessionResponse

      /// Stops a session for good: working orders are cancelled, triggers disarmed, positions stay as they are.
      func stopSession(_ request: Outcry.V1.StopSessionRequest, context: ServerContext) async throws -> Outcry.V1.StopSessionResponse

      /// Shows one session.
      func getSession(_ request: Outcry.V1.GetSessionRequest, context: ServerContext) async throws -> Outcry.V1.GetSessionResponse

      /// Lists sessions in the order of their creation.
      func listSessions(_ request: Outcry.V1.ListSessionsRequest, context: ServerContext) async throws -> Outcry.V1.ListSessionsResponse

      /// Streams every change of state of every session, or of one.
      func watchSessions(_ request: Outcry.V1.WatchSessionsRequest, responses: ResponseWriter<Outcry.V1.WatchSessionsResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Creates a session in state CREATED. A strategy that does not parse is INVALID_ARGUMENT with the position of the
      /// fault. The same `session_id` with the same body returns the first response; with another body ALREADY_EXISTS.
      public func createSession(_ request: Outcry.V1.CreateSessionRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CreateSessionResponse {
        try await client.unary(Methods.createSession, request, options: options)
      }

      /// Starts a created session. A LIVE session is refused with FAILED_PRECONDITION, one violation for each
      /// prerequisite that is not met.
      public func startSession(_ request: Outcry.V1.StartSessionRequest, options: CallOptions = .init()) async throws -> Outcry.V1.StartSessionResponse {
        try await client.unary(Methods.startSession, request, options: options)
      }

      /// Pauses a running session: no new entries; positions are marked and protective triggers stay armed. Working
      /// orders that would open or enlarge a position are cancelled.
      public func pauseSession(_ request: Outcry.V1.PauseSessionRequest, options: CallOptions = .init()) async throws -> Outcry.V1.PauseSessionResponse {
        try await client.unary(Methods.pauseSession, request, options: options)
      }

      /// Resumes a paused session.
      public func resumeSession(_ request: Outcry.V1.ResumeSessionRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ResumeSessionResponse {
        try await client.unary(Methods.resumeSession, request, options: options)
      }

      /// Stops a session for good: working orders are cancelled, triggers disarmed, positions stay as they are.
      public func stopSession(_ request: Outcry.V1.StopSessionRequest, options: CallOptions = .init()) async throws -> Outcry.V1.StopSessionResponse {
        try await client.unary(Methods.stopSession, request, options: options)
      }

      /// Shows one session.
      public func getSession(_ request: Outcry.V1.GetSessionRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetSessionResponse {
        try await client.unary(Methods.getSession, request, options: options)
      }

      /// Lists sessions in the order of their creation.
      public func listSessions(_ request: Outcry.V1.ListSessionsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListSessionsResponse {
        try await client.unary(Methods.listSessions, request, options: options)
      }

      /// Streams every change of state of every session, or of one.
      public func watchSessions(_ request: Outcry.V1.WatchSessionsRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchSessionsResponse> {
        client.serverStreaming(Methods.watchSessions, request, options: options)
      }
    }
  }
}

extension Outcry.V1.SessionService.Provider {
  public static var serviceName: String { Outcry.V1.SessionService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.SessionService.Methods.createSession) { (request: Outcry.V1.CreateSessionRequest, context) -> Outcry.V1.CreateSessionResponse in
        try await self.createSession(request, context: context)
      },
      .unary(Outcry.V1.SessionService.Methods.startSession) { (request: Outcry.V1.StartSessionRequest, context) -> Outcry.V1.StartSessionResponse in
        try await self.startSession(request, context: context)
      },
      .unary(Outcry.V1.SessionService.Methods.pauseSession) { (request: Outcry.V1.PauseSessionRequest, context) -> Outcry.V1.PauseSessionResponse in
        try await self.pauseSession(request, context: context)
      },
      .unary(Outcry.V1.SessionService.Methods.resumeSession) { (request: Outcry.V1.ResumeSessionRequest, context) -> Outcry.V1.ResumeSessionResponse in
        try await self.resumeSession(request, context: context)
      },
      .unary(Outcry.V1.SessionService.Methods.stopSession) { (request: Outcry.V1.StopSessionRequest, context) -> Outcry.V1.StopSessionResponse in
        try await self.stopSession(request, context: context)
      },
      .unary(Outcry.V1.SessionService.Methods.getSession) { (request: Outcry.V1.GetSessionRequest, context) -> Outcry.V1.GetSessionResponse in
        try await self.getSession(request, context: context)
      },
      .unary(Outcry.V1.SessionService.Methods.listSessions) { (request: Outcry.V1.ListSessionsRequest, context) -> Outcry.V1.ListSessionsResponse in
        try await self.listSessions(request, context: context)
      },
      .serverStreaming(Outcry.V1.SessionService.Methods.watchSessions) { (request: Outcry.V1.WatchSessionsRequest, responses: ResponseWriter<Outcry.V1.WatchSessionsResponse>, context) in
        try await self.watchSessions(request, responses: responses, context: context)
      },
    ]
  }
}
