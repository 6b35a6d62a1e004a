/// Decides whether a call that failed is made again. It is asked only while nothing of a response has been handed out.
struct RetryAttempts {
  enum Action: Hashable {
    case giveUp
    case retry(after: Duration)
  }

  /// A call that has not left the process may be tried any number of times; this only keeps a fault of ours finite.
  private static let maximumUnsent = 32

  private let policy: RetryPolicy?
  private var unsent = 0
  private var hasBeenRefused = false
  /// Attempts that a server may have seen and that the policy counts.
  private(set) var attempts = 1
  private var retriesSincePushback = 0

  init(policy: RetryPolicy?) {
    self.policy = policy
  }

  /// - Parameter random: from 0 to 1.
  mutating func failed(
    _ code: RPCStatus.Code, notProcessed: CallNotProcessed?, pushback: RetryPushback?, tokens: inout RetryTokens,
    random: Double
  ) -> Action {
    if isTransparent(notProcessed) { return .retry(after: .zero) }
    guard let policy else { return .giveUp }
    if case .never = pushback {
      _ = tokens.failed()
      return .giveUp
    }
    guard policy.retryableCodes.contains(code) else { return .giveUp }
    guard tokens.failed(), attempts < min(policy.maximumAttempts, RetryPolicy.mostAttempts) else { return .giveUp }
    attempts += 1
    if case .after(let wait) = pushback {
      retriesSincePushback = 0
      return .retry(after: wait)
    }
    retriesSincePushback += 1
    return .retry(after: policy.backoff(retries: retriesSincePushback, random: random))
  }

  /// A call that reached the server is retried once; one that was never sent, always.
  private mutating func isTransparent(_ notProcessed: CallNotProcessed?) -> Bool {
    switch notProcessed {
    case .neverSent:
      unsent += 1
      return unsent <= Self.maximumUnsent
    case .refused:
      defer { hasBeenRefused = true }
      return !hasBeenRefused
    case nil: return false
    }
  }
}
