/// The change from the value *n* bars ago, in per cent of that value.
///
///     ROC = 100 · (xₜ − xₜ₋ₙ) / xₜ₋ₙ
///
/// Source: J. Murphy, *Technical Analysis of the Financial Markets* (1999), chapter 10. Nil where xₜ₋ₙ is zero.
public struct RateOfChange: Indicator {
  private var values: DelayLine<Double>

  public init(period: Period) { values = DelayLine(period.bars) }

  public var warmUp: Int { values.length + 1 }

  public mutating func update(_ value: Double) -> Double? {
    guard let before = values.append(value) else { return nil }
    return (100 * ((value - before) / before)).finite
  }
}
