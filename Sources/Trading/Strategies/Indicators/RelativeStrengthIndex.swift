/// The share of gains in the movement of the last bars, 0 to 100, with Wilder's smoothing.
///
///     RSI = 100 · G / (G + L)        equal to 100 − 100 / (1 + G / L)
///
/// where G and L are Wilder averages over *n* of the rises and of the falls from value to value. The first result
/// needs *n* changes, that is *n* + 1 values. When nothing moved (G = L = 0) it is 50: neither side is stronger.
///
/// Source: J. Welles Wilder, *New Concepts in Technical Trading Systems* (1978), section 6.
public struct RelativeStrengthIndex: Indicator {
  private var gains: SeededAverage
  private var losses: SeededAverage
  private var previous: Double?

  public init(period: Period) {
    gains = .wilder(period)
    losses = .wilder(period)
  }

  public var warmUp: Int { gains.period + 1 }

  public mutating func update(_ value: Double) -> Double? {
    defer { if value.isFinite { previous = value } }
    guard let previous, (value - previous).isFinite else { return nil }
    let change = value - previous
    let gain = gains.update(max(change, 0))
    let loss = losses.update(max(-change, 0))
    guard let gain, let loss else { return nil }
    return gain + loss == 0 ? 50 : (100 * (gain / (gain + loss))).finite
  }
}
