public import TradingModel

/// The time of day, and waiting. A port, so that tests decide what time it is.
public protocol WallClock: Sendable {
  var now: Instant { get }
  /// Returns after a duration, or throws `CancellationError`.
  func sleep(for duration: Duration) async throws
}

/// The system's clock.
public struct SystemClock: WallClock {
  public init() {}

  public var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec), nanoseconds: Int32(truncatingIfNeeded: time.tv_nsec))
      ?? Instant(nanosecondsSinceEpoch: .max)
  }

  public func sleep(for duration: Duration) async throws {
    try await Task.sleep(for: duration)
  }
}

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Darwin)
  private import Darwin
#endif
