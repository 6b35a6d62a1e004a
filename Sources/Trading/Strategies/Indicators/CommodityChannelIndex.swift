/// How far the typical price is from its average, in units of 0.015 mean deviations.
///
///     TP = (high + low + close) / 3      CCI = (TP − SMA(TP, n)) / (0.015 · Σ |TPᵢ − SMA(TP, n)| / n)
///
/// The mean deviation is taken around the average of the moment, and so has no recurrence: an update passes over the
/// *n* typical prices once more. It is the one indicator whose update takes longer with a longer period; its memory is
/// bounded like that of all. 0 where no price deviates.
///
/// Source: D. Lambert, "Commodity Channel Index", *Commodities* (October 1980).
public struct CommodityChannelIndex: Indicator {
  private let period: Int
  private var average: SimpleMovingAverage
  /// The last *n* typical prices, in the order of a ring.
  private var prices: [Double] = []
  private var oldest = 0

  public init(period: Period) {
    self.period = period.bars
    average = SimpleMovingAverage(period: period)
  }

  public var warmUp: Int { period }

  public mutating func update(_ bar: BarValues) -> Double? {
    let price = bar.typicalPrice
    if prices.count < period {
      prices.append(price)
    } else {
      prices[oldest] = price
      oldest = oldest + 1 == period ? 0 : oldest + 1
    }
    guard let mean = average.update(price) else { return nil }
    var deviation = 0.0
    for price in prices { deviation += abs(price - mean) }
    if deviation == 0 { return 0 }
    return ((price - mean) / (0.015 * (deviation / Double(period)))).finite
  }
}
