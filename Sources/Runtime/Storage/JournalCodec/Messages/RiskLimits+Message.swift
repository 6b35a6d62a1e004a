import JournalMessages
import StandardMessages
import TradingModel

extension ExposureLimits {
  fileprivate var record: Wire.ExposureLimits {
    .init(
      maxSymbolQuantity: maxSymbolQuantity?.optional, maxSymbolNotional: maxSymbolNotional?.amount,
      maxTotalPercent: maxTotalPercent?.optional, maxSectorPercent: maxSectorPercent?.optional,
      maxLeverage: maxLeverage?.optional)
  }

  fileprivate init(recorded message: Wire.ExposureLimits) {
    self.init(
      maxSymbolQuantity: Quantity(optional: message.maxSymbolQuantity),
      maxSymbolNotional: message.maxSymbolNotional.map(Money.init(recorded:)),
      maxTotalPercent: Percentage(optional: message.maxTotalPercent),
      maxSectorPercent: Percentage(optional: message.maxSectorPercent),
      maxLeverage: Leverage(optional: message.maxLeverage))
  }
}

extension OrderLimits {
  fileprivate var record: Wire.OrderLimits {
    .init(
      maxQuantity: maxQuantity?.optional, maxNotional: maxNotional?.amount, maxPerSecond: maxPerSecond?.optional,
      maxPerMinute: maxPerMinute?.optional, priceBandPercent: priceBandPercent?.optional,
      duplicateWindow: duplicateWindow?.optional, maxQuoteAge: maxQuoteAge?.optional)
  }

  fileprivate init(recorded message: Wire.OrderLimits) {
    self.init(
      maxQuantity: Quantity(optional: message.maxQuantity), maxNotional: message.maxNotional.map(Money.init(recorded:)),
      maxPerSecond: (message.maxPerSecond?.value).map { Int($0) },
      maxPerMinute: (message.maxPerMinute?.value).map { Int($0) },
      priceBandPercent: Percentage(optional: message.priceBandPercent),
      duplicateWindow: message.duplicateWindow?.value, maxQuoteAge: message.maxQuoteAge?.value)
  }
}

extension LossLimits {
  fileprivate var record: Wire.LossLimits {
    .init(
      maxDailyLoss: maxDailyLoss?.amount, maxDrawdownPercent: maxDrawdownPercent?.optional,
      maxStrategyLoss: maxStrategyLoss?.amount, haltConfirmations: haltConfirmations?.optional)
  }

  fileprivate init(recorded message: Wire.LossLimits) {
    self.init(
      maxDailyLoss: message.maxDailyLoss.map(Money.init(recorded:)),
      maxDrawdownPercent: Percentage(optional: message.maxDrawdownPercent),
      maxStrategyLoss: message.maxStrategyLoss.map(Money.init(recorded:)),
      haltConfirmations: (message.haltConfirmations?.value).map { Int($0) })
  }
}

extension BiasLimits {
  fileprivate var record: Wire.BiasLimits { .init(maxAge: maxAge?.optional, conservative: conservative.raw) }

  fileprivate init(recorded message: Wire.BiasLimits) {
    self.init(maxAge: message.maxAge?.value, conservative: RiskBias.Factor(raw: message.conservative))
  }
}

extension RiskLimits {
  var record: Wire.RiskLimits {
    .init(
      maxOpenPositions: UInt32(clamping: maxOpenPositions), maxPositionPercent: maxPositionPercent.raw,
      maxDailyLossPercent: maxDailyLossPercent.raw, tradingHours: tradingHours?.record, exposure: exposure.record,
      orders: orders.record, losses: losses.record, bias: bias.record)
  }

  init(recorded message: Wire.RiskLimits) throws(JournalCodecError) {
    let tradingHours = try message.tradingHours.map(TradingHours.init(recorded:))
    let exposure = try required(message.exposure, "risk_limits.exposure")
    let orders = try required(message.orders, "risk_limits.orders")
    let losses = try required(message.losses, "risk_limits.losses")
    let bias = try required(message.bias, "risk_limits.bias")
    do {
      try self.init(
        maxOpenPositions: Int(message.maxOpenPositions),
        maxPositionPercent: Percentage(raw: message.maxPositionPercent),
        maxDailyLossPercent: Percentage(raw: message.maxDailyLossPercent), tradingHours: tradingHours,
        exposure: ExposureLimits(recorded: exposure), orders: OrderLimits(recorded: orders),
        losses: LossLimits(recorded: losses), bias: BiasLimits(recorded: bias))
    } catch { throw .invalid(field: "risk_limits.\(error.field)", reason: error.reason) }
  }
}
