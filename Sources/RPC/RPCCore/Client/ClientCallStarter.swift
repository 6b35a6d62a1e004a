/// What it takes to start a call, kept until its responses are asked for.
struct ClientCallStarter: Sendable {
  enum Requests: Sendable {
    /// Written before the first response is read: there is one request.
    case first(@Sendable (any ClientCall) async throws -> Void)
    /// Written by a task of its own while the responses are read.
    case concurrent(@Sendable (any ClientCall) async throws -> Void)
  }

  let transport: any ClientTransport
  let interceptors: [any ClientInterceptor]
  let method: MethodDescriptor
  let options: CallOptions
  let requests: Requests
  let retries: RetryContext

  func start() async throws -> RunningClientCall {
    var options = options
    for interceptor in interceptors { try await interceptor.prepare(method, options: &options) }
    let configuration = retries.configuration.configuration(of: method)
    configuration?.apply(to: &options)
    let running: RunningClientCall
    do {
      running = RunningClientCall(call: try await call(options, configuration?.retryPolicy), starter: self)
    } catch {
      report(RPCError(mapping: error).status)
      throw error
    }
    if case .concurrent(let write) = requests {
      running.startWriting { [call = running.call] in
        try await write(call)
        call.halfClose()
      }
    }
    return running
  }

  func report(_ status: RPCStatus) {
    for interceptor in interceptors { interceptor.finished(method, status: status) }
  }

  /// With one request the call has it already, and can be made again.
  private func call(_ options: CallOptions, _ policy: RetryPolicy?) async throws -> any ClientCall {
    guard case .first(let write) = requests else { return try await transport.startCall(method, options: options) }
    let request = RepeatableRequest(
      transport: transport, method: method, options: options,
      deadline: options.timeout.map { ContinuousClock.now.advanced(by: $0) }, write: write, context: retries)
    return try await RetriedCall.start(request, policy: policy)
  }
}
