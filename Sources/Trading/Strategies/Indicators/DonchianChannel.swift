/// The highest high and the lowest low of the last *n* bars, this bar included, and the middle between them.
///
///     upper = highest high(n)      lower = lowest low(n)      middle = (upper + lower) / 2
///
/// Source: R. Donchian, "High Finance in Copper", *Financial Analysts Journal* 16:6 (1960): the four-week rule.
public struct DonchianChannel: Indicator {
  public typealias Value = ChannelValue

  private var highs: Highest
  private var lows: Lowest

  public init(period: Period) {
    highs = Highest(period: period)
    lows = Lowest(period: period)
  }

  public var warmUp: Int { highs.warmUp }

  public mutating func update(_ bar: BarValues) -> ChannelValue? {
    let upper = highs.update(bar.high)
    let lower = lows.update(bar.low)
    guard let upper, let lower, let middle = ((upper + lower) / 2).finite else { return nil }
    return ChannelValue(middle: middle, upper: upper, lower: lower)
  }
}
