/// A call with one request, which can be made any number of times.
struct RepeatableRequest: Sendable {
  private static let previousAttempts = "grpc-previous-rpc-attempts"

  let transport: any ClientTransport
  let method: MethodDescriptor
  let options: CallOptions
  /// The one deadline of all attempts.
  let deadline: ContinuousClock.Instant?
  let write: @Sendable (any ClientCall) async throws -> Void
  let context: RetryContext

  /// Starts an attempt, and others when it cannot be started.
  func begin(_ attempts: inout RetryAttempts) async throws -> any ClientCall {
    while true {
      let call: any ClientCall
      do {
        call = try await transport.startCall(method, options: optionsOfAttempt(attempts.attempts))
      } catch let error as RPCError {
        guard case .retry(let wait) = context.failed(&attempts, error, Metadata()) else { throw error }
        try await pause(wait)
        continue
      }
      try await send(on: call)
      return call
    }
  }

  /// - Throws: `CancellationError`; DEADLINE_EXCEEDED when the deadline comes first.
  func pause(_ wait: Duration) async throws {
    try Task.checkCancellation()
    guard wait > .zero else { return }
    let end = ContinuousClock.now.advanced(by: wait)
    try await Task.sleep(until: min(end, deadline ?? end), clock: .continuous)
  }

  private func send(on call: any ClientCall) async throws {
    do {
      try await write(call)
      call.halfClose()
    } catch is CancellationError {
      // The call ended early, or the task was cancelled. The first says why when the response is read; reading does
      // the same for the second.
    } catch {
      call.cancel()
      throw error
    }
  }

  private func optionsOfAttempt(_ number: Int) throws -> CallOptions {
    var options = options
    if let deadline {
      let remaining = ContinuousClock.now.duration(to: deadline)
      guard remaining > .zero else { throw RPCError(code: .deadlineExceeded, message: "the deadline has passed") }
      options.timeout = remaining
    }
    if number > 1 {
      options.metadata.appendReceived(name: Self.previousAttempts, value: .ascii(String(number - 1)))
    }
    return options
  }
}
