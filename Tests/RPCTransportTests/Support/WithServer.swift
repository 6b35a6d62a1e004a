import RPCCore
@testable import RPCTransport

/// A server on a port that the system chose, and what tests do with it.
struct RunningServer: Sendable {
  let transport: HTTP2ServerTransport
  let server: RPCServer
  let address: ServerAddress
}

/// Runs `body` against a server of `service`, then shuts the server down and waits for its end.
@discardableResult
func withServer<Result: Sendable>(
  _ service: TestService, interceptors: [any ServerInterceptor] = [],
  configuration: HTTP2ServerConfiguration = HTTP2ServerConfiguration(port: 0), channelz: ChannelzRegistry? = nil,
  _ body: @Sendable (RunningServer) async throws -> Result
) async throws -> Result {
  let transport = HTTP2ServerTransport(configuration: configuration, channelz: channelz)
  let server = RPCServer(transport: transport, services: [service], interceptors: interceptors)
  return try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await server.run() }
    let result: Swift.Result<Result, any Error>
    do {
      let address = try await transport.boundAddress
      result = .success(try await body(RunningServer(transport: transport, server: server, address: address)))
    } catch {
      result = .failure(error)
    }
    server.beginGracefulShutdown()
    group.cancelAll()
    try await group.waitForAll()
    return try result.get()
  }
}

/// The same, with a client.
@discardableResult
func withServerAndClient<Result: Sendable>(
  _ service: TestService, interceptors: [any ServerInterceptor] = [],
  configuration: HTTP2ServerConfiguration = HTTP2ServerConfiguration(port: 0),
  clientConfiguration: HTTP2ClientConfiguration = HTTP2ClientConfiguration(), channelz: ChannelzRegistry? = nil,
  _ body: @Sendable (RPCClient, RunningServer) async throws -> Result
) async throws -> Result {
  try await withServer(
    service, interceptors: interceptors, configuration: configuration, channelz: channelz
  ) { server in
    try await withRPCClient(target: "\(server.address)", configuration: clientConfiguration) { client in
      try await body(client, server)
    }
  }
}

extension RPCClient {
  func unary(_ message: TestMessage, options: CallOptions = CallOptions()) async throws -> TestMessage {
    try await unary(TestService.unary, message, options: options)
  }

  func responses(_ message: TestMessage, options: CallOptions = CallOptions()) -> ResponseStream<TestMessage> {
    serverStreaming(TestService.serverStreaming, message, options: options)
  }
}

/// The error that `body` throws; nil when it throws none, or another.
func rpcError<T>(_ body: () async throws -> T) async -> RPCError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? RPCError
  }
}
