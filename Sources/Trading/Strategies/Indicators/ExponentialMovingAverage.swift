/// An average that forgets exponentially, seeded with the simple average of the first *n* values.
///
///     EMAₙ = SMA(n)        EMAₜ = EMAₜ₋₁ + 2 / (n + 1) · (xₜ − EMAₜ₋₁)
///
/// Source: J. Murphy, *Technical Analysis of the Financial Markets* (1999), chapter 9; the seed as in TA-Lib and LEAN.
public struct ExponentialMovingAverage: Indicator {
  private var average: SeededAverage

  public init(period: Period) { average = .exponential(period) }

  public var warmUp: Int { average.period }

  public mutating func update(_ value: Double) -> Double? { average.update(value) }
}
