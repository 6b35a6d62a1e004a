public import TradingModel

/// How much the market shows at its best bid and ask.
public struct DisplayedSize: Sendable, Hashable {
  /// What sellers may have.
  public private(set) var bid: Quantity
  /// What buyers may have.
  public private(set) var ask: Quantity

  public init(bid: Quantity, ask: Quantity) {
    self.bid = bid
    self.ask = ask
  }

  /// What is left for an order of this side, in whole lots.
  func available(for side: OrderSide, lot: Quantity) -> Quantity {
    let size = side == .buy ? ask : bid
    return Quantity(raw: max(0, size.raw - size.raw % lot.raw))
  }

  mutating func take(_ quantity: Quantity, side: OrderSide) throws(ArithmeticError) {
    if side == .buy { ask = try ask.subtracting(quantity) } else { bid = try bid.subtracting(quantity) }
  }
}
