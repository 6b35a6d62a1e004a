/// An exponential average of the typical price, and the bands *k* average true ranges above and below it.
///
///     middle = EMA((high + low + close) / 3, n)      upper = middle + k · ATR(m)      lower = middle − k · ATR(m)
///
/// Source: C. Keltner, *How to Make Money in Commodities* (1960), with L. Bradford Raschke's exponential average and
/// average true range.
public struct KeltnerChannel: Indicator {
  public typealias Value = ChannelValue

  private let width: Double
  private var average: ExponentialMovingAverage
  private var range: AverageTrueRange

  /// - Parameter width: *k*, in average true ranges.
  public init(period: Period, range: Period, width: Double) {
    self.width = width
    average = ExponentialMovingAverage(period: period)
    self.range = AverageTrueRange(period: range)
  }

  public var warmUp: Int { max(average.warmUp, range.warmUp) }

  public mutating func update(_ bar: BarValues) -> ChannelValue? {
    let middle = average.update(bar.typicalPrice)
    let range = range.update(bar)
    guard let middle, let range, let upper = (middle + width * range).finite,
      let lower = (middle - width * range).finite
    else { return nil }
    return ChannelValue(middle: middle, upper: upper, lower: lower)
  }
}
