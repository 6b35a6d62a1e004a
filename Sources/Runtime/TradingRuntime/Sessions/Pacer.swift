internal import TradingModel

/// Spaces the slices of a replay evenly, without drift: each is due an interval after the one before was due.
struct Pacer {
  private let clock: any WallClock
  private let interval: Duration
  private var due: Instant?

  init(_ pace: ReplayPace, clock: any WallClock) {
    self.clock = clock
    switch pace {
    case .barsPerSecond(let rate): interval = rate.interval
    case .maximum: interval = .zero
    }
  }

  /// Returns when the next slice is due. At full speed it only lets others have their turn.
  mutating func waitForNext() async throws {
    try Task.checkCancellation()
    guard interval > .zero else { return await Task.yield() }
    let now = clock.now
    let wanted = due ?? now
    let late = Duration.nanoseconds(
      now.nanosecondsSinceEpoch.subtractingReportingOverflow(wanted.nanosecondsSinceEpoch).partialValue)
    if late < .zero { try await clock.sleep(for: .zero - late) }
    // A replay that cannot keep up, or was suspended, goes on from now instead of rushing through what it missed.
    let base = late > .seconds(1) ? now : wanted
    let (nanoseconds, overflowed) = base.nanosecondsSinceEpoch.addingReportingOverflow(interval.wholeNanoseconds)
    due = Instant(nanosecondsSinceEpoch: overflowed ? .max : nanoseconds)
  }
}
