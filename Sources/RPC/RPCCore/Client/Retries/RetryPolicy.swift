/// When a call that failed is made again (gRPC proposal A6).
public struct RetryPolicy: Hashable, Sendable {
  /// With the first one; more than five count as five.
  public var maximumAttempts: Int
  /// The wait before the first retry; each is longer or shorter by up to a fifth.
  public var initialBackoff: Duration
  public var maximumBackoff: Duration
  public var backoffMultiplier: Double
  public var retryableCodes: Set<RPCStatus.Code>

  public init(
    maximumAttempts: Int, initialBackoff: Duration, maximumBackoff: Duration, backoffMultiplier: Double,
    retryableCodes: Set<RPCStatus.Code>
  ) {
    self.maximumAttempts = maximumAttempts
    self.initialBackoff = initialBackoff
    self.maximumBackoff = maximumBackoff
    self.backoffMultiplier = backoffMultiplier
    self.retryableCodes = retryableCodes
  }

  static let mostAttempts = 5
  private static let jitter = 0.2

  /// - Parameters:
  ///   - retries: in a row without a pushback, at least one.
  ///   - random: from 0 to 1.
  func backoff(retries: Int, random: Double) -> Duration {
    var wait = initialBackoff
    // There are no more attempts than that, whatever the policy says.
    for _ in 1..<max(1, min(retries, Self.mostAttempts)) {
      // Compared as numbers first: a multiplier from a file can take a duration out of its range.
      guard wait / .seconds(1) * backoffMultiplier < maximumBackoff / .seconds(1) else {
        wait = maximumBackoff
        break
      }
      wait = wait * backoffMultiplier
    }
    return min(wait, maximumBackoff) * (1 - Self.jitter + 2 * Self.jitter * random)
  }
}
