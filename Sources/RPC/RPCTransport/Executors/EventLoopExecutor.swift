public import NIOCore
import NIOPosix

/// Runs Swift concurrency's jobs on an event loop: tasks that prefer it, and actors that name it as their executor.
///
/// A task that prefers the loop of its connection reads and writes without changing threads, and an actor on an event
/// loop is reached from another one without the global pool in between. Nothing that blocks may run here.
public final class EventLoopExecutor: TaskExecutor, SerialExecutor {
  private let eventLoop: any EventLoop

  public init(_ eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
  }

  /// On one of the event loops that the process shares, each in turn.
  public static func onSharedEventLoop() -> EventLoopExecutor {
    EventLoopExecutor(MultiThreadedEventLoopGroup.singleton.next())
  }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    eventLoop.execute {
      job.runSynchronously(
        isolatedTo: self.asUnownedSerialExecutor(), taskExecutor: self.asUnownedTaskExecutor())
    }
  }

  public func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(complexEquality: self)
  }

  public func asUnownedTaskExecutor() -> UnownedTaskExecutor {
    UnownedTaskExecutor(ordinary: self)
  }

  /// Two executors of the same loop never run at the same time.
  public func isSameExclusiveExecutionContext(other: EventLoopExecutor) -> Bool {
    eventLoop === other.eventLoop
  }

  public func checkIsolated() {
    eventLoop.preconditionInEventLoop()
  }

  public func isIsolatingCurrentContext() -> Bool? {
    eventLoop.inEventLoop
  }
}
