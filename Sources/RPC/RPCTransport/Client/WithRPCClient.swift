public import RPCCore

/// Gives `body` a client of the server at `target`, and closes its connection afterwards.
/// - Parameter target: `host:port`
/// - Throws: ``InvalidTarget``, and what `body` throws.
@discardableResult
public func withRPCClient<Result: Sendable>(
  target: String,
  configuration: HTTP2ClientConfiguration = HTTP2ClientConfiguration(),
  interceptors: [any ClientInterceptor] = [],
  serviceConfiguration: ServiceConfiguration = ServiceConfiguration(),
  _ body: (RPCClient) async throws -> Result
) async throws -> Result {
  let transport = try HTTP2ClientTransport(target: target, configuration: configuration)
  do {
    let result = try await body(
      RPCClient(
        transport: transport, interceptors: interceptors, serviceConfiguration: serviceConfiguration))
    await transport.close()
    return result
  } catch {
    await transport.close()
    throw error
  }
}
