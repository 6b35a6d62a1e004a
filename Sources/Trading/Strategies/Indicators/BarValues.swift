public import TradingModel

/// A bar in binary floating point, as indicators read it. Never the source of a price that is traded or booked.
public struct BarValues: Sendable, Hashable {
  public var open: Double
  public var high: Double
  public var low: Double
  public var close: Double
  public var volume: Double
  /// When the interval began …
  public var openTime: Instant
  /// … and when it was over: the first instant that is no longer in it.
  public var closeTime: Instant

  public init(
    open: Double, high: Double, low: Double, close: Double, volume: Double,
    openTime: Instant = Instant(nanosecondsSinceEpoch: 0), closeTime: Instant = Instant(nanosecondsSinceEpoch: 0)
  ) {
    self.open = open
    self.high = high
    self.low = low
    self.close = close
    self.volume = volume
    self.openTime = openTime
    self.closeTime = closeTime
  }

  public init(_ bar: Bar) {
    self.init(
      open: bar.open.doubleValue, high: bar.high.doubleValue, low: bar.low.doubleValue, close: bar.close.doubleValue,
      volume: bar.volume.doubleValue, openTime: bar.openTime, closeTime: bar.closeTime)
  }

  /// `(high + low + close) / 3`.
  public var typicalPrice: Double { (high + low + close) / 3 }
}
