import Synchronization

/// Runs the jobs of a simulated process on the thread of the test, one at a time, in an order that a seed chooses.
final class SimulationExecutor: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  var isIdle: Bool { jobs.withLock(\.isEmpty) }

  /// Runs one of the jobs that are ready. False when there is none.
  func runOne(_ random: inout SeededGenerator) -> Bool {
    let count = jobs.withLock(\.count)
    guard count > 0 else { return false }
    let chosen = Int.random(in: 0..<count, using: &random)
    let job = jobs.withLock { $0.remove(at: chosen) }
    job.runSynchronously(on: asUnownedTaskExecutor())
    return true
  }

  /// Runs until nothing is ready: everyone waits for something of the world. False when that takes too long.
  func runAll(_ random: inout SeededGenerator) -> Bool {
    for _ in 0..<1_000_000 where !runOne(&random) { return true }
    return false
  }
}
