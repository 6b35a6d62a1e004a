public import TradingModel

/// Where a session stands against its limits.
public struct RiskStatus: Sendable, Hashable {
  public let limits: RiskLimits
  /// Changes with every change of ``limits``.
  public let etag: String
  /// Nil: not engaged.
  public let killSwitch: KillSwitch?
  public let mode: RiskMode
  public let modeReason: String
  /// Nil: none was set.
  public let bias: RiskBias?
  /// What counts of it now; one when none was set.
  public let biasFactor: RiskBias.Factor
  /// In the order of latching.
  public let halts: [RiskHalt]
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
  /// What new positions may still be worth. Nil: no limit.
  public let buyingPower: Money?
  public let peakEquity: Money
  /// How far equity is below the peak, in per cent.
  public let drawdown: Percentage
  public let ordersLastSecond: Int
  public let ordersLastMinute: Int
}

extension SessionState {
  /// Where the session stands against its limits.
  ///
  /// - Parameter time: the session's clock.
  public func risk(at time: Instant) -> RiskStatus {
    let limits = riskState.limits
    let open = openPositionCount
    let factor = biasFactor(at: time)
    return RiskStatus(
      limits: limits, etag: riskState.etag, killSwitch: killSwitch, mode: riskState.mode,
      modeReason: riskState.modeReason, bias: riskState.bias, biasFactor: factor, halts: riskState.halts,
      openPositions: open, openPositionsHeadroom: max(0, limits.maxOpenPositions - open),
      maximumPositionNotional: maximumPositionNotional(scaledBy: factor),
      day: day, dayStartEquity: dayStartEquity, dayProfit: dayProfit, dailyLossLimit: dailyLossLimit,
      dailyLossHeadroom: dailyLossHeadroom, isDailyLossReached: isDailyLossReached,
      haltedSymbols: zip(market.symbols, riskState.instrumentHalts).filter { $1 != nil }.map(\.0),
      buyingPower: buyingPower(at: time), peakEquity: peakEquity, drawdown: drawdown,
      ordersLastSecond: orderCount(within: OrderRate.second, at: time),
      ordersLastMinute: orderCount(within: OrderRate.minute, at: time))
  }

  /// Zero, too, where there is no such number.
  private func maximumPositionNotional(scaledBy factor: RiskBias.Factor) -> Money {
    guard let share = try? equity.portion(riskState.limits.maxPositionPercent, rounding: .down),
      let sum = try? share.scaled(by: factor), sum.isPositive
    else { return .zero }
    return sum
  }

  /// The same at the newest market time.
  public var risk: RiskStatus { risk(at: marketTime ?? Instant(nanosecondsSinceEpoch: 0)) }

  /// Whether positions may be opened at this time of day.
  public func isWithinTradingHours(at time: Instant) -> Bool {
    riskState.limits.tradingHours?.contains(time) ?? true
  }
}
