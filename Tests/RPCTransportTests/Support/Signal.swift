@testable import RPCTransport
import Synchronization

/// Something that happens once and that a test waits for.
struct Signal: Sendable {
  private final class State: Sendable {
    let happened = Mutex(false)
    let waiting = Mutex<[ObjectIdentifier: CheckedContinuation<Void, any Error>]>([:])
  }

  private let state = State()

  func fire() {
    state.happened.withLock { $0 = true }
    let waiting = state.waiting.withLock { waiting in
      defer { waiting = [:] }
      return waiting.values
    }
    for continuation in waiting { continuation.resume() }
  }

  /// - Throws: `CancellationError`
  func wait() async throws {
    let token = WaitToken()
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        state.waiting.withLock { $0[ObjectIdentifier(token)] = continuation }
        // Looked at afterwards, so that neither can come unseen in between.
        if state.happened.withLock({ $0 }) { take(token)?.resume() }
        if token.isCancelled { take(token)?.resume(throwing: CancellationError()) }
      }
    } onCancel: {
      token.cancel()
      take(token)?.resume(throwing: CancellationError())
    }
  }

  private func take(_ token: WaitToken) -> CheckedContinuation<Void, any Error>? {
    state.waiting.withLock { $0.removeValue(forKey: ObjectIdentifier(token)) }
  }
}

/// Waits for as long as it takes to be cancelled, and says so.
func runUntilCancelled(started: Signal, cancelled: Signal) async throws {
  started.fire()
  do {
    try await Task.sleep(for: .seconds(3_600))
  } catch {
    cancelled.fire()
    throw error
  }
}
