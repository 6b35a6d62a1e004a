public import TradingModel

/// One trade from flat to flat: everything that was bought and sold in an instrument while it was held. Sums are in the base
/// currency, at the rates of their fills.
public struct RoundTrip: Sendable, Hashable {
  public let symbol: Symbol
  /// Of the order that opened it. Nil: none's.
  public let strategyID: StrategyID?
  /// The side that opened it.
  public let side: OrderSide
  /// Units that were opened in all, in units of the end where a split came in between.
  public let quantity: Quantity
  public let entryTime: Instant
  public let exitTime: Instant
  /// Σ price × quantity of what opened it.
  public let entryNotional: Money
  /// The same of what closed it.
  public let exitNotional: Money
  /// Of all its fills; a fill that closes one trip and opens the next shares its fee between them by quantity.
  public let fees: Money
  /// Received while it was held; below zero when a short position paid them.
  public let dividends: Money

  /// Before fees and without dividends.
  public var grossProfit: Money {
    Money(
      raw: side == .buy ? exitNotional.raw &- entryNotional.raw : entryNotional.raw &- exitNotional.raw)
  }

  /// With dividends, less fees.
  public var profit: Money { Money(raw: grossProfit.raw &+ dividends.raw &- fees.raw) }

  /// ``profit`` over ``entryNotional``. Nil when that is zero.
  public var profitShare: Double? { profit.doubleValue.divided(by: entryNotional.doubleValue) }
}

/// A fill that closed some of what was held.
public struct Closing: Sendable, Hashable {
  public let time: Instant
  public let symbol: Symbol
  /// What it realised in the base currency, before fees.
  public let realizedProfit: Money
  /// Of this fill alone, in the base currency.
  public let fee: Money
}
