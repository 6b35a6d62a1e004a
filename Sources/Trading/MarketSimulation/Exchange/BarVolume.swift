import TradingModel

/// What may still fill in the running bar of one instrument.
struct BarVolume: Sendable {
  let closeTime: Instant
  /// Whether it lasts so long that no second bar can follow it on the same day: its close is the day's.
  let isWholeDay: Bool
  let volume: Volume
  let high: Price
  let low: Price
  /// Nil without a bound.
  private(set) var available: Quantity?
  private(set) var filled = Quantity.zero

  init(_ bar: Bar, share: Percentage?, lot: Quantity) {
    closeTime = bar.closeTime
    isWholeDay =
      Int128(bar.closeTime.nanosecondsSinceEpoch) - Int128(bar.openTime.nanosecondsSinceEpoch) >= Self.wholeDay
    volume = bar.volume
    (high, low) = (bar.high, bar.low)
    available = share.map { Self.available(of: bar.volume, share: $0, lot: lot) }
  }

  /// Six hours, in nanoseconds: the shortest day of a large exchange has six and a half.
  private static let wholeDay: Int128 = 21_600_000_000_000

  /// Whole lots.
  static func available(of volume: Volume, share: Percentage, lot: Quantity) -> Quantity {
    // A volume whose product overflows is beyond every quantity, as is all that Int64 cannot hold.
    let exact =
      (try? volume.raw.multiplying(by: Int128(share.raw)).dividing(by: Int128(Percentage.hundred.raw), rounding: .down))
      ?? Int128.max
    let clamped = Int64(clamping: exact)
    return Quantity(raw: clamped - clamped % lot.raw)
  }

  /// Why nothing is left, when nothing is.
  var exhaustion: NoFillReason? {
    guard let available, !available.isPositive else { return nil }
    return volume.isZero ? .noVolume : .volumeShareExhausted
  }

  mutating func take(_ quantity: Quantity) throws(ArithmeticError) {
    filled = try filled.adding(quantity)
    available = try available?.subtracting(quantity)
  }
}
