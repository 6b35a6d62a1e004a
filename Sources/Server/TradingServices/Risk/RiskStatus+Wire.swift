import OutcryContract
import TradingEngine
import TradingModel

extension SessionPoint {
  /// - Parameter time: the session's clock.
  func riskStatus(at time: Instant) -> Wire.RiskStatus {
    let risk = state.risk(at: time)
    return Wire.RiskStatus(
      sessionId: sessionID.text, limits: risk.limits.wire, killSwitch: risk.killSwitch.wire,
      openPositions: UInt32(clamping: risk.openPositions),
      openPositionsHeadroom: UInt32(clamping: risk.openPositionsHeadroom),
      maxPositionNotional: risk.maximumPositionNotional.wire, day: risk.day?.description ?? "",
      dayStartEquity: risk.dayStartEquity.wire, dayPnl: risk.dayProfit.wire, dailyLossLimit: risk.dailyLossLimit.wire,
      dailyLossHeadroom: risk.dailyLossHeadroom.wire, dailyLossReached: risk.isDailyLossReached,
      withinTradingHours: state.isWithinTradingHours(at: time), haltedSymbols: risk.haltedSymbols.map(\.text),
      equity: state.equity.wire, marketTime: state.marketTime?.wire, mode: risk.mode.wire, modeReason: risk.modeReason,
      bias: risk.bias?.wire(effective: risk.biasFactor), halts: risk.halts.map(\.wire),
      exposure: state.portfolio.exposureMessage,
      buyingPower: risk.buyingPower?.wire, peakEquity: risk.peakEquity.wire, drawdownPercent: risk.drawdown.wire,
      ordersLastSecond: UInt32(clamping: risk.ordersLastSecond),
      ordersLastMinute: UInt32(clamping: risk.ordersLastMinute), etag: risk.etag)
  }
}

extension KillSwitch? {
  fileprivate var wire: Wire.KillSwitch {
    Wire.KillSwitch(engaged: self != nil, reason: self?.reason ?? "", engageTime: self?.engageTime.wire)
  }
}

extension RiskBias {
  fileprivate func wire(effective: RiskBias.Factor) -> Wire.RiskBias {
    Wire.RiskBias(value: value.wire, effectiveValue: effective.wire, source: source, setTime: setTime.wire)
  }
}

extension RiskHalt {
  var wire: Wire.RiskHalt {
    var wire = Wire.RiskHalt(
      haltId: haltID.text, limit: limit, observed: observed, readings: UInt32(clamping: readings), message: message,
      latchTime: latchTime.wire)
    switch cause {
    case .dailyLoss: wire.type = .dailyLoss
    case .drawdown: wire.type = .drawdown
    case .strategyLoss(let strategyID):
      wire.type = .strategyLoss
      wire.strategyId = strategyID.text
    case .overfill(let symbol):
      wire.type = .overfill
      wire.symbol = symbol.text
    }
    return wire
  }
}
