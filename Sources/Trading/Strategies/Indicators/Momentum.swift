/// The change from the value *n* bars ago.
///
///     momentum = xₜ − xₜ₋ₙ
///
/// Source: J. Murphy, *Technical Analysis of the Financial Markets* (1999), chapter 10.
public struct Momentum: Indicator {
  private var values: DelayLine<Double>

  public init(period: Period) { values = DelayLine(period.bars) }

  public var warmUp: Int { values.length + 1 }

  public mutating func update(_ value: Double) -> Double? { values.append(value).flatMap { (value - $0).finite } }
}
