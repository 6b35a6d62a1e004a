import Synchronization

/// Where tasks of a simulated process wait for the world to change. Closed when the process dies.
final class WaitingRoom: Sendable {
  private struct Waiter {
    let ticket: Int
    let isReady: @Sendable () -> Bool
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var isClosed = false
    var lastTicket = 0
    var waiting: [Waiter] = []
  }

  private let state = Mutex(State())

  /// Returns once `isReady` holds, which is looked at whenever somebody wakes the room. Throws `CancellationError` when the
  /// task is cancelled or the process is dead.
  func wait(until isReady: @escaping @Sendable () -> Bool) async throws {
    while !isReady() { try await park(unless: isReady) }
  }

  /// The same, whoever cancels: false when the process is dead.
  func waitInAnyCase(until isReady: @escaping @Sendable () -> Bool) async -> Bool {
    while !isReady() {
      if state.withLock(\.isClosed) { return false }
      try? await withCheckedThrowingContinuation { continuation in _ = add(continuation, unless: isReady) }
    }
    return true
  }

  /// Those whose time has come go on. Nobody else is disturbed: a world in which nothing happens comes to rest.
  func wake() {
    let woken = state.withLock { state in
      let ready = state.waiting.filter { state.isClosed || $0.isReady() }
      let tickets = Set(ready.map(\.ticket))
      state.waiting.removeAll { tickets.contains($0.ticket) }
      return ready
    }
    for waiter in woken { waiter.continuation.resume() }
  }

  func close() {
    state.withLock { $0.isClosed = true }
    wake()
  }

  private func park(unless isReady: @escaping @Sendable () -> Bool) async throws {
    let ticket = Mutex(0)
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let own = Task.isCancelled ? leave(continuation) : add(continuation, unless: isReady)
        ticket.withLock { $0 = own }
      }
      try Task.checkCancellation()
      if state.withLock(\.isClosed) { throw CancellationError() }
    } onCancel: {
      cancel(ticket.withLock(\.self))
    }
  }

  private func leave(_ continuation: CheckedContinuation<Void, any Error>) -> Int {
    continuation.resume()
    return 0
  }

  private func add(
    _ continuation: CheckedContinuation<Void, any Error>, unless isReady: @escaping @Sendable () -> Bool
  ) -> Int {
    if isReady() || state.withLock(\.isClosed) { return leave(continuation) }
    return state.withLock { state in
      state.lastTicket += 1
      state.waiting.append(Waiter(ticket: state.lastTicket, isReady: isReady, continuation: continuation))
      return state.lastTicket
    }
  }

  private func cancel(_ ticket: Int) {
    let waiter = state.withLock { state in
      state.waiting.firstIndex { $0.ticket == ticket }.map { state.waiting.remove(at: $0) }
    }
    waiter?.continuation.resume()
  }
}
