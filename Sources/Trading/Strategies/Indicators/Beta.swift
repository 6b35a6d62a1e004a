/// The slope of one series' returns on another's over the last *n* returns: how much the first moves when the second
/// does.
///
///     r = xₜ / xₜ₋₁ − 1      beta = Σ (r₁ − r̄₁)(r₂ − r̄₂) / Σ (r₂ − r̄₂)²
///
/// Nil where the second does not move. Needs *n* + 1 values. TA-Lib's BETA takes its two series in the other order.
///
/// Source: W. Sharpe, "Capital Asset Prices", *Journal of Finance* 19:3 (1964).
public struct Beta: Indicator {
  private var window: SlidingFold<JointMoments>
  private var previous: SeriesPair?

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity + 1 }

  /// - Parameter pair: the series in question, then the one that it is measured by.
  public mutating func update(_ pair: SeriesPair) -> Double? {
    defer { previous = pair }
    guard let previous, let own = (pair.first / previous.first - 1).finite,
      let market = (pair.second / previous.second - 1).finite,
      let moments = window.append(JointMoments(market, own))
    else { return nil }
    return (moments.xy / moments.xx).finite
  }
}
