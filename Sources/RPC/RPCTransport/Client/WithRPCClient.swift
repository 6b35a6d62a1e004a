public import RPCCore

/// Gives `body` a client of the server at `target`, and closes its connection afterwards.
/// - Parameters:
///   - target: `host:port`, or another form that ``HTTP2ClientTransport/init(target:configuration:channelz:)`` takes
///   - serviceConfiguration: its load-balancing policy, when it names one, goes before that of `configuration`.
///   - observer: such as what measures the calls.
///   - channelz: where the client is listed while `body` runs; nil for nowhere.
/// - Throws: ``InvalidTarget``, and what `body` throws.
@discardableResult
public func withRPCClient<Result: Sendable>(
  target: String,
  configuration: HTTP2ClientConfiguration = HTTP2ClientConfiguration(),
  interceptors: [any ClientInterceptor] = [],
  serviceConfiguration: ServiceConfiguration = ServiceConfiguration(),
  retryBuffer: RetryBufferLimits = RetryBufferLimits(),
  observer: (any ClientCallObserver)? = nil,
  channelz: ChannelzRegistry? = nil,
  _ body: (RPCClient) async throws -> Result
) async throws -> Result {
  var configuration = configuration
  if let policy = serviceConfiguration.loadBalancing { configuration.loadBalancing = policy }
  let transport = try HTTP2ClientTransport(target: target, configuration: configuration, channelz: channelz)
  do {
    let result = try await body(
      RPCClient(
        transport: transport, interceptors: interceptors, serviceConfiguration: serviceConfiguration,
        retryBuffer: retryBuffer, observer: observer))
    await transport.close()
    return result
  } catch {
    await transport.close()
    throw error
  }
}
