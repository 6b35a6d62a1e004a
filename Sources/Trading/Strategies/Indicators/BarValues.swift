public import TradingModel

/// A bar in binary floating point, as indicators read it. Never the source of a price that is traded or booked.
public struct BarValues: Sendable, Hashable {
  public var open: Double
  public var high: Double
  public var low: Double
  public var close: Double
  public var volume: Double

  public init(open: Double, high: Double, low: Double, close: Double, volume: Double) {
    self.open = open
    self.high = high
    self.low = low
    self.close = close
    self.volume = volume
  }

  public init(_ bar: Bar) {
    self.init(
      open: bar.open.doubleValue, high: bar.high.doubleValue, low: bar.low.doubleValue, close: bar.close.doubleValue,
      volume: bar.volume.doubleValue)
  }
}
