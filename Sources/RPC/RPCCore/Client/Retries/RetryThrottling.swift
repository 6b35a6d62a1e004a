/// Stops retries while too many calls to a server fail (gRPC proposal A6 "Throttling Retry Attempts and Hedged RPCs").
public struct RetryThrottling: Hashable, Sendable {
  /// Each failure takes a token. Retries are made while more than half of them are left.
  public var maximumTokens: Double
  /// What each call that succeeds gives back.
  public var tokenRatio: Double

  public init(maximumTokens: Double, tokenRatio: Double) {
    self.maximumTokens = maximumTokens
    self.tokenRatio = tokenRatio
  }
}

/// The tokens that are left. Without throttling there is no limit.
struct RetryTokens {
  private let throttling: RetryThrottling?
  private var tokens: Double

  init(_ throttling: RetryThrottling?) {
    self.throttling = throttling
    self.tokens = throttling?.maximumTokens ?? 0
  }

  mutating func succeeded() {
    guard let throttling else { return }
    tokens = min(throttling.maximumTokens, tokens + throttling.tokenRatio)
  }

  /// - Returns: whether a retry may be made.
  mutating func failed() -> Bool {
    guard let throttling else { return true }
    tokens = max(0, tokens - 1)
    return tokens > throttling.maximumTokens / 2
  }
}
