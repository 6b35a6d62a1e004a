import Synchronization

/// A value that is set once and that any number of tasks can wait for.
final class OneShot<Value: Sendable>: Sendable {
  private enum State {
    case empty(waiting: [CheckedContinuation<Value, any Error>])
    case set(Result<Value, any Error>)
  }

  private let state = Mutex(State.empty(waiting: []))

  /// Without effect when a value is there.
  func set(_ result: Result<Value, any Error>) {
    let waiting: [CheckedContinuation<Value, any Error>] = state.withLock { state in
      guard case .empty(let waiting) = state else { return [] }
      state = .set(result)
      return waiting
    }
    for continuation in waiting { continuation.resume(with: result) }
  }

  var value: Value {
    get async throws {
      try await withCheckedThrowingContinuation { continuation in
        let result: Result<Value, any Error>? = state.withLock { state in
          switch state {
          case .set(let result): return result
          case .empty(let waiting):
            state = .empty(waiting: waiting + [continuation])
            return nil
          }
        }
        if let result { continuation.resume(with: result) }
      }
    }
  }
}
