// Generated from grpc/testing/test.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Grpc.Testing {
  /// Calls of all four kinds.
  public enum TestService {
    /// The full name of the service.
    public static let serviceName = "grpc.testing.TestService"

    /// The methods of the service.
    public enum Methods {
      /// Does nothing.
      public static let emptyCall = MethodDescriptor(service: serviceName, method: "EmptyCall", kind: .unary)
      /// Answers with a payload of the size that the request asks for.
      public static let unaryCall = MethodDescriptor(service: serviceName, method: "UnaryCall", kind: .unary)
      /// As UnaryCall; proxies may keep the response.
      public static let cacheableUnaryCall = MethodDescriptor(service: serviceName, method: "CacheableUnaryCall", kind: .unary)
      /// Answers with the payloads that the request asks for.
      public static let streamingOutputCall = MethodDescriptor(service: serviceName, method: "StreamingOutputCall", kind: .serverStreaming)
      /// Answers with the size of all payloads together.
      public static let streamingInputCall = MethodDescriptor(service: serviceName, method: "StreamingInputCall", kind: .clientStreaming)
      /// Answers each request, as it comes, with the payloads that it asks for.
      public static let fullDuplexCall = MethodDescriptor(service: serviceName, method: "FullDuplexCall", kind: .bidirectionalStreaming)
      /// As FullDuplexCall; the first response comes after the last request.
      public static let halfDuplexCall = MethodDescriptor(service: serviceName, method: "HalfDuplexCall", kind: .bidirectionalStreaming)
      /// No server has it.
      public static let unimplementedCall = MethodDescriptor(service: serviceName, method: "UnimplementedCall", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [emptyCall, unaryCall, cacheableUnaryCall, streamingOutputCall, streamingInputCall, fullDuplexCall, halfDuplexCall, unimplementedCall]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Does nothing.
      func emptyCall(_ request: Grpc.Testing.Empty, context: ServerContext) async throws -> Grpc.Testing.Empty

      /// Answers with a payload of the size that the request asks for.
      func unaryCall(_ request: Grpc.Testing.SimpleRequest, context: ServerContext) async throws -> Grpc.Testing.SimpleResponse

      /// As UnaryCall; proxies may keep the response.
      func cacheableUnaryCall(_ request: Grpc.Testing.SimpleRequest, context: ServerContext) async throws -> Grpc.Testing.SimpleResponse

      /// Answers with the payloads that the request asks for.
      func streamingOutputCall(_ request: Grpc.Testing.StreamingOutputCallRequest, responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context: ServerContext) async throws

      /// Answers with the size of all payloads together.
      func streamingInputCall(_ requests: RequestStream<Grpc.Testing.StreamingInputCallRequest>, context: ServerContext) async throws -> Grpc.Testing.StreamingInputCallResponse

      /// Answers each request, as it comes, with the payloads that it asks for.
      func fullDuplexCall(_ requests: RequestStream<Grpc.Testing.StreamingOutputCallRequest>, responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context: ServerContext) async throws

      /// As FullDuplexCall; the first response comes after the last request.
      func halfDuplexCall(_ requests: RequestStream<Grpc.Testing.StreamingOutputCallRequest>, responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context: ServerContext) async throws

      /// No server has it.
      func unimplementedCall(_ request: Grpc.Testing.Empty, context: ServerContext) async throws -> Grpc.Testing.Empty
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Does nothing.
      public func emptyCall(_ request: Grpc.Testing.Empty, options: CallOptions = .init()) async throws -> Grpc.Testing.Empty {
        try await client.unary(Methods.emptyCall, request, options: options)
      }

      /// Answers with a payload of the size that the request asks for.
      public func unaryCall(_ request: Grpc.Testing.SimpleRequest, options: CallOptions = .init()) async throws -> Grpc.Testing.SimpleResponse {
        try await client.unary(Methods.unaryCall, request, options: options)
      }

      /// As UnaryCall; proxies may keep the response.
      public func cacheableUnaryCall(_ request: Grpc.Testing.SimpleRequest, options: CallOptions = .init()) async throws -> Grpc.Testing.SimpleResponse {
        try await client.unary(Methods.cacheableUnaryCall, request, options: options)
      }

      /// Answers with the payloads that the request asks for.
      public func streamingOutputCall(_ request: Grpc.Testing.StreamingOutputCallRequest, options: CallOptions = .init()) -> ResponseStream<Grpc.Testing.StreamingOutputCallResponse> {
        client.serverStreaming(Methods.streamingOutputCall, request, options: options)
      }

      /// Answers with the size of all payloads together.
      public func streamingInputCall(options: CallOptions = .init(), requests: @escaping @Sendable (RequestWriter<Grpc.Testing.StreamingInputCallRequest>) async throws -> Void) async throws -> Grpc.Testing.StreamingInputCallResponse {
        try await client.clientStreaming(Methods.streamingInputCall, options: options, requests: requests)
      }

      /// Answers each request, as it comes, with the payloads that it asks for.
      public func fullDuplexCall(options: CallOptions = .init(), requests: @escaping @Sendable (RequestWriter<Grpc.Testing.StreamingOutputCallRequest>) async throws -> Void) -> ResponseStream<Grpc.Testing.StreamingOutputCallResponse> {
        client.bidirectionalStreaming(Methods.fullDuplexCall, options: options, requests: requests)
      }

      /// As FullDuplexCall; the first response comes after the last request.
      public func halfDuplexCall(options: CallOptions = .init(), requests: @escaping @Sendable (RequestWriter<Grpc.Testing.StreamingOutputCallRequest>) async throws -> Void) -> ResponseStream<Grpc.Testing.StreamingOutputCallResponse> {
        client.bidirectionalStreaming(Methods.halfDuplexCall, options: options, requests: requests)
      }

      /// No server has it.
      public func unimplementedCall(_ request: Grpc.Testing.Empty, options: CallOptions = .init()) async throws -> Grpc.Testing.Empty {
        try await client.unary(Methods.unimplementedCall, request, options: options)
      }
    }
  }
}

extension Grpc.Testing.TestService.Provider {
  public static var serviceName: String { Grpc.Testing.TestService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Grpc.Testing.TestService.Methods.emptyCall) { (request: Grpc.Testing.Empty, context) -> Grpc.Testing.Empty in
        try await self.emptyCall(request, context: context)
      },
      .unary(Grpc.Testing.TestService.Methods.unaryCall) { (request: Grpc.Testing.SimpleRequest, context) -> Grpc.Testing.SimpleResponse in
        try await self.unaryCall(request, context: context)
      },
      .unary(Grpc.Testing.TestService.Methods.cacheableUnaryCall) { (request: Grpc.Testing.SimpleRequest, context) -> Grpc.Testing.SimpleResponse in
        try await self.cacheableUnaryCall(request, context: context)
      },
      .serverStreaming(Grpc.Testing.TestService.Methods.streamingOutputCall) { (request: Grpc.Testing.StreamingOutputCallRequest, responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context) in
        try await self.streamingOutputCall(request, responses: responses, context: context)
      },
      .clientStreaming(Grpc.Testing.TestService.Methods.streamingInputCall) { (requests: RequestStream<Grpc.Testing.StreamingInputCallRequest>, context) -> Grpc.Testing.StreamingInputCallResponse in
        try await self.streamingInputCall(requests, context: context)
      },
      .bidirectionalStreaming(Grpc.Testing.TestService.Methods.fullDuplexCall) { (requests: RequestStream<Grpc.Testing.StreamingOutputCallRequest>, responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context) in
        try await self.fullDuplexCall(requests, responses: responses, context: context)
      },
      .bidirectionalStreaming(Grpc.Testing.TestService.Methods.halfDuplexCall) { (requests: RequestStream<Grpc.Testing.StreamingOutputCallRequest>, responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context) in
        try await self.halfDuplexCall(requests, responses: responses, context: context)
      },
      .unary(Grpc.Testing.TestService.Methods.unimplementedCall) { (request: Grpc.Testing.Empty, context) -> Grpc.Testing.Empty in
        try await self.unimplementedCall(request, context: context)
      },
    ]
  }
}

extension Grpc.Testing {
  /// No server has it.
  public enum UnimplementedService {
    /// The full name of the service.
    public static let serviceName = "grpc.testing.UnimplementedService"

    /// The methods of the service.
    public enum Methods {
      public static let unimplementedCall = MethodDescriptor(service: serviceName, method: "UnimplementedCall", kind: .unary)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [unimplementedCall]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      func unimplementedCall(_ request: Grpc.Testing.Empty, context: ServerContext) async throws -> Grpc.Testing.Empty
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      public func unimplementedCall(_ request: Grpc.Testing.Empty, options: CallOptions = .init()) async throws -> Grpc.Testing.Empty {
        try await client.unary(Methods.unimplementedCall, request, options: options)
      }
    }
  }
}

extension Grpc.Testing.UnimplementedService.Provider {
  public static var serviceName: String { Grpc.Testing.UnimplementedService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Grpc.Testing.UnimplementedService.Methods.unimplementedCall) { (request: Grpc.Testing.Empty, context) -> Grpc.Testing.Empty in
        try await self.unimplementedCall(request, context: context)
      },
    ]
  }
}
