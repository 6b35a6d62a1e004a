public import Backtesting
internal import Synchronization
public import TradingModel

/// One backtest of the server: what it does, how far it is, what it came to. Read from anywhere.
public final class BacktestJob: Sendable {
  public enum Phase: Sendable {
    case running
    case succeeded(BacktestResult)
    /// It succeeded in an earlier process, which left this of it.
    case recorded(BacktestRecord)
    case failed(reason: String)
    case cancelled

    public var isFinal: Bool { if case .running = self { false } else { true } }
  }

  /// How it stands.
  public struct Status: Sendable {
    public var phase = Phase.running
    /// Nil while its data is loaded.
    public var progress: BacktestProgress?
    /// By how fast it went so far. Nil while nobody can tell.
    public var timeLeft: Duration?
  }

  public let backtestID: BacktestID
  /// The session that is run; what it replays is from when to when it trades.
  public let definition: SessionDefinition
  public let settings: BacktestSettings

  private struct State {
    var status = Status()
    var task: Task<Void, Never>?
    var watchers: [Int: AsyncStream<Status>.Continuation] = [:]
    var nextWatcher = 0
  }

  private let state = Mutex(State())

  init(backtestID: BacktestID, definition: SessionDefinition, settings: BacktestSettings) {
    self.backtestID = backtestID
    self.definition = definition
    self.settings = settings
  }

  /// One of an earlier process.
  init(_ record: BacktestRecord) {
    backtestID = record.backtestID
    definition = record.definition
    settings = record.settings
    state.withLock { $0.status.phase = .recorded(record) }
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

  /// Sets it going.
  func run(_ work: @escaping @Sendable (BacktestJob) async -> Phase) {
    let task = Task.detached { [self] in end(await work(self)) }
    state.withLock { $0.task = task }
  }

  func report(_ progress: BacktestProgress, timeLeft: Duration?) {
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
