/// The straight line that fits the last *n* values best, by least squares.
///
///     x = 0 … n − 1, the newest last      slope = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)²      intercept = ȳ − slope · x̄
///     value = intercept + slope · (n − 1)      r² = (Σ (x − x̄)(y − ȳ))² / (Σ (x − x̄)² · Σ (y − ȳ)²)
///
/// Source: A.-M. Legendre, *Nouvelles méthodes pour la détermination des orbites des comètes* (1805). A period of 1 has
/// no slope.
public struct LinearRegression: Indicator {
  public struct Value: Sendable, Hashable {
    /// The line at the newest value.
    public let value: Double
    /// Per bar.
    public let slope: Double
    /// The line at the oldest value.
    public let intercept: Double
    /// 0 to 1. Nil where all values are equal.
    public let rSquared: Double?
  }

  private var window: SlidingFold<Line>

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity }

  public mutating func update(_ value: Double) -> Value? {
    guard let line = window.append(Line(value)) else { return nil }
    let half = Double(window.capacity - 1) / 2
    guard let slope = (line.xy / line.xx).finite, let value = (line.mean + slope * half).finite,
      let intercept = (line.mean - slope * half).finite
    else { return nil }
    return Value(
      value: value, slope: slope, intercept: intercept,
      rSquared: (line.xy / line.xx * line.xy / line.yy).finite.map { min($0, 1) })
  }

  /// Moments of values against their places, of which only the number has to be kept.
  private struct Line: Combinable {
    private var count = 1.0
    private(set) var mean: Double
    private(set) var xy = 0.0
    private(set) var yy = 0.0

    init(_ value: Double) { mean = value }

    /// Σ (x − x̄)² of consecutive whole numbers.
    var xx: Double { count * (count * count - 1) / 12 }

    func combined(with newer: Line) -> Line {
      let total = count + newer.count
      let weight = count * newer.count / total
      let distance = newer.mean - mean
      var result = Line(mean + distance * (newer.count / total))
      result.count = total
      result.xy = xy + newer.xy + total / 2 * distance * weight
      result.yy = yy + newer.yy + distance * distance * weight
      return result
    }
  }
}
