import OutcryContract
import StandardMessages
import TradingModel

extension RiskLimits {
  /// With defaults filled in; what is not limited is absent.
  var wire: Wire.RiskLimits {
    Wire.RiskLimits(
      maxOpenPositions: Wire.Count(value: UInt32(clamping: maxOpenPositions)),
      maxPositionPercent: maxPositionPercent.wire, maxDailyLossPercent: maxDailyLossPercent.wire,
      tradingHours: tradingHours?.wire, maxSymbolQuantity: exposure.maxSymbolQuantity?.wire,
      maxSymbolNotional: exposure.maxSymbolNotional?.wire, maxTotalExposurePercent: exposure.maxTotalPercent?.wire,
      maxSectorExposurePercent: exposure.maxSectorPercent?.wire, maxLeverage: exposure.maxLeverage?.wire,
      maxOrderQuantity: orders.maxQuantity?.wire, maxOrderNotional: orders.maxNotional?.wire,
      maxOrdersPerSecond: orders.maxPerSecond.map { Wire.Count(value: UInt32(clamping: $0)) },
      maxOrdersPerMinute: orders.maxPerMinute.map { Wire.Count(value: UInt32(clamping: $0)) },
      priceBandPercent: orders.priceBandPercent?.wire,
      duplicateOrderWindow: orders.duplicateWindow.map { Google.Protobuf.Duration(nanoseconds: $0) },
      maxDailyLoss: losses.maxDailyLoss?.wire, maxDrawdownPercent: losses.maxDrawdownPercent?.wire,
      maxStrategyLoss: losses.maxStrategyLoss?.wire,
      maxQuoteAge: orders.maxQuoteAge.map { Google.Protobuf.Duration(nanoseconds: $0) },
      haltConfirmations: losses.haltConfirmations.map { Wire.Count(value: UInt32(clamping: $0)) },
      maxRiskBiasAge: bias.maxAge.map { Google.Protobuf.Duration(nanoseconds: $0) },
      conservativeRiskBias: bias.conservative.wire)
  }
}

extension TradingHours {
  var wire: Wire.TradingHours {
    Wire.TradingHours(
      timeZone: zone.identifier, open: Self.clock(openMinute), close: Self.clock(closeMinute),
      days: weekdays.map { Wire.DayOfWeek(rawValue: Int32($0.rawValue)) }, holidays: holidays.map(\.description))
  }
}

extension Google.Protobuf.Duration {
  /// Of a span that is not below zero.
  init(nanoseconds: Int64) {
    self.init(seconds: nanoseconds / 1_000_000_000, nanos: Int32(truncatingIfNeeded: nanoseconds % 1_000_000_000))
  }
}
