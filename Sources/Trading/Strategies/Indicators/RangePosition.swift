/// Where a value stands between the lowest and the highest of the last *n* bars: 0 at the lowest, 1 at the highest.
///
/// In the middle, 0.5, where the range is empty: neither end is nearer.
struct RangePosition: Sendable {
  private var highs: Highest
  private var lows: Lowest

  init(_ period: Period) {
    highs = Highest(period: period)
    lows = Lowest(period: period)
  }

  var warmUp: Int { highs.warmUp }

  mutating func update(high: Double, low: Double, value: Double) -> Double? {
    let high = highs.update(high)
    let low = lows.update(low)
    guard let high, let low, let position = ((value - low) / (high - low)).finite else {
      return high == nil || high != low ? nil : 0.5
    }
    return position
  }
}
