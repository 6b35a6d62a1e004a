import NIOCore

/// Runs tasks on an event loop when no actor asks for them elsewhere.
///
/// A task that prefers the loop of its connection reads and writes without changing threads. This is another class than
/// ``EventLoopExecutor`` on purpose: a job that is said to run on a serial executor leaves it, through the queue, for
/// each async function that belongs to no actor.
final class EventLoopTaskExecutor: TaskExecutor {
  private let eventLoop: any EventLoop

  init(_ eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    eventLoop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  func asUnownedTaskExecutor() -> UnownedTaskExecutor {
    UnownedTaskExecutor(ordinary: self)
  }
}
