public import TradingModel

/// Where a session stands against its limits.
public struct RiskStatus: Sendable, Hashable {
  public let limits: RiskLimits
  /// Nil: not engaged.
  public let killSwitch: KillSwitch?
  /// Symbols with a position, or with an order that works towards one.
  public let openPositions: Int
  /// How many more may be opened; never below zero.
  public let openPositionsHeadroom: Int
  /// What one position may be worth at the present equity; never below zero.
  public let maximumPositionNotional: Money
  /// Nil before the first tick.
  public let day: CivilDate?
  public let dayStartEquity: Money
  public let dayProfit: Money
  /// The loss at which new risk is refused for the rest of the day; above zero.
  public let dailyLossLimit: Money
  /// What may still be lost today before that; never below zero.
  public let dailyLossHeadroom: Money
  public let isDailyLossReached: Bool
  /// Where a broker reported more filled than ordered, in the order of symbols.
  public let haltedSymbols: [Symbol]
}

extension SessionState {
  /// Where the session stands against its limits.
  public var risk: RiskStatus {
    let limits = riskState.limits
    let open = openPositionCount
    let headroom = isDailyLossReached ? 0 : max(0, dailyLossLimit.raw &+ min(0, dayProfit.raw))
    return RiskStatus(
      limits: limits, killSwitch: killSwitch, openPositions: open,
      openPositionsHeadroom: max(0, limits.maxOpenPositions - open),
      maximumPositionNotional: max(.zero, (try? equity.portion(limits.maxPositionPercent, rounding: .down)) ?? .zero),
      day: day, dayStartEquity: dayStartEquity, dayProfit: dayProfit, dailyLossLimit: dailyLossLimit,
      dailyLossHeadroom: Money(raw: headroom), isDailyLossReached: isDailyLossReached,
      haltedSymbols: zip(market.symbols, riskState.instrumentHalts).filter { $1 != nil }.map(\.0))
  }

  /// Whether positions may be opened at this time of day.
  public func isWithinTradingHours(at time: Instant) -> Bool {
    riskState.limits.tradingHours?.contains(time) ?? true
  }
}
