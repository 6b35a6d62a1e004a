/// Pearson's coefficient of correlation of two series over the last *n* bars, −1 to 1.
///
///     r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²)
///
/// Nil where one of them does not move.
///
/// Source: K. Pearson, "Notes on Regression and Inheritance in the Case of Two Parents" (1895).
public struct Correlation: Indicator {
  private var window: SlidingFold<JointMoments>

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity }

  public mutating func update(_ pair: SeriesPair) -> Double? {
    guard let moments = window.append(JointMoments(pair.first, pair.second)) else { return nil }
    let scale = moments.xx.squareRoot() * moments.yy.squareRoot()
    return (moments.xy / scale).finite.map { max(-1, min($0, 1)) }
  }
}
