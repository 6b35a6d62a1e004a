import Synchronization
import TradingModel
import TradingRuntime

/// The time of the simulated world: it moves when the world says so.
final class SimulatedTime: Sendable {
  private let nanoseconds = Mutex<Int64>(1_700_000_000_000_000_000)

  var now: Instant { Instant(nanosecondsSinceEpoch: nanoseconds.withLock(\.self)) }

  func advance(by duration: Duration) {
    let (seconds, attoseconds) = duration.components
    nanoseconds.withLock { $0 += seconds * 1_000_000_000 + attoseconds / 1_000_000_000 }
  }
}

/// The clock of one process.
final class SimulatedClock: WallClock {
  let time: SimulatedTime
  let sleepers = WaitingRoom()

  init(_ time: SimulatedTime) { self.time = time }

  var now: Instant { time.now }

  func sleep(for duration: Duration) async throws {
    let (seconds, attoseconds) = duration.components
    let due = Instant(
      nanosecondsSinceEpoch: now.nanosecondsSinceEpoch + seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    try Task.checkCancellation()
    let time = time
    try await sleepers.wait { time.now >= due }
  }
}
