public import RPCCore

/// Serves `services` while `body` runs. After it, the server takes no more calls, and those that run may finish within the
/// grace of `configuration`; when it throws, or its task is cancelled, they end at once.
/// - Parameters:
///   - observer: such as what measures the calls.
///   - channelz: where the server is listed while `body` runs; nil for nowhere.
///   - body: gets the address that the server listens on.
/// - Throws: what kept the server from listening, and what `body` throws.
@discardableResult
public func withRPCServer<Result: Sendable>(
  configuration: HTTP2ServerConfiguration,
  services: [any RPCService],
  interceptors: [any ServerInterceptor] = [],
  observer: (any ServerCallObserver)? = nil,
  channelz: ChannelzRegistry? = nil,
  _ body: (ServerAddress) async throws -> Result
) async throws -> Result {
  let transport = HTTP2ServerTransport(configuration: configuration, channelz: channelz)
  let server = RPCServer(transport: transport, services: services, interceptors: interceptors, observer: observer)
  return try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await server.run() }
    // A throw cancels the group, and with it all calls.
    let result = try await body(transport.boundAddress)
    server.beginGracefulShutdown()
    try await group.waitForAll()
    return result
  }
}
