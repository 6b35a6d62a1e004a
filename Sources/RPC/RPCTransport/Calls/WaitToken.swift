import Synchronization

/// Names one wait of a task. Cancellation may come before the wait has reached the event loop, so the token remembers.
final class WaitToken: Sendable {
  private let cancelled = Atomic(false)

  var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

  func cancel() { cancelled.store(true, ordering: .releasing) }
}
