import Synchronization

/// What a client knows about retries, for all of its calls.
final class RetryContext: Sendable {
  let configuration: ServiceConfiguration
  private let tokens: Mutex<RetryTokens>

  init(_ configuration: ServiceConfiguration) {
    self.configuration = configuration
    self.tokens = Mutex(RetryTokens(configuration.retryThrottling))
  }

  func succeeded() {
    tokens.withLock { $0.succeeded() }
  }

  func failed(_ attempts: inout RetryAttempts, _ error: RPCError, _ trailers: Metadata) -> RetryAttempts.Action {
    var changed = attempts
    let action = tokens.withLock { tokens in
      changed.failed(
        error.code, notProcessed: error.cause as? CallNotProcessed, pushback: RetryPushback(trailers), tokens: &tokens,
        random: .random(in: 0...1))
    }
    attempts = changed
    return action
  }
}
