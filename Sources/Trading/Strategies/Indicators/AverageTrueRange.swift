/// Wilder's average of the true range over *n* bars, in units of price.
///
///     TR = max(high, previous close) − min(low, previous close)      the first bar's: high − low
///     ATRₙ = (TR₁ + … + TRₙ) / n                                     ATRₜ = ATRₜ₋₁ + (TRₜ − ATRₜ₋₁) / n
///
/// Source: J. Welles Wilder, *New Concepts in Technical Trading Systems* (1978), section 4.
public struct AverageTrueRange: Indicator {
  private var average: SeededAverage
  private var previousClose: Double?

  public init(period: Period) { average = .wilder(period) }

  public var warmUp: Int { average.period }

  public mutating func update(_ bar: BarValues) -> Double? {
    let anchor = previousClose ?? bar.low
    previousClose = bar.close
    return average.update(max(bar.high, anchor) - min(bar.low, anchor))
  }
}
