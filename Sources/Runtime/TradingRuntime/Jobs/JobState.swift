internal import Synchronization

/// How a long piece of work of the server stands: read, watched and cancelled from anywhere.
public final class JobState<Progress: Sendable, Outcome: Sendable>: Sendable {
  public enum Phase: Sendable {
    case running
    case succeeded(Outcome)
    case failed(reason: String)
    case cancelled

    public var isFinal: Bool { if case .running = self { false } else { true } }
  }

  public struct Status: Sendable {
    public var phase = Phase.running
    /// Nil before there is any.
    public var progress: Progress?
    /// By how fast it went so far. Nil while nobody can tell.
    public var timeLeft: Duration?
  }

  private struct State {
    var status = Status()
    var task: Task<Void, Never>?
    var watchers: [Int: AsyncStream<Status>.Continuation] = [:]
    var nextWatcher = 0
  }

  private let state = Mutex(State())

  init() {}

  /// Of one that an earlier process has run.
  init(ended outcome: Outcome) {
    state.withLock { $0.status.phase = .succeeded(outcome) }
  }

  public var status: Status { state.withLock(\.status) }

  /// How it stands now, and then whenever that has changed; ends with its end. A slow reader misses what is no longer true.
  public var updates: AsyncStream<Status> {
    let (stream, continuation) = AsyncStream.makeStream(of: Status.self, bufferingPolicy: .bufferingNewest(1))
    let number: Int? = state.withLock { state in
      continuation.yield(state.status)
      guard !state.status.phase.isFinal else { return nil }
      state.nextWatcher += 1
      state.watchers[state.nextWatcher] = continuation
      return state.nextWatcher
    }
    guard let number else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { $0.watchers[number] = nil }
    }
    return stream
  }

  /// Ends it soon. Nothing happens to one that has ended.
  public func cancel() { state.withLock(\.task)?.cancel() }

  /// Returns when it has ended.
  public func wait() async { await state.withLock(\.task)?.value }

  /// Sets it going, once.
  func run(priority: TaskPriority? = nil, _ work: @escaping @Sendable () async throws -> Outcome) {
    let task = Task.detached(priority: priority) { [self] in
      let phase: Phase
      do {
        phase = .succeeded(try await work())
      } catch is CancellationError {
        phase = .cancelled
      } catch {
        phase = .failed(reason: "\(error)")
      }
      end(phase)
    }
    state.withLock { $0.task = task }
  }

  func report(_ progress: Progress, timeLeft: Duration?) {
    tell { status in
      status.progress = progress
      status.timeLeft = timeLeft
    }
  }

  private func end(_ phase: Phase) {
    let watchers = tell { status in
      status.phase = phase
      status.timeLeft = nil
    }
    for watcher in watchers { watcher.finish() }
  }

  @discardableResult
  private func tell(_ change: (inout Status) -> Void) -> [AsyncStream<Status>.Continuation] {
    let (status, watchers) = state.withLock { state in
      change(&state.status)
      return (state.status, Array(state.watchers.values))
    }
    // Outside the lock: a stream that ends takes it.
    for watcher in watchers { watcher.yield(status) }
    return watchers
  }
}

/// A job that came to nothing, in words for its caller.
struct JobFailure: Error, CustomStringConvertible {
  let description: String
}

extension Duration {
  /// How long the rest takes, if it goes as fast as what is done. Nil while nothing is.
  init?(left share: Double, after nanoseconds: Int64) {
    guard nanoseconds > 0, share >= 0, share < 1 else { return nil }
    let left = Double(nanoseconds) * share / (1 - share)
    guard left < 1e18 else { return nil }
    self = .nanoseconds(Int64(left.rounded()))
  }
}
