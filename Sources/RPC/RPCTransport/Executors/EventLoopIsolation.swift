/// What the calls of a connection are isolated to: its event loop.
///
/// A call that starts in this isolation stays on the loop through every async function that takes its caller's, and
/// goes to an actor of the same loop and back without waiting in a queue.
actor EventLoopIsolation {
  nonisolated let executor: EventLoopExecutor

  init(_ executor: EventLoopExecutor) {
    self.executor = executor
  }

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
}
