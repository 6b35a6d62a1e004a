/// What the fills of a chain cost against the quote at its signal.
public struct Slippage: Sendable, Hashable {
  public let reference: Price
  /// Σ price × quantity of the fills.
  public let notional: Money
  public let quantity: Quantity
  /// Worse than the reference, for all units: above zero is a cost.
  public let cost: Money

  /// - Parameter reference: what the signal saw: the ask for a buy, the bid for a sell, else the last price.
  public init(
    reference: Price, side: OrderSide, notional: Money, quantity: Quantity
  ) throws(ArithmeticError) {
    self.reference = reference
    self.notional = notional
    self.quantity = quantity
    let expected = try reference.notional(of: quantity)
    cost = try side == .buy ? notional.subtracting(expected) : expected.subtracting(notional)
  }

  /// The cost in hundredths of a per cent of what was expected, half to even.
  public var basisPoints: Percentage? {
    guard let expected = try? reference.notional(of: quantity), expected.isPositive,
      let scaled = try? cost.raw.multiplying(by: 10_000 * Int128(DecimalText.scale)),
      let points = try? scaled.dividing(by: expected.raw, rounding: .toNearestOrEven), let raw = Int64(exactly: points)
    else { return nil }
    return Percentage(raw: raw)
  }
}
