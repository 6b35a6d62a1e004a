import TradingModel

/// How many times the pace of a session's clock, exact to 10⁻⁹.
struct PlaybackSpeed: FixedPoint {
  let raw: Int64
  init(raw: Int64) { self.raw = raw }

  static let one = PlaybackSpeed(raw: 1_000_000_000)
  /// A thousand million times.
  static let maximum = PlaybackSpeed(raw: 1_000_000_000_000_000_000)
}

/// Spaces events as they were spaced on their session's clock, without drift.
struct EventPace: Sendable {
  private let speed: PlaybackSpeed
  /// The first event's time, and when it was played.
  private var origin: (time: Instant, played: Instant)?

  init(_ speed: PlaybackSpeed) { self.speed = speed }

  /// When an event is to be played.
  mutating func dueTime(of time: Instant, now: Instant) -> Instant {
    guard let origin else {
      origin = (time, now)
      return now
    }
    let elapsed = Int128(time.nanosecondsSinceEpoch) - Int128(origin.time.nanosecondsSinceEpoch)
    guard speed.isPositive else { return now }
    let scaled = elapsed * Int128(PlaybackSpeed.one.raw) / Int128(speed.raw)
    let due = scaled + Int128(origin.played.nanosecondsSinceEpoch)
    return Instant(nanosecondsSinceEpoch: Int64(clamping: due))
  }
}
