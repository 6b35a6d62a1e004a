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

  func start() async throws -> RunningClientCall {
    var options = options
    for interceptor in interceptors { try await interceptor.prepare(method, options: &options) }
    let call: any ClientCall
    do {
      call = try await transport.startCall(method, options: options)
    } catch {
      report(RPCError(mapping: error).status)
      throw error
    }
    let running = RunningClientCall(call: call, starter: self)
    try await send(on: running)
    return running
  }

  func report(_ status: RPCStatus) {
    for interceptor in interceptors { interceptor.finished(method, status: status) }
  }

  private func send(on running: RunningClientCall) async throws {
    let call = running.call
    switch requests {
    case .first(let write):
      do {
        try await write(call)
        call.halfClose()
      } catch is CancellationError {
        // The call ended early, or the task was cancelled. The first says why when the response is read; reading
        // does the same for the second.
      }
    case .concurrent(let write):
      running.startWriting {
        try await write(call)
        call.halfClose()
      }
    }
  }
}
