public import TradingModel

/// What the broker charges.
public enum CommissionModel: Sendable, Hashable {
  case none
  /// A rate per unit and a minimum per order: an order that fills in parts pays the minimum once.
  case perUnit(rate: Price, minimum: Money)
  /// One fee an order, with its first fill.
  case perTrade(Money)
  /// A share of the notional of each fill.
  case percentage(Percentage)
  /// A share of the notional of each fill, by who was there first: an order that rested, or one that came and took. A
  /// maker's share below zero is a rebate.
  case makerTaker(maker: Percentage, taker: Percentage)

  /// What this fill costs, given what the order has paid so far.
  func charge(
    for quantity: Quantity, at price: Price, filledInAll: Quantity, paid: Money, isMaker: Bool
  ) throws(ArithmeticError) -> Money {
    switch self {
    case .none: .zero
    case .perUnit(let rate, let minimum): try max(minimum, rate.notional(of: filledInAll)).subtracting(paid)
    case .perTrade(let fee): try fee.subtracting(paid)
    case .percentage(let share): try price.notional(of: quantity).portion(share, rounding: .toNearestOrEven)
    case .makerTaker(let maker, let taker):
      try price.notional(of: quantity).portion(isMaker ? maker : taker, rounding: .toNearestOrEven)
    }
  }
}
