/// How far the close is below the highest high of the last *n* bars, in per cent of their range: −100 to 0.
///
///     %R = −100 · (highest high(n) − close) / (highest high(n) − lowest low(n))
///
/// −50 in an empty range.
///
/// Source: L. Williams, *How I Made One Million Dollars Last Year Trading Commodities* (1973).
public struct WilliamsPercentRange: Indicator {
  private var position: RangePosition

  public init(period: Period) { position = RangePosition(period) }

  public var warmUp: Int { position.warmUp }

  public mutating func update(_ bar: BarValues) -> Double? {
    position.update(high: bar.high, low: bar.low, value: bar.close).flatMap { (100 * $0 - 100).finite }
  }
}
