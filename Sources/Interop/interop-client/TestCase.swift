import InteropMessages
import RPCCore

/// The cases of gRPC's interoperability tests that need no cloud
/// (grpc/grpc, doc/interop-test-descriptions.md "Client").
enum TestCase: String, CaseIterable {
  case emptyUnary = "empty_unary"
  case largeUnary = "large_unary"
  case clientStreaming = "client_streaming"
  case serverStreaming = "server_streaming"
  case pingPong = "ping_pong"
  case emptyStream = "empty_stream"
  case clientCompressedUnary = "client_compressed_unary"
  case serverCompressedUnary = "server_compressed_unary"
  case clientCompressedStreaming = "client_compressed_streaming"
  case serverCompressedStreaming = "server_compressed_streaming"
  case customMetadata = "custom_metadata"
  case statusCodeAndMessage = "status_code_and_message"
  case specialStatusMessage = "special_status_message"
  case unimplementedMethod = "unimplemented_method"
  case unimplementedService = "unimplemented_service"
  case cancelAfterBegin = "cancel_after_begin"
  case cancelAfterFirstResponse = "cancel_after_first_response"
  case timeoutOnSleepingServer = "timeout_on_sleeping_server"
  case rpcSoak = "rpc_soak"
  case channelSoak = "channel_soak"

  /// - Throws: ``Failure``, or `RPCError` when a call failed that should not have.
  func run(_ calls: Calls, soak: Soak) async throws {
    switch self {
    case .emptyUnary: try await calls.emptyUnary()
    case .largeUnary: try await calls.largeUnary()
    case .clientStreaming: try await calls.clientStreaming()
    case .serverStreaming: try await calls.serverStreaming()
    case .pingPong: try await calls.pingPong()
    case .emptyStream: try await calls.emptyStream()
    case .clientCompressedUnary: try await calls.clientCompressedUnary()
    case .serverCompressedUnary: try await calls.serverCompressedUnary()
    case .clientCompressedStreaming: try await calls.clientCompressedStreaming()
    case .serverCompressedStreaming: try await calls.serverCompressedStreaming()
    case .customMetadata: try await calls.customMetadata()
    case .statusCodeAndMessage: try await calls.statusCodeAndMessage()
    case .specialStatusMessage: try await calls.specialStatusMessage()
    case .unimplementedMethod: try await calls.unimplementedMethod()
    case .unimplementedService: try await calls.unimplementedService()
    case .cancelAfterBegin: try await calls.cancelAfterBegin()
    case .cancelAfterFirstResponse: try await calls.cancelAfterFirstResponse()
    case .timeoutOnSleepingServer: try await calls.timeoutOnSleepingServer()
    case .rpcSoak: try await soak.onOneChannel(calls)
    case .channelSoak: try await soak.onManyChannels()
    }
  }
}

/// The calls that the cases are made of, over one channel.
struct Calls: Sendable {
  static let requestBytes = 271_828
  static let responseBytes = 314_159

  /// For calls whose headers and trailers are looked at.
  let client: RPCClient
  let test: Grpc.Testing.TestService.Client

  init(_ client: RPCClient) {
    self.client = client
    self.test = Grpc.Testing.TestService.Client(client)
  }

  static func options(compression: Bool = false) -> CallOptions {
    var options = CallOptions()
    if compression { options.compression = .gzip }
    return options
  }
}
