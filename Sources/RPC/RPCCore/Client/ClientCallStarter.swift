import MessageCompression

/// What it takes to start a call, kept until its responses are asked for.
struct ClientCallStarter: Sendable {
  enum Requests: Sendable {
    /// There is one request. It goes out when the call starts.
    case single(@Sendable (MessageLimits, CompressionAlgorithm) throws -> FramedMessage)
    /// Written by a task of its own while the responses are read.
    case stream(@Sendable (any ClientCall) async throws -> Void)
  }

  let transport: any ClientTransport
  let interceptors: [any ClientInterceptor]
  let observer: (any ClientCallObserver)?
  let method: MethodDescriptor
  let options: CallOptions
  let requests: Requests
  let retries: RetryContext

  func start() async throws -> RunningClientCall {
    var options = options
    for interceptor in interceptors { try await interceptor.prepare(method, options: &options) }
    let configuration = retries.configuration.configuration(of: method)
    configuration?.apply(to: &options)
    options.timeout = InheritedDeadline.limit(options.timeout)
    let observation = observer?.observe(method)
    let running: RunningClientCall
    do {
      let call = try await call(options, configuration?.retryPolicy, observation)
      running = RunningClientCall(call: call, starter: self, observation: observation)
    } catch {
      let status = RPCError(mapping: error).status
      observation?.ended(status.code)
      report(status)
      throw error
    }
    if case .stream(let write) = requests {
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

  private func call(
    _ options: CallOptions, _ policy: RetryPolicy?, _ observation: (any ClientCallObservation)?
  ) async throws -> any ClientCall {
    let request = RepeatableRequest(
      transport: transport, method: method, options: options,
      deadline: options.timeout.map { ContinuousClock.now.advanced(by: $0) }, context: retries,
      observation: observation)
    let call = try await RetriedCall(request, policy: policy)
    guard case .single(let message) = requests else { return call }
    do {
      call.enqueue([try message(call.limits, call.sendEncoding)], halfClose: true)
      return call
    } catch {
      call.cancel()
      throw error
    }
  }
}
