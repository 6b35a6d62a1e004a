/// An exponential average with its own lag taken off once.
///
///     DEMA = 2·EMA(x) − EMA(EMA(x))
///
/// Each average is seeded with the simple average of its own first *n* values.
///
/// Source: P. Mulloy, "Smoothing Data with Faster Moving Averages", *Technical Analysis of Stocks & Commodities* 12:1
/// (1994).
public struct DoubleExponentialMovingAverage: Indicator {
  private var first: SeededAverage
  private var second: SeededAverage

  public init(period: Period) {
    first = .exponential(period)
    second = .exponential(period)
  }

  public var warmUp: Int { 2 * first.period - 1 }

  public mutating func update(_ value: Double) -> Double? {
    guard let once = first.update(value), let twice = second.update(once) else { return nil }
    return (2 * once - twice).finite
  }
}
