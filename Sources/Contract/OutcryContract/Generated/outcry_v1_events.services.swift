// Generated from outcry/v1/events.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Lists and streams the events of all sessions. An event is a fact and never changes: whoever asks for a revision, now or
  /// years later, gets the same message. The other Watch calls show the resource as an event left it; these show what happened.
  public enum EventService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.EventService"

    /// The methods of the service.
    public enum Methods {
      /// Lists events in the order of their revisions.
      public static let listEvents = MethodDescriptor(service: serviceName, method: "ListEvents", kind: .unary)
      /// Streams events: from now, after a snapshot of the server, or after any revision that is kept; as fast as they can be read,
      /// or at the pace of a session's clock.
      public static let watchEvents = MethodDescriptor(service: serviceName, method: "WatchEvents", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [listEvents, watchEvents]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Lists events in the order of their revisions.
      func listEvents(_ request: Outcry.V1.ListEventsRequest, context: ServerContext) async throws -> Outcry.V1.ListEventsResponse

      /// Streams events: from now, after a snapshot of the server, or after any revision that is kept; as fast as they can be read,
      /// or at the pace of a session's clock.
      func watchEvents(_ request: Outcry.V1.WatchEventsRequest, responses: ResponseWriter<Outcry.V1.WatchEventsResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Lists events in the order of their revisions.
      public func listEvents(_ request: Outcry.V1.ListEventsRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListEventsResponse {
        try await client.unary(Methods.listEvents, request, options: options)
      }

      /// Streams events: from now, after a snapshot of the server, or after any revision that is kept; as fast as they can be read,
      /// or at the pace of a session's clock.
      public func watchEvents(_ request: Outcry.V1.WatchEventsRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchEventsResponse> {
        client.serverStreaming(Methods.watchEvents, request, options: options)
      }
    }
  }
}

extension Outcry.V1.EventService.Provider {
  public static var serviceName: String { Outcry.V1.EventService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.EventService.Methods.listEvents) { (request: Outcry.V1.ListEventsRequest, context) -> Outcry.V1.ListEventsResponse in
        try await self.listEvents(request, context: context)
      },
      .serverStreaming(Outcry.V1.EventService.Methods.watchEvents) { (request: Outcry.V1.WatchEventsRequest, responses: ResponseWriter<Outcry.V1.WatchEventsResponse>, context) in
        try await self.watchEvents(request, responses: responses, context: context)
      },
    ]
  }
}
