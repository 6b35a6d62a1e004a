/// The change from the value *n* bars ago, in per cent of that value.
///
///     ROC = 100 · (xₜ − xₜ₋ₙ) / xₜ₋ₙ
///
/// Source: J. Murphy, *Technical Analysis of the Financial Markets* (1999), chapter 10. Nil where xₜ₋ₙ is zero.
public struct RateOfChange: Indicator {
  private let period: Int
  /// The last *n* values, a ring once it is full.
  private var values: [Double] = []
  private var oldest = 0

  public init(period: Period) { self.period = period.bars }

  public var warmUp: Int { period + 1 }

  public mutating func update(_ value: Double) -> Double? {
    guard values.count == period else {
      values.append(value)
      return nil
    }
    let before = values[oldest]
    values[oldest] = value
    oldest = oldest + 1 == period ? 0 : oldest + 1
    return (100 * ((value - before) / before)).finite
  }
}
