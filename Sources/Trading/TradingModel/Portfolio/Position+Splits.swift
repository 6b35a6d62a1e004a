extension Quantity {
  /// These units after a split. Nil unless it is a whole number of billionths, in range.
  public func split(_ numerator: UInt32, for denominator: UInt32) -> Quantity? {
    let product = Int128(raw) * Int128(numerator)
    guard denominator > 0, product % Int128(denominator) == 0 else { return nil }
    return Int64(exactly: product / Int128(denominator)).map { Quantity(raw: $0) }
  }
}

extension Price {
  /// The price of a unit after a split, rounded as told. Nil when it is out of range.
  public func split(_ numerator: UInt32, for denominator: UInt32, rounding: Rounding) -> Price? {
    let product = Int128(raw) * Int128(denominator)
    guard numerator > 0, let quotient = try? product.dividing(by: Int128(numerator), rounding: rounding) else {
      return nil
    }
    return Int64(exactly: quotient).map { Price(raw: $0) }
  }
}

extension Position {
  /// Every unit becomes `numerator / denominator` units; what all of them cost stays. The mark moves with it, rounded
  /// half to even, until the next price. On an error nothing has changed.
  ///
  /// - Throws: `overflow` when a strategy's units, or a lot's, would be no whole number of billionths, or a price out
  ///   of range.
  public mutating func split(_ numerator: UInt32, for denominator: UInt32) throws(ArithmeticError) {
    guard numerator > 0, denominator > 0 else { throw .divisionByZero }
    var next = self
    var total = Quantity.zero
    for index in parts.indices {
      guard let units = parts[index].quantity.split(numerator, for: denominator) else { throw .overflow }
      next.parts[index].stake.quantity = units
      total = try total.adding(units)
      for lot in parts[index].ownLots.indices {
        let former = parts[index].ownLots[lot]
        guard let units = former.quantity.split(numerator, for: denominator),
          let price = former.price.split(numerator, for: denominator, rounding: .toNearestOrEven)
        else { throw .overflow }
        next.parts[index].ownLots[lot].quantity = units
        next.parts[index].ownLots[lot].price = price
      }
      if !units.isZero { _ = try next.parts[index].own.costBasis.divided(by: units) }
    }
    next.quantity = total
    if let mark {
      guard let price = mark.split(numerator, for: denominator, rounding: .toNearestOrEven) else { throw .overflow }
      next.mark = price
    }
    try next.revalue()
    self = next
  }
}
