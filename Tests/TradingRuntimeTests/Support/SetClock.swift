import Synchronization
import TradingModel
import TradingRuntime

/// A clock that says what the test has set. Who sleeps, moves it.
final class SetClock: WallClock {
  private let time: Mutex<Instant>

  /// Wednesday, 2026-03-04, noon in UTC unless told otherwise.
  init(_ now: Instant = Instant(nanosecondsSinceEpoch: 1_772_625_600_000_000_000)) { time = Mutex(now) }

  var now: Instant { time.withLock(\.self) }

  func sleep(for duration: Duration) async throws {
    try Task.checkCancellation()
    let (seconds, attoseconds) = duration.components
    advance(by: seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    await Task.yield()
  }

  /// Nanoseconds; back, when they are negative.
  func advance(by nanoseconds: Int64) {
    time.withLock { $0 = Instant(nanosecondsSinceEpoch: $0.nanosecondsSinceEpoch + nanoseconds) }
  }
}
