public import TradingModel

/// Bars a second on the common clock of a replay, exact to 10⁻⁹.
public struct BarRate: FixedPoint {
  public let raw: Int64
  public init(raw: Int64) { self.raw = raw }

  /// One million a second.
  public static let maximum = BarRate(raw: 1_000_000_000_000_000)

  /// Time from one bar to the next.
  var interval: Duration { .nanoseconds(raw > 0 ? 1_000_000_000_000_000_000 / raw : 0) }
}

/// How fast history is replayed.
public enum ReplayPace: Sendable, Hashable {
  case barsPerSecond(BarRate)
  /// As fast as it goes.
  case maximum
}

/// Which part of a feed's history a session replays, and how fast.
public struct ReplaySettings: Sendable, Hashable {
  /// The first slice that closes at or after it; nil: the first there is.
  public let start: Instant?
  /// The last slice that closes at or before it; nil: the last there is.
  public let end: Instant?
  public let pace: ReplayPace
  /// Which bars.
  public var history: HistoryChoice

  public init(start: Instant?, end: Instant?, pace: ReplayPace, history: HistoryChoice = HistoryChoice()) {
    self.start = start
    self.end = end
    self.pace = pace
    self.history = history
  }
}
