/// What it takes to make an attempt of a call.
struct RepeatableRequest: Sendable {
  private static let previousAttempts = "grpc-previous-rpc-attempts"

  let transport: any ClientTransport
  let method: MethodDescriptor
  let options: CallOptions
  /// The one deadline of all attempts.
  let deadline: ContinuousClock.Instant?
  let context: RetryContext
  let observation: (any ClientCallObservation)?

  struct Attempt: Sendable {
    let call: any ClientCall
    let attempts: RetryAttempts
  }

  /// Starts an attempt after a wait, and others when it cannot be started.
  /// - Throws: `CancellationError`; ``RPCError`` when it cannot be started, and DEADLINE_EXCEEDED when the deadline
  ///   comes first.
  func begin(_ attempts: RetryAttempts, after wait: Duration = .zero) async throws -> Attempt {
    var attempts = attempts
    var wait = wait
    while true {
      try await pause(wait)
      do {
        return Attempt(call: try await start(attempts.attempts), attempts: attempts)
      } catch let error as RPCError {
        guard case .retry(let next) = context.failed(&attempts, error, Metadata()) else { throw error }
        wait = next
      }
    }
  }

  private func start(_ number: Int) async throws -> any ClientCall {
    let options = try optionsOfAttempt(number)
    guard let observation else { return try await transport.startCall(method, options: options) }
    return try await observation.attempt { try await transport.startCall(method, options: options) }
  }

  private func pause(_ wait: Duration) async throws {
    try Task.checkCancellation()
    guard wait > .zero else { return }
    let end = ContinuousClock.now.advanced(by: wait)
    try await Task.sleep(until: min(end, deadline ?? end), clock: .continuous)
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
