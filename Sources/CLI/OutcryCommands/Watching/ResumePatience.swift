/// How long a stream that does not open again is tried.
struct ResumePatience: Sendable {
  private var left: Duration
  private var pause = Duration.milliseconds(100)

  init(_ seconds: Int) { left = .seconds(seconds) }

  /// How long to wait before the next attempt; nil: that was the last.
  mutating func next() -> Duration? {
    guard left > .zero else { return nil }
    let now = min(pause, left)
    left -= now
    pause = min(pause * 2, .seconds(5))
    return now
  }
}
