/// The bars that several instruments closed at one instant: many symbols on one clock.
public struct MarketSlice: Sendable, Hashable {
  /// When every bar of the slice closed.
  public let closeTime: Instant
  /// At least one; at most one a symbol; in the order of their symbols.
  public let bars: [Bar]

  public init(closeTime: Instant, bars: [Bar]) {
    self.closeTime = closeTime
    self.bars = bars
  }
}
