/// The population standard deviation of the last *n* values.
///
///     σ = √( Σ (xᵢ − mean)² / n )
public struct StandardDeviation: Indicator {
  private var window: SlidingFold<Moments>

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity }

  public mutating func update(_ value: Double) -> Double? {
    window.append(Moments(value))?.populationVariance.squareRoot().finite
  }
}
