/// An exponential average with its own lag taken off twice.
///
///     TEMA = 3·EMA(x) − 3·EMA(EMA(x)) + EMA(EMA(EMA(x)))
///
/// Each average is seeded with the simple average of its own first *n* values.
///
/// Source: P. Mulloy, "Smoothing Data with Less Lag", *Technical Analysis of Stocks & Commodities* 12:2 (1994).
public struct TripleExponentialMovingAverage: Indicator {
  private var first: SeededAverage
  private var second: SeededAverage
  private var third: SeededAverage

  public init(period: Period) {
    first = .exponential(period)
    second = .exponential(period)
    third = .exponential(period)
  }

  public var warmUp: Int { 3 * first.period - 2 }

  public mutating func update(_ value: Double) -> Double? {
    guard let once = first.update(value), let twice = second.update(once), let thrice = third.update(twice) else {
      return nil
    }
    return (3 * once - 3 * twice + thrice).finite
  }
}
