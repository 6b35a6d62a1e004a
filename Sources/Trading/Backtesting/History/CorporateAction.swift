public import TradingModel

/// A split or a dividend: what happens to a position and not to the market.
public struct CorporateAction: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Units after over units before: `2, 1` is two for one.
    case split(numerator: UInt32, denominator: UInt32)
    /// Cash for each unit; who is short pays it.
    case dividend(Price)
  }

  public let symbol: Symbol
  /// Whoever holds then; before any price of that time counts.
  public let time: Instant
  public let kind: Kind

  public init(symbol: Symbol, time: Instant, kind: Kind) {
    self.symbol = symbol
    self.time = time
    self.kind = kind
  }
}

extension AdjustmentFactors {
  /// What the factors say happened, for prices from which that was not taken out: splits and dividends for raw prices,
  /// dividends for prices without splits, nothing for prices without either. Each at the midnight after its row's day.
  ///
  /// A dividend is `reference × (1 − price factor ÷ next price factor)`, to the cent, half to even (LEAN,
  /// `Dividend.ComputeDistribution`), or to ten digits of a split share; it is left out where the reference is not known.
  /// A split is the ratio with the smallest terms that rounds to the factors'.
  public func actions(
    of symbol: Symbol, for adjustment: PriceAdjustment, in zone: CivilZone
  ) -> [CorporateAction] {
    if adjustment == .splitsAndDividends { return [] }
    var actions: [CorporateAction] = []
    for (row, next) in zip(rows, rows.dropFirst()) {
      let time = zone.instant(of: CivilDate(daysSinceEpoch: row.day.daysSinceEpoch + 1), minute: 0)
      if row.price != next.price, let cash = dividend(row, next, adjustment) {
        actions.append(CorporateAction(symbol: symbol, time: time, kind: .dividend(cash)))
      }
      if adjustment == .raw, row.split != next.split, let ratio = Ratio(next.split, to: row.split) {
        let kind = CorporateAction.Kind.split(numerator: ratio.numerator, denominator: ratio.denominator)
        actions.append(CorporateAction(symbol: symbol, time: time, kind: kind))
      }
    }
    return actions
  }

  private func dividend(_ row: Row, _ next: Row, _ adjustment: PriceAdjustment) -> Price? {
    guard let reference = row.reference, row.price < next.price else { return nil }
    // (1 − a/b) × reference = reference × (b − a) / b.
    let difference = Int128(next.price.raw) - Int128(row.price.raw)
    guard let product = try? Int128(reference.raw).multiplying(by: difference),
      let exact = try? product.dividing(by: Int128(next.price.raw), rounding: .toNearestOrEven)
    else { return nil }
    let cent: Int128 = 10_000_000
    guard let cents = try? exact.dividing(by: cent, rounding: .toNearestOrEven), cents > 0 else { return nil }
    var cash = cents * cent
    if adjustment == .splits {
      // One of today's units got its share of what a unit of then was paid.
      guard let scaled = try? cash.multiplying(by: Int128(next.split.raw)),
        let share = try? scaled.dividing(by: Int128(AdjustmentFactor.one.raw), rounding: .toNearestOrEven)
      else { return nil }
      cash = share
    }
    return Int64(exactly: cash).flatMap { $0 > 0 ? Price(raw: $0) : nil }
  }
}

/// A fraction in small terms.
private struct Ratio {
  let numerator: UInt32
  let denominator: UInt32

  /// The simplest fraction within a millionth of `value ÷ whole`, by the expansion into a continued fraction.
  init?(_ value: AdjustmentFactor, to whole: AdjustmentFactor) {
    let target = Double(value.raw) / Double(whole.raw)
    var (above, below) = ((numerator: 1.0, denominator: 0.0), (numerator: 0.0, denominator: 1.0))
    var rest = target
    for _ in 0..<16 {
      let digit = rest.rounded(.down)
      let next = (
        numerator: digit * above.numerator + below.numerator,
        denominator: digit * above.denominator + below.denominator
      )
      guard next.numerator <= 1_000_000, next.denominator <= 1_000_000 else { return nil }
      (below, above) = (above, next)
      if abs(above.numerator / above.denominator - target) <= 1e-6 * target { break }
      rest = 1 / (rest - digit)
    }
    guard let numerator = UInt32(exactly: above.numerator), let denominator = UInt32(exactly: above.denominator),
      numerator > 0, denominator > 0, numerator != denominator,
      abs(above.numerator / above.denominator - target) <= 1e-6 * target
    else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }
}
