import Synchronization
import Testing
import TradingModel

@testable import TradingRuntime

/// A clock that moves only when someone sleeps, or is told to.
private final class ManualClock: WallClock {
  private let state = Mutex<(now: Int64, slept: [Duration])>((1_000_000_000, []))

  var now: Instant { Instant(nanosecondsSinceEpoch: state.withLock(\.now)) }
  var slept: [Duration] { state.withLock(\.slept) }

  func sleep(for duration: Duration) async throws {
    state.withLock { state in
      state.now += duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000
      state.slept.append(duration)
    }
  }

  func advance(milliseconds: Int64) { state.withLock { $0.now += milliseconds * 1_000_000 } }
}

private let tenASecond = ReplayPace.barsPerSecond(BarRate(raw: 10_000_000_000))

@Suite("Pacer")
struct PacerTests {
  @Test("Slices are due an interval apart, whatever the work between them takes")
  func even() async throws {
    let clock = ManualClock()
    var pacer = Pacer(tenASecond, clock: clock)
    try await pacer.waitForNext()
    clock.advance(milliseconds: 30)
    try await pacer.waitForNext()
    try await pacer.waitForNext()
    #expect(clock.slept == [.milliseconds(70), .milliseconds(100)])
  }

  @Test("After a long pause it goes on from now instead of rushing")
  func noRush() async throws {
    let clock = ManualClock()
    var pacer = Pacer(tenASecond, clock: clock)
    try await pacer.waitForNext()
    clock.advance(milliseconds: 60_000)
    try await pacer.waitForNext()
    try await pacer.waitForNext()
    #expect(clock.slept == [.milliseconds(100)])
  }

  @Test("At full speed nobody sleeps, and cancellation ends the wait")
  func fullSpeed() async throws {
    let clock = ManualClock()
    let waiting = Task {
      var pacer = Pacer(.maximum, clock: clock)
      while true { try await pacer.waitForNext() }
    }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    #expect(clock.slept.isEmpty)
  }
}
