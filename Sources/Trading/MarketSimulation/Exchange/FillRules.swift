import TradingModel

/// A configuration made ready for filling orders.
struct FillRules: Sendable {
  let configuration: ExchangeConfiguration
  /// By the raw value of their cause: made once, not with each fill.
  private let models: [String]

  init(_ configuration: ExchangeConfiguration) {
    self.configuration = configuration
    let share = configuration.volumeShare.map { "\($0)%" } ?? "unlimited"
    models = FillCause.allCases.map { cause in
      "\(configuration.pathOrder.name)/\(cause.name)/limits=\(configuration.limitFill.name)"
        + "/spread=\(configuration.spread)bps/slippage=\(configuration.slippage.name)/volume=\(share)"
    }
  }

  func model(of cause: FillCause) -> String { models[cause.rawValue] }

  /// The price of an order that takes what is there: across half the spread, slipped, rounded to the tick against
  /// the trader, never below one tick and never worse than the order's limit.
  /// - Parameters:
  ///   - base: where the market trades.
  ///   - filledInBar: with this fill.
  func takingPrice(
    at base: Price, for terms: OrderTerms, tick: Price, filledInBar: Quantity, barVolume: Volume?
  ) throws(ArithmeticError) -> Price {
    // Half of the spread, in billionths of a basis point, over the basis points of the whole.
    let halfSpread = try Int128(base.raw).multiplying(by: Int128(configuration.spread.raw))
      .dividing(by: 20_000_000_000_000, rounding: .up)
    let slippage = try configuration.slippage.amount(at: base, filled: filledInBar, of: barVolume)
    // Each is below 2⁹⁰: two Int64 factors and a division, or a checked sum of such.
    let distance = halfSpread + slippage
    let exact = terms.side == .buy ? Int128(base.raw) + distance : Int128(base.raw) - distance
    let rounding: Rounding = terms.side == .buy ? .up : .down
    let ticks = max(1, try exact.dividing(by: Int128(tick.raw), rounding: rounding))
    let rounded = try ticks.multiplying(by: Int128(tick.raw))
    let bounded =
      switch (terms.kind.limitPrice, terms.side) {
      case (nil, _): rounded
      case (let limit?, .buy): min(rounded, Int128(limit.raw))
      case (let limit?, .sell): max(rounded, Int128(limit.raw))
      }
    guard let raw = Int64(exactly: bounded) else { throw .overflow }
    return Price(raw: raw)
  }
}
