/// The mean of the last *n* values.
///
///     SMA = (x₁ + x₂ + … + xₙ) / n
///
/// Source: J. Murphy, *Technical Analysis of the Financial Markets* (1999), chapter 9.
public struct SimpleMovingAverage: Indicator {
  private var window: SlidingFold<CompensatedSum>

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity }

  public mutating func update(_ value: Double) -> Double? {
    window.append(CompensatedSum(value))?.mean(over: window.capacity).finite
  }
}
