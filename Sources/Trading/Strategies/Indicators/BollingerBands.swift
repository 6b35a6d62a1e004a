/// A simple average and the bands *k* population standard deviations above and below it.
///
///     middle = SMA(n)      upper = middle + k · σ(n)      lower = middle − k · σ(n)
///
/// Source: J. Bollinger, *Bollinger on Bollinger Bands* (2001), chapter 7.
public struct BollingerBands: Indicator {
  public typealias Value = ChannelValue

  private let width: Double
  private var average: SimpleMovingAverage
  private var deviation: StandardDeviation

  /// - Parameter width: *k*, in standard deviations.
  public init(period: Period, width: Double) {
    self.width = width
    average = SimpleMovingAverage(period: period)
    deviation = StandardDeviation(period: period)
  }

  public var warmUp: Int { average.warmUp }

  public mutating func update(_ value: Double) -> Value? {
    let middle = average.update(value)
    let deviation = deviation.update(value)
    guard let middle, let deviation, let upper = (middle + width * deviation).finite,
      let lower = (middle - width * deviation).finite
    else { return nil }
    return Value(middle: middle, upper: upper, lower: lower)
  }
}
