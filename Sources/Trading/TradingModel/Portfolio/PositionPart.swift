/// One strategy's part of a position: what it holds, and what it earned there so far.
public struct PositionPart: Sendable, Hashable {
  /// Nil: manual trades and orders without a strategy.
  public let strategyID: StrategyID?
  /// Signed: negative when short, zero when flat.
  public internal(set) var quantity: Quantity = .zero
  /// In the instrument's currency.
  public internal(set) var own = Performance.zero
  /// The same in the base currency: what is held at the rate of now, what was earned at the rates of then.
  public internal(set) var base = Performance.zero
  /// When what is held was opened. Nil when flat.
  public internal(set) var openTime: Instant?
  /// The order that opened it. Nil when flat, and for a manual trade.
  public internal(set) var openOrderID: OrderID?
  /// First in, first out: what it consists of, oldest first. Empty under average cost.
  var ownLots: [Lot] = []

  init(strategyID: StrategyID?) { self.strategyID = strategyID }

  public var isFlat: Bool { quantity.isZero }

  /// The side that opened it. Nil when flat.
  public var side: OrderSide? { quantity.isZero ? nil : quantity.isPositive ? .buy : .sell }

  /// Mean cost of a unit, half to even at 10⁻⁹. Nil when flat.
  public var averagePrice: Price? { try? own.costBasis.divided(by: quantity) }

  /// What it consists of, oldest first; under average cost one lot. Σ quantity and Σ cost are the part's, exactly.
  public var lots: [Lot] {
    if !ownLots.isEmpty { return ownLots }
    guard let openTime, let averagePrice else { return [] }
    return [
      Lot(
        quantity: quantity, costBasis: own.costBasis, price: averagePrice, openTime: openTime, orderID: openOrderID,
        strategyID: strategyID)
    ]
  }

  /// Units that a trade of this side would close.
  func closable(by side: OrderSide) throws(ArithmeticError) -> Quantity {
    self.side == side.opposite ? try quantity.absolute() : .zero
  }

  /// Takes the units of a slice that close what is held out of it, and answers the profit. What they had cost leaves
  /// the cost basis: in proportion under average cost, from the oldest lots under first in, first out.
  ///
  /// - Parameters:
  ///   - units: at most what is held, above zero.
  ///   - notional: price × units, as it is booked.
  mutating func close(_ units: Quantity, for notional: Money, side: OrderSide) throws(ArithmeticError) -> Money {
    let held = try quantity.absolute()
    let removed =
      ownLots.isEmpty ? try own.costBasis.share(units, of: held) : try ownLots.remove(oldest: units)
    let profit = try (side == .sell ? notional : notional.negated()).subtracting(removed)
    quantity = try quantity.adding(side.signed(units))
    own.costBasis = try own.costBasis.subtracting(removed)
    own.realizedProfit = try own.realizedProfit.adding(profit)
    if quantity.isZero {
      openTime = nil
      openOrderID = nil
    }
    return profit
  }

  /// Adds units that a slice opens.
  mutating func open(
    _ units: Quantity, for notional: Money, by trade: Trade, method: CostMethod, at time: Instant
  ) throws(ArithmeticError) {
    let cost = trade.side == .buy ? notional : try notional.negated()
    let signed = try trade.side.signed(units)
    if quantity.isZero {
      openTime = time
      openOrderID = trade.orderID
    }
    quantity = try quantity.adding(signed)
    own.costBasis = try own.costBasis.adding(cost)
    guard method == .firstInFirstOut else { return }
    ownLots.append(
      Lot(
        quantity: signed, costBasis: cost, price: trade.price, openTime: time, orderID: trade.orderID,
        strategyID: strategyID))
  }
}
