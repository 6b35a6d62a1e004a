/// How far a trailing level stands behind the best price.
public enum TrailingOffset: Sendable, Hashable {
  /// A distance, above zero.
  case amount(Price)
  /// Per cent of the best price, above 0, below 100.
  case percent(Percentage)

  /// Whether it can give a level at all.
  public var isValid: Bool {
    switch self {
    case .amount(let amount): amount.isPositive
    case .percent(let percent): percent.isPositive && percent.raw < 100 * DecimalText.scale
    }
  }

  /// The level behind `best` for an order on `side` (a sell trails below, a buy above), on a whole tick, rounded away
  /// from the market so that rounding never fires it early. Throws when there is none in range.
  public func level(behind best: Price, side: OrderSide, tickSize: Price) throws(ArithmeticError) -> Price {
    switch self {
    case .percent(let percent): return try best.protected(by: percent, against: side, tickSize: tickSize)
    case .amount(let amount):
      switch side {
      case .sell: return try best.subtracting(amount).stepped(tickSize, rounding: .down)
      case .buy: return try best.adding(amount).stepped(tickSize, rounding: .up)
      }
    }
  }
}
