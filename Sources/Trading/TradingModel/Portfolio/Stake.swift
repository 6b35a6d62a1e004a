/// What one strategy holds of an instrument and what it has earned there: numbers alone, which a trade changes on a copy that
/// costs next to nothing.
struct Stake: Sendable, Hashable {
  /// Signed: negative when short, zero when flat.
  var quantity: Quantity = .zero
  /// In the instrument's currency.
  var own = Performance.zero
  /// The same in the base currency: what is held at the rate of now, what was earned at the rates of then.
  var base = Performance.zero

  /// The side that opened it. Nil when flat.
  var side: OrderSide? { quantity.isZero ? nil : quantity.isPositive ? .buy : .sell }

  /// Units that a trade of this side would close.
  func closable(by side: OrderSide) throws(ArithmeticError) -> Quantity {
    self.side == side.opposite ? try quantity.absolute() : .zero
  }

  /// What units of it have cost, in proportion: at most those that are held.
  func cost(of units: Quantity) throws(ArithmeticError) -> Money {
    try own.costBasis.share(units, of: quantity.absolute())
  }

  /// Takes the units of a slice that close what is held out of it, and answers the profit.
  ///
  /// - Parameters:
  ///   - units: at most what is held, above zero.
  ///   - notional: price × units, as it is booked.
  ///   - cost: what they had cost, which leaves the cost basis.
  mutating func close(
    _ units: Quantity, for notional: Money, cost: Money, side: OrderSide, at rate: ExchangeRate
  ) throws(ArithmeticError) -> Money {
    let profit = try (side == .sell ? notional : notional.negated()).subtracting(cost)
    quantity = try quantity.adding(side.signed(units))
    own.costBasis = try own.costBasis.subtracting(cost)
    own.realizedProfit = try own.realizedProfit.adding(profit)
    base.realizedProfit = try base.realizedProfit.adding(profit.converted(at: rate))
    return profit
  }

  /// Adds units that a slice opens, and what they cost; both negative when sold short.
  mutating func open(_ units: Quantity, for cost: Money) throws(ArithmeticError) {
    quantity = try quantity.adding(units)
    own.costBasis = try own.costBasis.adding(cost)
  }

  mutating func pay(_ fee: Money, at rate: ExchangeRate) throws(ArithmeticError) {
    if fee.isZero { return }
    own.fees = try own.fees.adding(fee)
    base.fees = try base.fees.adding(fee.converted(at: rate))
  }
}
