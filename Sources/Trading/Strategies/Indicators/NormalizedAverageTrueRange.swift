/// Wilder's average true range in per cent of the close.
///
///     NATR = 100 · ATR(n) / close
///
/// Source: J. Forman, "Cross-Market Evaluations With Normalized Average True Range", *Technical Analysis of Stocks &
/// Commodities* 24:6 (2006).
public struct NormalizedAverageTrueRange: Indicator {
  private var range: AverageTrueRange

  public init(period: Period) { range = AverageTrueRange(period: period) }

  public var warmUp: Int { range.warmUp }

  public mutating func update(_ bar: BarValues) -> Double? {
    range.update(bar).flatMap { (100 * ($0 / bar.close)).finite }
  }
}
