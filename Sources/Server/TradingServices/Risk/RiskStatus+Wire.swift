import OutcryContract
import TradingEngine
import TradingModel

extension SessionPoint {
  /// - Parameter time: the session's clock.
  func riskStatus(at time: Instant) -> Wire.RiskStatus {
    let risk = state.risk
    return Wire.RiskStatus(
      sessionId: sessionID.text, limits: risk.limits.wire, killSwitch: risk.killSwitch.wire,
      openPositions: UInt32(clamping: risk.openPositions),
      openPositionsHeadroom: UInt32(clamping: risk.openPositionsHeadroom),
      maxPositionNotional: risk.maximumPositionNotional.wire, day: risk.day?.description ?? "",
      dayStartEquity: risk.dayStartEquity.wire, dayPnl: risk.dayProfit.wire, dailyLossLimit: risk.dailyLossLimit.wire,
      dailyLossHeadroom: risk.dailyLossHeadroom.wire, dailyLossReached: risk.isDailyLossReached,
      withinTradingHours: state.isWithinTradingHours(at: time), haltedSymbols: risk.haltedSymbols.map(\.text),
      equity: state.equity.wire, marketTime: state.marketTime?.wire)
  }
}

extension KillSwitch? {
  fileprivate var wire: Wire.KillSwitch {
    Wire.KillSwitch(engaged: self != nil, reason: self?.reason ?? "", engageTime: self?.engageTime.wire)
  }
}

extension RiskLimits {
  var wire: Wire.RiskLimits {
    Wire.RiskLimits(
      maxOpenPositions: Wire.Count(value: UInt32(clamping: maxOpenPositions)),
      maxPositionPercent: maxPositionPercent.wire, maxDailyLossPercent: maxDailyLossPercent.wire,
      tradingHours: tradingHours?.wire)
  }
}

extension TradingHours {
  var wire: Wire.TradingHours {
    Wire.TradingHours(
      timeZone: zone.identifier, open: Self.clock(openMinute), close: Self.clock(closeMinute),
      days: weekdays.map { Wire.DayOfWeek(rawValue: Int32($0.rawValue)) })
  }
}
