import Synchronization

/// What a client knows about retries, for all of its calls.
final class RetryContext: Sendable {
  let configuration: ServiceConfiguration
  let bufferLimits: RetryBufferLimits
  private let tokens: Mutex<RetryTokens>
  private let bufferedBytes = Atomic(0)

  init(_ configuration: ServiceConfiguration, bufferLimits: RetryBufferLimits) {
    self.configuration = configuration
    self.bufferLimits = bufferLimits
    self.tokens = Mutex(RetryTokens(configuration.retryThrottling))
  }

  func succeeded() {
    guard configuration.retryThrottling != nil else { return }
    tokens.withLock { $0.succeeded() }
  }

  func failed(_ attempts: inout RetryAttempts, _ error: RPCError, _ trailers: Metadata) -> RetryAttempts.Action {
    var changed = attempts
    let action = tokens.withLock { tokens in
      changed.failed(
        error.code, notProcessed: error.cause as? CallNotProcessed, pushback: trailers.retryPushback, tokens: &tokens,
        random: .random(in: 0...1))
    }
    attempts = changed
    return action
  }

  /// - Returns: whether there is room for as many bytes more, which then count.
  func reserve(_ bytes: Int) -> Bool {
    guard bufferedBytes.add(bytes, ordering: .relaxed).newValue > bufferLimits.clientBytes else { return true }
    release(bytes)
    return false
  }

  func release(_ bytes: Int) {
    bufferedBytes.subtract(bytes, ordering: .relaxed)
  }

  /// What all calls keep.
  var heldBytes: Int { bufferedBytes.load(ordering: .relaxed) }
}
