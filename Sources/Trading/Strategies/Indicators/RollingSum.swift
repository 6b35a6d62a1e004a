/// The sum of the last *n* values.
public struct RollingSum: Indicator {
  private var window: SlidingFold<CompensatedSum>

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity }

  public mutating func update(_ value: Double) -> Double? { window.append(CompensatedSum(value))?.value.finite }
}
