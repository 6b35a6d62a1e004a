public import TradingModel

/// What a session is worth at the close of a slice.
/// `equity = cash + market value = initial cash + net deposits + realizedProfit + unrealizedProfit + dividends + currency
/// profit − fees`, exactly.
public struct EquityPoint: Sendable, Hashable {
  public let time: Instant
  public let cash: Money
  public let equity: Money
  /// Before fees.
  public let realizedProfit: Money
  public let unrealizedProfit: Money
  public let fees: Money
  /// Nil before the first tick.
  public let day: CivilDate?
  /// Equity less the equity at the beginning of the day.
  public let dayProfit: Money
  /// How far equity is below its peak, in per cent of it.
  public let drawdownPercent: Percentage

  public init(
    time: Instant, cash: Money, equity: Money, realizedProfit: Money, unrealizedProfit: Money, fees: Money,
    day: CivilDate?, dayProfit: Money, drawdownPercent: Percentage = .zero
  ) {
    self.time = time
    self.cash = cash
    self.equity = equity
    self.realizedProfit = realizedProfit
    self.unrealizedProfit = unrealizedProfit
    self.fees = fees
    self.day = day
    self.dayProfit = dayProfit
    self.drawdownPercent = drawdownPercent
  }
}
