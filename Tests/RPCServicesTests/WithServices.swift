import RPCCore
import RPCTransport

/// Runs `body` with a client of a server of `services`, then shuts the server down.
func withServices(_ services: [any RPCService], _ body: @Sendable (RPCClient, RPCServer) async throws -> Void)
  async throws
{
  let transport = HTTP2ServerTransport(configuration: HTTP2ServerConfiguration(port: 0))
  let server = RPCServer(transport: transport, services: services)
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await server.run() }
    let target = "\(try await transport.boundAddress)"
    try await withRPCClient(target: target) { client in try await body(client, server) }
    server.beginGracefulShutdown()
    try await group.waitForAll()
  }
}
