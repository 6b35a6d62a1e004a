import TradingModel

/// A configuration made ready for filling orders.
struct FillRules: Sendable {
  let configuration: ExchangeConfiguration
  /// By the raw value of their cause: made once, not with each fill.
  private let models: [String]
  /// For fills at a bid or an ask that the market showed.
  private let quotedModels: [String]

  init(_ configuration: ExchangeConfiguration) {
    self.configuration = configuration
    let share = configuration.volumeShare.map { "\($0)%" } ?? "unlimited"
    let texts = { (spread: String) in
      FillCause.allCases.map { cause in
        "\(configuration.pathOrder.name)/\(cause.name)/limits=\(configuration.limitFill.name)"
          + "/spread=\(spread)/slippage=\(configuration.slippage.name)/volume=\(share)\(configuration.furtherModels)"
      }
    }
    models = texts("\(configuration.spread)bps")
    quotedModels = texts("quoted")
  }

  func model(of cause: FillCause, isQuoted: Bool) -> String { (isQuoted ? quotedModels : models)[cause.rawValue] }

  /// In billionths of the currency, rounded up.
  func halfSpread(at base: Price) throws(ArithmeticError) -> Int128 {
    // The spread is in billionths of a basis point.
    try Int128(base.raw).multiplying(by: Int128(configuration.spread.raw))
      .dividing(by: 20_000_000_000_000, rounding: .up)
  }

  /// Whether an order to rest at `limit` would meet somebody at once: it would be at or beyond the other side's quote.
  func wouldTake(at limit: Price, side: OrderSide, last: Price, quote: Tick.Spread?) -> Bool {
    if let quote { return !side.isWorse(quote.price(for: side), than: limit) }
    guard let half = try? halfSpread(at: last) else { return true }
    return side == .buy ? Int128(limit.raw) >= Int128(last.raw) + half : Int128(limit.raw) <= Int128(last.raw) - half
  }

  /// The price of an order that takes what is there: across half the spread, slipped, rounded to the tick against
  /// the trader, never below one tick and never worse than the order's limit.
  /// - Parameters:
  ///   - base: where the market trades; the bid or the ask itself where it is known.
  ///   - crossesSpread: whether half of the configured spread comes on top.
  ///   - filledInBar: with this fill.
  func takingPrice(
    at base: Price, for terms: OrderTerms, tick: Price, crossesSpread: Bool, filledInBar: Quantity, barVolume: Volume?
  ) throws(ArithmeticError) -> Price {
    let halfSpread = crossesSpread ? try self.halfSpread(at: base) : 0
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
