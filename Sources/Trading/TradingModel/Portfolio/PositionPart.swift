/// One strategy's part of a position: what it holds, and what it earned there so far.
public struct PositionPart: Sendable, Hashable {
  /// Nil: manual trades and orders without a strategy.
  public let strategyID: StrategyID?
  var stake = Stake()
  /// When what is held was opened. Nil when flat.
  public internal(set) var openTime: Instant?
  /// The order that opened it. Nil when flat, and for a manual trade.
  public internal(set) var openOrderID: OrderID?
  /// First in, first out: what it consists of, oldest first. Empty under average cost.
  var ownLots: [Lot] = []

  init(strategyID: StrategyID?) { self.strategyID = strategyID }

  /// Signed: negative when short, zero when flat.
  public var quantity: Quantity { stake.quantity }
  /// In the instrument's currency.
  public var own: Performance { stake.own }
  /// The same in the base currency: what is held at the rate of now, what was earned at the rates of then.
  public var base: Performance { stake.base }

  public var isFlat: Bool { quantity.isZero }

  /// The side that opened it. Nil when flat.
  public var side: OrderSide? { stake.side }

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

  /// Takes the units of a slice that close what is held out of it, and answers the profit. What they had cost leaves
  /// the cost basis: in proportion under average cost, from the oldest lots under first in, first out.
  mutating func close(
    _ units: Quantity, for notional: Money, side: OrderSide, at rate: ExchangeRate
  ) throws(ArithmeticError) -> Money {
    let cost = ownLots.isEmpty ? try stake.cost(of: units) : try ownLots.remove(oldest: units)
    let profit = try stake.close(units, for: notional, cost: cost, side: side, at: rate)
    if isFlat { noteOpening(nil, at: nil) }
    return profit
  }

  /// Adds units that a slice opens.
  mutating func open(
    _ units: Quantity, for notional: Money, by trade: Trade, method: CostMethod, at time: Instant
  ) throws(ArithmeticError) {
    if isFlat { noteOpening(trade.orderID, at: time) }
    let (signed, cost) = (try trade.side.signed(units), try trade.side.signed(notional))
    try stake.open(signed, for: cost)
    guard method == .firstInFirstOut else { return }
    ownLots.append(
      Lot(
        quantity: signed, costBasis: cost, price: trade.price, openTime: time, orderID: trade.orderID,
        strategyID: strategyID))
  }

  /// Which order opened what is held, and when; neither when nothing is.
  mutating func noteOpening(_ orderID: OrderID?, at time: Instant?) {
    openTime = time
    openOrderID = orderID
  }
}
