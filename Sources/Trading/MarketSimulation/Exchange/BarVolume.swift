import TradingModel

/// What may still fill in the running bar of one instrument.
struct BarVolume: Sendable {
  let closeTime: Instant
  let volume: Volume
  /// Nil without a bound.
  private(set) var available: Quantity?
  private(set) var filled = Quantity.zero

  init(_ bar: Bar, share: Percentage?, lot: Quantity) {
    closeTime = bar.closeTime
    volume = bar.volume
    available = share.map { Self.available(of: bar.volume, share: $0, lot: lot) }
  }

  /// Whole lots.
  private static func available(of volume: Volume, share: Percentage, lot: Quantity) -> Quantity {
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
