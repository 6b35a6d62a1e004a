/// The mean of the last *n* values, the newest weighing *n*, the oldest 1.
///
///     WMA = (1·x₁ + 2·x₂ + … + n·xₙ) / (1 + 2 + … + n)
///
/// Source: J. Murphy, *Technical Analysis of the Financial Markets* (1999), chapter 9, "linearly weighted".
public struct WeightedMovingAverage: Indicator {
  private var window: SlidingFold<WeightedSum>

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity }

  public mutating func update(_ value: Double) -> Double? {
    let weights = window.capacity * (window.capacity + 1) / 2
    return window.append(WeightedSum(value))?.weighted.mean(over: weights).finite
  }
}

/// The sum of some values, and the sum of each times its place among them, from 1.
private struct WeightedSum: Combinable {
  private var count = 1
  private var sum: CompensatedSum
  private(set) var weighted: CompensatedSum

  init(_ value: Double) {
    sum = CompensatedSum(value)
    weighted = sum
  }

  /// The newer values stand `count` places later than on their own.
  func combined(with newer: WeightedSum) -> WeightedSum {
    var result = self
    result.count = count + newer.count
    result.sum = sum.combined(with: newer.sum)
    result.weighted = weighted.combined(with: newer.weighted).combined(with: newer.sum.scaled(by: count))
    return result
  }
}
