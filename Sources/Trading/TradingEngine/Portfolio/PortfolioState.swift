public import TradingModel

/// What a session owns and what it has earned.
public struct PortfolioState: Sendable, Hashable {
  /// Below zero when on credit.
  public internal(set) var cash: Money
  /// Profit of everything closed, before fees.
  public internal(set) var realizedProfit: Money = .zero
  public internal(set) var fees: Money = .zero
  /// Of all positions: Σ of theirs, kept up to date with every mark and fill.
  public internal(set) var marketValue: Money = .zero
  /// One an instrument, flat ones too, by its place.
  public internal(set) var positions: [Position]
  public internal(set) var lastEquityPoint: EquityPoint?
  public internal(set) var dayStartEquity: Money

  init(cash: Money, instruments: [Instrument]) {
    self.cash = cash
    dayStartEquity = cash
    positions = instruments.map { Position(symbol: $0.symbol) }
  }

  /// `cash + marketValue`; also `initialCash + realizedProfit + unrealizedProfit − fees`, exactly.
  public var equity: Money {
    // `mark` and `apply` refuse every change after which this sum would be out of range.
    Money(raw: cash.raw &+ marketValue.raw)
  }

  /// Marks one position. On an error nothing has changed.
  mutating func mark(_ place: Int, at price: Price) throws(ArithmeticError) {
    if positions[place].isFlat {
      _ = try positions[place].mark(at: price)
      return
    }
    var position = positions[place]
    let value = try marketValue.adding(position.mark(at: price))
    _ = try cash.adding(value)
    marketValue = value
    positions[place] = position
  }

  /// Counts a fill in its position and the cash. On an error nothing has changed.
  mutating func apply(_ fill: Fill, side: OrderSide, place: Int, at time: Instant) throws(ArithmeticError) {
    var position = positions[place]
    let settlement = try position.apply(fill, side: side, at: time)
    let cash = try cash.adding(settlement.cash)
    let profit = try realizedProfit.adding(settlement.realizedProfit)
    let fees = try fees.adding(fill.commission)
    let value = try marketValue.adding(settlement.marketValue)
    _ = try cash.adding(value)
    positions[place] = position
    self.cash = cash
    realizedProfit = profit
    self.fees = fees
    marketValue = value
  }
}
