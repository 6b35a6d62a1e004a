/// How a quotient that is not a whole number of billionths becomes one. The caller always says which.
public enum Rounding: Sendable, Hashable {
  /// Toward zero.
  case towardZero
  /// Away from zero.
  case awayFromZero
  /// Toward negative infinity.
  case down
  /// Toward positive infinity.
  case up
  /// To the nearest, ties to the even neighbour (IEEE 754's default; no drift over many roundings).
  case toNearestOrEven
}

extension Int128 {
  /// `self / divisor`, rounded as told.
  public func dividing(by divisor: Int128, rounding: Rounding) throws(ArithmeticError) -> Int128 {
    if divisor == 0 { throw .divisionByZero }
    let (quotient, overflowed) = dividedReportingOverflow(by: divisor)
    if overflowed { throw .overflow }
    // Exact in range: a second division of 128 bits would cost as much as the first.
    let remainder = self &- quotient &* divisor
    if remainder == 0 { return quotient }
    let away: Int128 = (remainder < 0) == (divisor < 0) ? 1 : -1
    // |quotient| <= |self| / 2 here, since |divisor| >= 2 when there is a remainder: one step cannot overflow.
    switch rounding {
    case .towardZero: return quotient
    case .awayFromZero: return quotient + away
    case .down: return away < 0 ? quotient - 1 : quotient
    case .up: return away > 0 ? quotient + 1 : quotient
    case .toNearestOrEven:
      let rest = divisor.magnitude - remainder.magnitude
      if remainder.magnitude > rest { return quotient + away }
      if remainder.magnitude == rest && quotient & 1 != 0 { return quotient + away }
      return quotient
    }
  }

  /// `self * other`, checked.
  public func multiplying(by other: Int128) throws(ArithmeticError) -> Int128 {
    let (product, overflowed) = multipliedReportingOverflow(by: other)
    if overflowed { throw .overflow }
    return product
  }
}
