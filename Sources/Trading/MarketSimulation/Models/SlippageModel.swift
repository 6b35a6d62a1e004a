public import TradingModel

/// How much worse than the quote an order that takes liquidity fills. Limit orders that rest do not slip.
public enum SlippageModel: Sendable, Hashable {
  case none
  /// An amount per unit, in the instrument's currency.
  case fixed(Price)
  /// A share of the price.
  case percentage(Percentage)
  /// `price × impact × share²`, where `share` is what has filled in this bar, this fill included, over the bar's
  /// volume, and no more than `cap`. Where the volume is zero or unknown, `share` is the cap.
  /// The square law and its usual constants, impact 10 % (0.1) and cap 2.5 %, are zipline's `VolumeShareSlippage`.
  case volumeShare(impact: Percentage, cap: Percentage)

  /// The usual constants of ``volumeShare(impact:cap:)``: 10 % and 2.5 %.
  public static let standardVolumeShare = SlippageModel.volumeShare(
    impact: Percentage(raw: 10_000_000_000), cap: Percentage(raw: 2_500_000_000))

  /// As a fill's model names it.
  public var name: String {
    switch self {
    case .none: "none"
    case .fixed(let amount): "\(amount)"
    case .percentage(let share): "\(share)%"
    case .volumeShare(let impact, let cap): "\(impact)%*share^2,cap=\(cap)%"
    }
  }

  /// Billionths of the currency by which the price gets worse; never negative.
  /// - Parameters:
  ///   - price: where the market stands.
  ///   - filled: what has filled in this bar, this fill included.
  ///   - volume: what traded in this bar; nil when unknown.
  func amount(at price: Price, filled: Quantity, of volume: Volume?) throws(ArithmeticError) -> Int128 {
    switch self {
    case .none: return 0
    case .fixed(let amount): return Int128(amount.raw)
    case .percentage(let share):
      return try Int128(price.raw).multiplying(by: Int128(share.raw)).dividing(by: Self.whole, rounding: .up)
    case .volumeShare(let impact, let cap):
      let share = try Self.share(of: filled, in: volume, cap: cap)
      let impactOfShare = try share.multiplying(by: share).multiplying(by: Int128(impact.raw))
      // share² at 10⁻²⁴, impact at 10⁻¹¹: down to 10⁻²¹, so that the product with a price stays within 128 bits.
      let factor = try impactOfShare.dividing(by: 100_000_000_000_000, rounding: .toNearestOrEven)
      // To the nearest, not up: an impact below a billionth is none, and must not cost a whole tick.
      return try factor.multiplying(by: Int128(price.raw))
        .dividing(by: 1_000_000_000_000_000_000_000, rounding: .toNearestOrEven)
    }
  }

  /// One hundred per cent in billionths of a per cent.
  private static let whole: Int128 = 100_000_000_000

  /// At 10⁻¹².
  private static func share(of filled: Quantity, in volume: Volume?, cap: Percentage) throws(ArithmeticError) -> Int128
  {
    let most = Int128(cap.raw) * 10
    guard let volume, volume.isPositive else { return most }
    let scaled = try Int128(filled.raw).multiplying(by: 1_000_000_000_000)
    return min(most, try scaled.dividing(by: volume.raw, rounding: .toNearestOrEven))
  }
}
