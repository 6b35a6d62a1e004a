/// Notices a stream of which nothing moves although something waits. Fed with a clock tick now and then.
struct StallTimer {
  private var progress: UInt64?
  private var since: ContinuousClock.Instant?

  /// - Parameter progress: what has been sent so far; nil when nothing waits.
  /// - Returns: whether the stream has stood still for `timeout`.
  mutating func tick(_ now: ContinuousClock.Instant, progress: UInt64?, timeout: Duration) -> Bool {
    guard let since, let progress, progress == self.progress else {
      self.progress = progress
      since = progress == nil ? nil : now
      return false
    }
    return since.duration(to: now) >= timeout
  }
}
