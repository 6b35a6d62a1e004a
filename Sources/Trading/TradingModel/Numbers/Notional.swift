private let scale = Int128(DecimalText.scale)

extension Price {
  /// Price × quantity as money. Exact to 10⁻¹⁸ inside, rounded once, half to even, to 10⁻⁹.
  public func notional(of quantity: Quantity) throws(ArithmeticError) -> Money {
    let (high, low) = raw.magnitude.multipliedFullWidth(by: quantity.raw.magnitude)
    if high < UInt64(DecimalText.scale / 2) {
      // The quotient fits 63 bits: one machine division instead of two of 128 bits.
      let divisor = UInt64(DecimalText.scale)
      var (quotient, remainder) = divisor.dividingFullWidth((high, low))
      let half = divisor / 2
      if remainder > half || remainder == half && quotient & 1 != 0 { quotient += 1 }
      let magnitude = Int128(quotient)
      return Money(raw: (raw < 0) != (quantity.raw < 0) ? -magnitude : magnitude)
    }
    let product = try Int128(raw).multiplying(by: Int128(quantity.raw))
    return Money(raw: try product.dividing(by: scale, rounding: .toNearestOrEven))
  }

  /// This price moved by a percentage of itself, rounded as told: `100` moved by `-5` is `95`.
  public func moved(by percentage: Percentage, rounding: Rounding) throws(ArithmeticError) -> Price {
    let hundred = 100 * scale
    let product = try Int128(raw).multiplying(by: hundred + Int128(percentage.raw))
    guard let raw = Int64(exactly: try product.dividing(by: hundred, rounding: rounding)) else { throw .overflow }
    return Price(raw: raw)
  }
}

extension Money {
  /// Money ÷ quantity as a price, half to even.
  public func divided(by quantity: Quantity) throws(ArithmeticError) -> Price {
    let scaled = try raw.multiplying(by: scale)
    let quotient = try scaled.dividing(by: Int128(quantity.raw), rounding: .toNearestOrEven)
    guard let raw = Int64(exactly: quotient) else { throw .overflow }
    return Price(raw: raw)
  }

  /// How many units this money buys at a price, rounded down to whole lots. Zero when it buys none.
  public func units(at price: Price, lot: Quantity) throws(ArithmeticError) -> Quantity {
    let lotNotional = try price.notional(of: lot)
    guard lotNotional.raw > 0 else { throw .divisionByZero }
    let lots = raw > 0 ? raw / lotNotional.raw : 0
    guard let units = Int64(exactly: try lots.multiplying(by: Int128(lot.raw))) else { throw .overflow }
    return Quantity(raw: units)
  }

  /// A percentage of this sum, rounded as told.
  public func portion(_ percentage: Percentage, rounding: Rounding) throws(ArithmeticError) -> Money {
    Money(raw: try raw.multiplying(by: Int128(percentage.raw)).dividing(by: 100 * scale, rounding: rounding))
  }

  /// Whether this sum is at most a percentage of another, rounded down: without a division, which is slow. False when
  /// that percentage is out of range.
  public func isWithin(_ percentage: Percentage, of whole: Money) -> Bool {
    let (hundredfold, limit) = products(percentage, of: whole)
    if limit.overflow { return false }
    return hundredfold.overflow ? isNegative : hundredfold.partialValue <= limit.partialValue
  }

  /// Whether this sum is a percentage of another, or more; both are above zero. False when that percentage is out of range.
  public func reaches(_ percentage: Percentage, of whole: Money) -> Bool {
    let (hundredfold, limit) = products(percentage, of: whole)
    if limit.overflow { return false }
    return hundredfold.overflow || hundredfold.partialValue >= limit.partialValue
  }

  private typealias Product = (partialValue: Int128, overflow: Bool)

  /// Hundred per cent of this sum, and a percentage of another: asked by every rule about shares, at every order.
  private func products(_ percentage: Percentage, of whole: Money) -> (hundredfold: Product, limit: Product) {
    let hundred = 100 * scale
    if let part = Int64(exactly: raw), let whole = Int64(exactly: whole.raw) {
      // 64-bit numbers multiply within 128 bits, by one instruction.
      return ((Int128(part) &* hundred, false), (Int128(whole) &* Int128(percentage.raw), false))
    }
    return (
      raw.multipliedReportingOverflow(by: hundred), whole.raw.multipliedReportingOverflow(by: Int128(percentage.raw))
    )
  }

  /// This sum in per cent of another, rounded as told; out of range is an overflow.
  public func percentage(of whole: Money, rounding: Rounding) throws(ArithmeticError) -> Percentage {
    let quotient = try raw.multiplying(by: 100 * scale).dividing(by: whole.raw, rounding: rounding)
    guard let raw = Int64(exactly: quotient) else { throw .overflow }
    return Percentage(raw: raw)
  }
}

extension Money {
  /// `part / whole` of this sum, half to even, for `0 ≤ part ≤ whole`, `0 < whole`. The product is taken at full
  /// width, so that no sum is too large for it.
  public func share(_ part: Quantity, of whole: Quantity) throws(ArithmeticError) -> Money {
    guard whole.isPositive else { throw .divisionByZero }
    guard !part.isNegative, part <= whole else { throw .overflow }
    if part == whole { return self }
    let (product, overflowed) = raw.multipliedReportingOverflow(by: Int128(part.raw))
    if !overflowed { return Money(raw: try product.dividing(by: Int128(whole.raw), rounding: .toNearestOrEven)) }
    let divisor = UInt128(whole.raw.magnitude)
    let wide = raw.magnitude.multipliedFullWidth(by: UInt128(part.raw.magnitude))
    // part < whole: the quotient is below |raw|, and the high word below the divisor.
    var (quotient, remainder) = divisor.dividingFullWidth(wide)
    let rest = divisor - remainder
    if remainder > rest || remainder == rest && quotient & 1 != 0 { quotient += 1 }
    return Money(raw: raw < 0 ? -Int128(quotient) : Int128(quotient))
  }
}
