import Synchronization

/// A call that has started. Dropping it cancels the call and the task that writes its requests.
final class RunningClientCall: Sendable {
  private struct State {
    var writer: Task<Void, Never>?
    var writingError: (any Error)?
    var reported = false
  }

  let call: any ClientCall
  private let starter: ClientCallStarter
  private let observation: (any ClientCallObservation)?
  private let state = Mutex(State())

  init(call: any ClientCall, starter: ClientCallStarter, observation: (any ClientCallObservation)?) {
    self.call = call
    self.starter = starter
    self.observation = observation
  }

  deinit {
    let writer = state.withLock { $0.writer }
    writer?.cancel()
    call.cancel()
    report(RPCStatus(code: .cancelled))
  }

  /// What the writer of requests threw, when that is why the call has ended.
  var writingError: (any Error)? { state.withLock { $0.writingError } }

  func startWriting(_ write: @escaping @Sendable () async throws -> Void) {
    // The task must not keep this object alive: dropping it is what stops the task.
    let writer = Task { [weak self, call] in
      do {
        try await write()
      } catch is CancellationError {
        call.cancel()
      } catch {
        self?.state.withLock { $0.writingError = error }
        call.cancel()
      }
    }
    state.withLock { $0.writer = writer }
  }

  func report(_ status: RPCStatus) {
    let isFirst = state.withLock { state in
      defer { state.reported = true }
      return !state.reported
    }
    guard isFirst else { return }
    observation?.ended(status.code)
    starter.report(status)
  }
}
