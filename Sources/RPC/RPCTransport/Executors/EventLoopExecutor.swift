public import NIOCore
import NIOPosix
import Synchronization

/// An event loop as the executor of actors, for `unownedExecutor`, and of tasks that prefer it.
///
/// There is one for each loop. What belongs to actors of the same loop, and the calls of the connections that it
/// serves, reach each other without a change of thread or a wait in a queue. Nothing that blocks may run on it.
///
/// Sendable because `jobs` and what goes with it are touched on the thread of the loop only.
public final class EventLoopExecutor: SerialExecutor, TaskExecutor, @unchecked Sendable {
  /// So many that have run are kept in front of those that wait.
  private static let compactionCount = 1_024

  private let eventLoop: any EventLoop
  private var jobs: [UnownedJob] = []
  private var firstJob = 0
  private var isTurnScheduled = false
  private var isRunning = false
  /// What other threads have brought.
  private let arrivals = Mutex<[UnownedJob]>([])

  private init(_ eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
  }

  // MARK: - The one of a loop

  private struct Known {
    weak var executor: EventLoopExecutor?
  }

  private static let known = Mutex<[ObjectIdentifier: Known]>([:])

  /// The executor of a loop, the same one as long as anything uses it.
  public static func of(_ eventLoop: any EventLoop) -> EventLoopExecutor {
    known.withLock { known in
      if let executor = known[ObjectIdentifier(eventLoop)]?.executor { return executor }
      let executor = EventLoopExecutor(eventLoop)
      known = known.filter { $0.value.executor != nil }
      known[ObjectIdentifier(eventLoop)] = Known(executor: executor)
      return executor
    }
  }

  /// That of one of the event loops that the process shares, each in turn.
  public static func onSharedEventLoop() -> EventLoopExecutor {
    of(MultiThreadedEventLoopGroup.singleton.next())
  }

  // MARK: - Executor

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if eventLoop.inEventLoop {
      jobs.append(job)
      // Who runs jobs looks for more of them.
      if !isRunning { scheduleTurn() }
    } else {
      let isFirst = arrivals.withLock { arrivals in
        arrivals.append(job)
        return arrivals.count == 1
      }
      if isFirst { eventLoop.execute { self.takeArrivals() } }
    }
  }

  public func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(ordinary: self)
  }

  public func asUnownedTaskExecutor() -> UnownedTaskExecutor {
    UnownedTaskExecutor(ordinary: self)
  }

  public func checkIsolated() {
    eventLoop.preconditionInEventLoop()
  }

  public func isIsolatingCurrentContext() -> Bool? {
    eventLoop.inEventLoop
  }

  /// Has the task that `start` makes run at once, up to where it first has to wait; in its turn where others run or
  /// wait. On the loop only.
  ///
  /// `Task.immediate` alone leaves the loop for the queue at its first step: it does not count as running on the executor
  /// that it prefers. Here that first step is taken from the queue again.
  func startAtOnce<Result>(_ start: () -> Result) -> Result {
    guard !isRunning, jobs.isEmpty else { return start() }
    isRunning = true
    let result = start()
    if let job = jobs.popLast() { run(job) }
    isRunning = false
    if !jobs.isEmpty { scheduleTurn() }
    return result
  }

  // MARK: - Inside

  private func takeArrivals() {
    let arrived = arrivals.withLock { arrivals in
      defer { arrivals.removeAll() }
      return arrivals
    }
    jobs.append(contentsOf: arrived)
    turn()
  }

  private func scheduleTurn() {
    guard !isTurnScheduled else { return }
    isTurnScheduled = true
    eventLoop.execute {
      self.isTurnScheduled = false
      self.turn()
    }
  }

  /// Runs what waits, and what comes of that, as the loop itself does with what is submitted to it.
  private func turn() {
    isRunning = true
    while firstJob < jobs.count {
      let job = jobs[firstJob]
      firstJob += 1
      if firstJob == jobs.count {
        jobs.removeAll(keepingCapacity: true)
        firstJob = 0
      } else if firstJob == Self.compactionCount {
        jobs.removeFirst(firstJob)
        firstJob = 0
      }
      run(job)
    }
    isRunning = false
  }

  private func run(_ job: UnownedJob) {
    job.runSynchronously(isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
  }
}
