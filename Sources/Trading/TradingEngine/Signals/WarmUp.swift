/// What a strategy must have seen of each symbol before it can speak.
public struct WarmUp: Sendable, Hashable {
  /// The session's own bars.
  public let bars: Int
  /// How much time its longer timeframes are made of, if the market never closed.
  public let seconds: Int

  public init(bars: Int, seconds: Int = 0) {
    self.bars = bars
    self.seconds = seconds
  }

  /// Whether one bar is all that it looks at.
  public var isNothing: Bool { bars <= 1 && seconds <= 0 }
}

extension SessionEngine {
  /// What the strategy must have seen before the start. Nil without a strategy.
  public var warmUp: WarmUp? { strategy.map { WarmUp(bars: $0.warmUpBars, seconds: $0.warmUpSeconds) } }
}
