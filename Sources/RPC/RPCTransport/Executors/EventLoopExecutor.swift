public import NIOCore
import NIOPosix

/// An event loop as the executor of actors, for `unownedExecutor`.
///
/// Such an actor is reached from the handlers of calls without the global pool in between. Nothing that blocks may run
/// on it.
public final class EventLoopExecutor: SerialExecutor {
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
    eventLoop.execute { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  public func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(complexEquality: self)
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
