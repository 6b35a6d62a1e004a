/// The deadline of the call that a task serves. A call that the task makes, as a client, ends no later.
///
/// It is a task-local value, so that tasks started by a handler have it, too; `Task.detached` starts one without it.
/// It is bound for calls that have a deadline only: binding costs an allocation.
enum InheritedDeadline {
  @TaskLocal static var current: ContinuousClock.Instant?

  /// What is left of it, or of `timeout` when that is shorter; nil when there is neither.
  static func limit(_ timeout: Duration?) -> Duration? {
    guard let current else { return timeout }
    let remaining = ContinuousClock.now.duration(to: current)
    return timeout.map { min($0, remaining) } ?? remaining
  }
}
