import Synchronization

/// Says once that the server is going to shut down. Raised by the process before it drains its connections.
public final class ShutdownNotice: Sendable {
  private struct State {
    var isRaised = false
    var waiting: [UInt64: CheckedContinuation<Void, Never>] = [:]
    /// Cancelled before they waited.
    var abandoned: Set<UInt64> = []
    var lastTicket: UInt64 = 0
  }

  private let state = Mutex(State())

  public init() {}

  public var isRaised: Bool { state.withLock(\.isRaised) }

  /// A second time changes nothing.
  public func raise() {
    let woken = state.withLock { state in
      state.isRaised = true
      defer { state.waiting = [:] }
      return state.waiting.values.map { $0 }
    }
    for continuation in woken { continuation.resume() }
  }

  /// Returns when the notice is raised or the task is cancelled, whichever comes first.
  func wait() async {
    let ticket = state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.isRaised || state.abandoned.contains(ticket) { return true }
          state.waiting[ticket] = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        let waiter = state.waiting.removeValue(forKey: ticket)
        if waiter == nil { state.abandoned.insert(ticket) }
        return waiter
      }
      waiter?.resume()
    }
    // A cancellation before, during or after the wait leaves nothing behind.
    state.withLock { state in _ = state.abandoned.remove(ticket) }
  }
}
