/// How long it is tried again to reach a server, with longer pauses each time.
struct Patience {
  private let deadline: ContinuousClock.Instant
  private var pause = Duration.milliseconds(100)
  private static let longestPause = Duration.seconds(2)

  init(_ duration: Duration) { deadline = .now + duration }

  /// Waits a little; false when it has been long enough, or the task is cancelled.
  mutating func allowsAnother() async -> Bool {
    guard ContinuousClock.now < deadline else { return false }
    do { try await Task.sleep(for: pause) } catch { return false }
    pause = min(pause * 2, Self.longestPause)
    return true
  }
}
