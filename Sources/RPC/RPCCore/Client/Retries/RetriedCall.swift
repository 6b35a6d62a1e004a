import MessageCompression
import Synchronization

/// A call that is made again when it fails before anything of its response has come: always when no handler can have
/// seen it, and as the service configuration says otherwise (gRPC proposal A6).
///
/// What is written to it is kept for the next attempt while there may be one. Its writer does not notice attempts: it
/// waits while one is being made. What is read is the response of the last attempt. It is the reader that makes them.
final class RetriedCall: ClientCall {
  private typealias Writers = [CheckedContinuation<Void, Never>]

  private enum Phase {
    /// Nothing of a response has come. → `retrying` when the attempt fails, → `committed` by headers, or when the
    /// requests are too large to keep, → `ended`
    case uncommitted
    /// → `uncommitted` with the next attempt, → `ended` when there is none.
    case retrying
    /// The attempt that runs is the last one. → `ended`
    case committed
    case ended
  }

  private struct State {
    var phase = Phase.uncommitted
    var attempt: RepeatableRequest.Attempt
    /// Counts the attempts that were started.
    var number = 1
    var buffer: ReplayBuffer
    var isHalfClosed = false
    var isCancelled = false
    /// The next attempt while it is being made.
    var making: Task<RepeatableRequest.Attempt, any Error>?
    var waitingWriters: [ObjectIdentifier: CheckedContinuation<Void, Never>] = [:]

    mutating func enter(_ phase: Phase) -> Writers {
      self.phase = phase
      if phase == .committed || phase == .ended { buffer.removeAll() }
      return takeWriters()
    }

    /// Without room for it the attempt that runs is the last one.
    mutating func keep(_ message: FramedMessage) -> Writers {
      guard phase == .uncommitted, !buffer.append(message) else { return [] }
      return enter(.committed)
    }

    mutating func takeWriters() -> Writers {
      defer { waitingWriters = [:] }
      return Array(waitingWriters.values)
    }
  }

  let limits: MessageLimits
  /// That of the first attempt. One that would need another is not made.
  let sendEncoding: CompressionAlgorithm
  private let request: RepeatableRequest
  private let state: Mutex<State>

  init(_ request: RepeatableRequest, policy: RetryPolicy?) async throws {
    let first = try await request.begin(RetryAttempts(policy: policy))
    self.request = request
    self.limits = first.call.limits
    self.sendEncoding = first.call.sendEncoding
    self.state = Mutex(State(attempt: first, buffer: ReplayBuffer(request.context)))
  }

  deinit {
    state.withLock { $0.buffer.removeAll() }
  }

  // MARK: - Writing

  func enqueue(_ messages: [FramedMessage], halfClose: Bool) {
    let writers = state.withLock { state in
      let writers = messages.flatMap { state.keep($0) }
      state.isHalfClosed = halfClose
      state.attempt.call.enqueue(messages, halfClose: halfClose)
      return writers
    }
    for writer in writers { writer.resume() }
  }

  func sendMessage(_ message: FramedMessage) async throws {
    let (call, number) = try await keep(message)
    do {
      try await call.sendMessage(message)
    } catch is CancellationError {
      // The attempt is over. The reader finds out whether there is another one, which then sends what was kept.
      await wait { $0.number == number && ($0.phase == .uncommitted || $0.phase == .retrying) }
      guard state.withLock({ $0.number != number && !$0.isCancelled }) else { throw CancellationError() }
      try Task.checkCancellation()
    }
  }

  func halfClose() {
    state.withLock { state in
      state.isHalfClosed = true
      state.attempt.call.halfClose()
    }
  }

  func cancel() {
    let (call, making, writers) = state.withLock { state in
      state.isCancelled = true
      return (state.attempt.call, state.making, state.takeWriters())
    }
    making?.cancel()
    call.cancel()
    for writer in writers { writer.resume() }
  }

  /// - Returns: the attempt that is to send the message.
  private func keep(_ message: FramedMessage) async throws -> (any ClientCall, Int) {
    while true {
      await wait { $0.phase == .retrying }
      try Task.checkCancellation()
      let (attempt, writers) = try state.withLock { state -> ((any ClientCall, Int)?, Writers) in
        if state.isCancelled || state.phase == .ended { throw CancellationError() }
        // Another retry may have begun since.
        if state.phase == .retrying { return (nil, []) }
        let writers = state.keep(message)
        return ((state.attempt.call, state.number), writers)
      }
      for writer in writers { writer.resume() }
      if let attempt { return attempt }
    }
  }

  /// Until the condition no longer holds, or the call or the task is cancelled.
  private func wait(while condition: (State) -> Bool) async {
    final class Key: Sendable {}
    let key = Key()
    while true {
      let mustWait = state.withLock { !$0.isCancelled && condition($0) }
      guard mustWait, !Task.isCancelled else { return }
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          let goesOn = state.withLock { state in
            if state.isCancelled || Task.isCancelled || !condition(state) { return true }
            state.waitingWriters[ObjectIdentifier(key)] = continuation
            return false
          }
          if goesOn { continuation.resume() }
        }
      } onCancel: {
        state.withLock { $0.waitingWriters.removeValue(forKey: ObjectIdentifier(key)) }?.resume()
      }
    }
  }

  // MARK: - Reading

  func receive() async throws -> ClientCallPart? {
    while true {
      let part = try await state.withLock({ $0.attempt.call }).receive()
      guard case .end(let error, let trailers)? = part else {
        enter(part == nil ? .ended : .committed)
        return part
      }
      guard let error else {
        request.context.succeeded()
        enter(.ended)
        return part
      }
      guard let wait = waitBeforeRetry(error, trailers) else { return part }
      do {
        guard try await retry(after: wait) else { return part }
      } catch {
        enter(.ended)
        let error = RPCError(mapping: error)
        return .end(error: error, trailers: error.metadata)
      }
    }
  }

  private func enter(_ phase: Phase) {
    let writers = state.withLock { state in state.phase == phase ? [] : state.enter(phase) }
    for writer in writers { writer.resume() }
  }

  private func waitBeforeRetry(_ error: RPCError, _ trailers: Metadata) -> Duration? {
    let (wait, writers) = state.withLock { state -> (Duration?, Writers) in
      var attempts = state.attempt.attempts
      guard state.phase == .uncommitted, !state.isCancelled, !Task.isCancelled,
        case .retry(let wait) = request.context.failed(&attempts, error, trailers)
      else { return (nil, state.enter(.ended)) }
      state.attempt = RepeatableRequest.Attempt(call: state.attempt.call, attempts: attempts)
      return (wait, state.enter(.retrying))
    }
    for writer in writers { writer.resume() }
    return wait
  }

  /// - Returns: false when what was sent cannot be sent again.
  private func retry(after wait: Duration) async throws -> Bool {
    let making = state.withLock { state in
      let making = Task { [request, attempts = state.attempt.attempts] in
        try await request.begin(attempts, after: wait)
      }
      if state.isCancelled { making.cancel() }
      state.making = making
      return making
    }
    let attempt = try await withTaskCancellationHandler {
      try await making.value
    } onCancel: {
      making.cancel()
    }
    let (isMade, writers) = state.withLock { state -> (Bool, Writers) in
      state.making = nil
      guard sendEncoding == .identity || attempt.call.sendEncoding == sendEncoding, state.phase == .retrying else {
        return (false, state.enter(.ended))
      }
      state.attempt = attempt
      state.number += 1
      attempt.call.enqueue(state.buffer.messages, halfClose: state.isHalfClosed)
      return (true, state.enter(.uncommitted))
    }
    if !isMade || state.withLock({ $0.isCancelled }) { attempt.call.cancel() }
    for writer in writers { writer.resume() }
    return isMade
  }
}
