/// How many population standard deviations a value is above the mean of the last *n*, itself included.
///
///     z = (x − SMA(n)) / σ(n)
///
/// Nil where no value deviates.
public struct ZScore: Indicator {
  private var average: SimpleMovingAverage
  private var deviation: StandardDeviation

  public init(period: Period) {
    average = SimpleMovingAverage(period: period)
    deviation = StandardDeviation(period: period)
  }

  public var warmUp: Int { average.warmUp }

  public mutating func update(_ value: Double) -> Double? {
    let mean = average.update(value)
    let deviation = deviation.update(value)
    guard let mean, let deviation else { return nil }
    return ((value - mean) / deviation).finite
  }
}
