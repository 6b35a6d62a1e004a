/// How long to wait between attempts to connect (gRPC connection-backoff.md).
public struct Backoff: Hashable, Sendable {
  /// Default 1 s.
  public var initial: Duration
  /// Default 120 s.
  public var maximum: Duration
  /// Default 1.6.
  public var multiplier: Double
  /// Each wait is longer or shorter by up to this part of it. Default 0.2.
  public var jitter: Double

  public init(
    initial: Duration = .seconds(1), maximum: Duration = .seconds(120), multiplier: Double = 1.6, jitter: Double = 0.2
  ) {
    self.initial = initial
    self.maximum = maximum
    self.multiplier = multiplier
    self.jitter = jitter
  }

  /// - Parameter failures: attempts in a row that have failed, at least one.
  func wait(afterFailures failures: Int) -> Duration {
    var wait = initial
    var remaining = failures - 1
    while remaining > 0, wait < maximum {
      wait = wait * multiplier
      remaining -= 1
    }
    let part = max(0, min(jitter, 1))
    return min(wait, maximum) * Double.random(in: 1 - part...1 + part)
  }
}
