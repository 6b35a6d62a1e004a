/// The share of gains in the movement of the last bars, 0 to 100, with simple averages: Cutler's RSI.
///
///     RSI = 100 · G / (G + L)
///
/// where G and L are the sums over the last *n* changes of the rises and of the falls. Unlike Wilder's it depends on
/// no value before its window. When nothing moved (G = L = 0) it is 50: neither side is stronger.
///
/// Source: Cutler's variant as in LEAN's `RelativeStrengthIndex` with simple averages; J. Welles Wilder, *New Concepts
/// in Technical Trading Systems* (1978), section 6, for the ratio.
public struct SimpleRelativeStrengthIndex: Indicator {
  private var gains: SlidingFold<CompensatedSum>
  private var losses: SlidingFold<CompensatedSum>
  private var previous: Double?

  public init(period: Period) {
    gains = SlidingFold(period)
    losses = SlidingFold(period)
  }

  public var warmUp: Int { gains.capacity + 1 }

  public mutating func update(_ value: Double) -> Double? {
    defer { if value.isFinite { previous = value } }
    guard let previous, let change = (value - previous).finite else { return nil }
    let gain = gains.append(CompensatedSum(max(change, 0)))?.value
    let loss = losses.append(CompensatedSum(max(-change, 0)))?.value
    guard let gain, let loss else { return nil }
    return gain + loss == 0 ? 50 : (100 * (gain / (gain + loss))).finite
  }
}
