import MessageCompression
import Synchronization

/// A call that is made again when it fails before anything of its response has come: always when no handler can have
/// seen it, and as the service configuration says otherwise (gRPC proposal A6).
///
/// Its request is written by ``start(_:policy:)``; what it shows is the response of the last attempt.
final class RetriedCall: ClientCall {
  private struct State {
    var current: any ClientCall
    var attempts: RetryAttempts
    /// Part of a response has been handed out, or the call has failed for good.
    var isCommitted = false
    var isCancelled = false
  }

  private let request: RepeatableRequest
  private let state: Mutex<State>

  private init(_ request: RepeatableRequest, _ current: any ClientCall, _ attempts: RetryAttempts) {
    self.request = request
    self.state = Mutex(State(current: current, attempts: attempts))
  }

  static func start(_ request: RepeatableRequest, policy: RetryPolicy?) async throws -> RetriedCall {
    var attempts = RetryAttempts(policy: policy)
    let call = try await request.begin(&attempts)
    return RetriedCall(request, call, attempts)
  }

  private var current: any ClientCall { state.withLock { $0.current } }
  var limits: MessageLimits { current.limits }
  var sendEncoding: CompressionAlgorithm { current.sendEncoding }

  func sendMessage(_ message: FramedMessage) async throws {
    try await current.sendMessage(message)
  }

  func halfClose() {
    current.halfClose()
  }

  func cancel() {
    let call = state.withLock { state in
      state.isCancelled = true
      return state.current
    }
    call.cancel()
  }

  func receive() async throws -> ClientCallPart? {
    while true {
      let (call, isCommitted) = state.withLock { ($0.current, $0.isCommitted) }
      let part = try await call.receive()
      if case .end(nil, _)? = part { request.context.succeeded() }
      guard !isCommitted, case .end(let error?, let trailers)? = part else {
        commit()
        return part
      }
      guard let wait = waitBeforeRetry(error, trailers) else { return part }
      do {
        try await retry(after: wait)
      } catch let error as RPCError {
        commit()
        return .end(error: error, trailers: error.metadata)
      }
    }
  }

  private func commit() {
    state.withLock { $0.isCommitted = true }
  }

  private func waitBeforeRetry(_ error: RPCError, _ trailers: Metadata) -> Duration? {
    state.withLock { state in
      guard !state.isCancelled, case .retry(let wait) = request.context.failed(&state.attempts, error, trailers) else {
        state.isCommitted = true
        return nil
      }
      return wait
    }
  }

  private func retry(after wait: Duration) async throws {
    try await request.pause(wait)
    var attempts = state.withLock { $0.attempts }
    let next = try await request.begin(&attempts)
    let made = attempts
    let isCancelled = state.withLock { state in
      state.current = next
      state.attempts = made
      return state.isCancelled
    }
    if isCancelled { next.cancel() }
  }
}
