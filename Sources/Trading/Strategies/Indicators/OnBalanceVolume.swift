/// Volume, added when the close rose and taken away when it fell.
///
///     OBV₁ = volume₁      OBVₜ = OBVₜ₋₁ + sign(closeₜ − closeₜ₋₁) · volumeₜ
///
/// Source: J. Granville, *Granville's New Key to Stock Market Profits* (1963); the start as in TA-Lib.
public struct OnBalanceVolume: Indicator {
  private var total: CompensatedSum?
  private var previous = 0.0

  public init() {}

  public var warmUp: Int { 1 }

  public mutating func update(_ bar: BarValues) -> Double? {
    guard bar.close.isFinite, bar.volume.isFinite else { return nil }
    defer { previous = bar.close }
    guard let total else {
      self.total = CompensatedSum(bar.volume)
      return bar.volume
    }
    let signed = bar.close > previous ? bar.volume : bar.close < previous ? -bar.volume : 0
    let next = total.combined(with: CompensatedSum(signed))
    guard next.value.isFinite else { return nil }
    self.total = next
    return next.value
  }
}
