import OutcryContract
import StandardMessages
import TradingModel

extension Fields {
  /// What a session may risk, absent fields at their defaults.
  mutating func riskLimits(_ wire: Wire.RiskLimits, _ field: String) -> RiskLimits? {
    let positions = wire.maxOpenPositions.map { Int($0.value) } ?? RiskLimits.defaultMaximumOpenPositions
    let size: Percentage? = decimal(wire.maxPositionPercent, "\(field).max_position_percent")
    let loss: Percentage? = decimal(wire.maxDailyLossPercent, "\(field).max_daily_loss_percent")
    let hours = wire.tradingHours.flatMap { tradingHours($0, "\(field).trading_hours") }
    let exposure = exposureLimits(wire, field)
    let orders = orderLimits(wire, field)
    let losses = lossLimits(wire, field)
    let bias = biasLimits(wire, field)
    // Each on its own first, so that every limit out of range is told.
    check(field) { () throws(RiskLimitError) in try RiskLimits(maxOpenPositions: positions) }
    if let size { check(field) { () throws(RiskLimitError) in try RiskLimits(maxPositionPercent: size) } }
    if let loss { check(field) { () throws(RiskLimitError) in try RiskLimits(maxDailyLossPercent: loss) } }
    for error in exposure.violations + orders.violations + losses.violations + bias.violations {
      refuse("\(field).\(error.field)", error.reason)
    }
    return try? RiskLimits(
      maxOpenPositions: positions, maxPositionPercent: size ?? RiskLimits.defaultMaximumPositionPercent,
      maxDailyLossPercent: loss ?? RiskLimits.defaultMaximumDailyLossPercent, tradingHours: hours, exposure: exposure,
      orders: orders, losses: losses, bias: bias)
  }

  private mutating func check(_ field: String, _ make: () throws(RiskLimitError) -> RiskLimits) {
    do { _ = try make() } catch { refuse("\(field).\(error.field)", error.reason) }
  }

  private mutating func exposureLimits(_ wire: Wire.RiskLimits, _ field: String) -> ExposureLimits {
    ExposureLimits(
      maxSymbolQuantity: decimal(wire.maxSymbolQuantity, "\(field).max_symbol_quantity"),
      maxSymbolNotional: decimal(wire.maxSymbolNotional, "\(field).max_symbol_notional"),
      maxTotalPercent: decimal(wire.maxTotalExposurePercent, "\(field).max_total_exposure_percent"),
      maxSectorPercent: decimal(wire.maxSectorExposurePercent, "\(field).max_sector_exposure_percent"),
      maxLeverage: decimal(wire.maxLeverage, "\(field).max_leverage"))
  }

  private mutating func orderLimits(_ wire: Wire.RiskLimits, _ field: String) -> OrderLimits {
    OrderLimits(
      maxQuantity: decimal(wire.maxOrderQuantity, "\(field).max_order_quantity"),
      maxNotional: decimal(wire.maxOrderNotional, "\(field).max_order_notional"),
      maxPerSecond: wire.maxOrdersPerSecond.map { Int($0.value) },
      maxPerMinute: wire.maxOrdersPerMinute.map { Int($0.value) },
      priceBandPercent: decimal(wire.priceBandPercent, "\(field).price_band_percent"),
      duplicateWindow: nanoseconds(wire.duplicateOrderWindow, "\(field).duplicate_order_window"),
      maxQuoteAge: nanoseconds(wire.maxQuoteAge, "\(field).max_quote_age"))
  }

  private mutating func lossLimits(_ wire: Wire.RiskLimits, _ field: String) -> LossLimits {
    return LossLimits(
      maxDailyLoss: decimal(wire.maxDailyLoss, "\(field).max_daily_loss"),
      maxDrawdownPercent: decimal(wire.maxDrawdownPercent, "\(field).max_drawdown_percent"),
      maxStrategyLoss: decimal(wire.maxStrategyLoss, "\(field).max_strategy_loss"),
      haltConfirmations: wire.haltConfirmations.map { Int($0.value) })
  }

  private mutating func biasLimits(_ wire: Wire.RiskLimits, _ field: String) -> BiasLimits {
    BiasLimits(
      maxAge: nanoseconds(wire.maxRiskBiasAge, "\(field).max_risk_bias_age"),
      conservative: decimal(wire.conservativeRiskBias, "\(field).conservative_risk_bias")
        ?? BiasLimits.defaultConservative)
  }
}
