import Dispatch

/// Runs what nobody waits for: its thread gives way to all others of the process, since libdispatch gives threads of this
/// quality of service a nice value of 10 on Linux.
///
/// What runs on it may hold nothing for long that others need.
final class BackgroundExecutor: TaskExecutor {
  private let queue: DispatchQueue

  init(label: String) { queue = DispatchQueue(label: label, qos: .background) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
  }
}
