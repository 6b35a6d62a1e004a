import Synchronization
import TradingModel
import TradingRuntime

/// A clock that moves only when it is told to.
final class ManualClock: WallClock {
  private struct Sleeper {
    let due: Int64
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now: Int64
    var sleepers: [UInt64: Sleeper] = [:]
    var cancelled: Set<UInt64> = []
    var lastTicket: UInt64 = 0
    var watchers: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  /// 2024-01-02T12:00:00Z unless told otherwise.
  init(now: Int64 = 1_704_196_800_000_000_000) { state = Mutex(State(now: now)) }

  var now: Instant { Instant(nanosecondsSinceEpoch: state.withLock(\.now)) }

  func sleep(for duration: Duration) async throws {
    let nanoseconds = duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000
    let ticket = state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let watchers: [CheckedContinuation<Void, Never>]? = state.withLock { state in
          if state.cancelled.contains(ticket) { return nil }
          state.sleepers[ticket] = Sleeper(due: state.now + nanoseconds, continuation: continuation)
          defer { state.watchers = [] }
          return state.watchers
        }
        guard let watchers else { return continuation.resume(throwing: CancellationError()) }
        for watcher in watchers { watcher.resume() }
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        state.cancelled.insert(ticket)
        return state.sleepers.removeValue(forKey: ticket)
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Returns when someone sleeps.
  func waitForSleeper() async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if !state.sleepers.isEmpty { return true }
        state.watchers.append(continuation)
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  func advance(seconds: Int64) {
    let woken = state.withLock { state in
      state.now += seconds * 1_000_000_000
      let now = state.now
      let due = state.sleepers.filter { $0.value.due <= now }
      for ticket in due.keys { state.sleepers[ticket] = nil }
      return due.values.map(\.continuation)
    }
    for continuation in woken { continuation.resume() }
  }
}
