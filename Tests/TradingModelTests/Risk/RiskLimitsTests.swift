import Testing
import TradingModel

@Suite struct RiskLimitsTests {
  @Test func everyFieldOutsideItsRangeIsNamed() throws {
    let zero = Quantity.zero
    #expect(ExposureLimits(maxSymbolQuantity: zero).violations.map(\.field) == ["max_symbol_quantity"])
    #expect(ExposureLimits(maxSymbolNotional: .zero).violations.map(\.field) == ["max_symbol_notional"])
    #expect(ExposureLimits(maxTotalPercent: .zero).violations.map(\.field) == ["max_total_exposure_percent"])
    #expect(ExposureLimits(maxSectorPercent: .zero).violations.map(\.field) == ["max_sector_exposure_percent"])
    #expect(ExposureLimits(maxLeverage: .init(raw: 999_999_999)).violations.map(\.field) == ["max_leverage"])
    #expect(OrderLimits(maxQuantity: zero).violations.map(\.field) == ["max_order_quantity"])
    #expect(OrderLimits(maxNotional: .zero).violations.map(\.field) == ["max_order_notional"])
    #expect(OrderLimits(maxPerSecond: 0).violations.map(\.field) == ["max_orders_per_second"])
    #expect(OrderLimits(maxPerMinute: 0).violations.map(\.field) == ["max_orders_per_minute"])
    #expect(OrderLimits(priceBandPercent: .zero).violations.map(\.field) == ["price_band_percent"])
    #expect(OrderLimits(duplicateWindow: 0).violations.map(\.field) == ["duplicate_order_window"])
    #expect(OrderLimits(maxQuoteAge: 0).violations.map(\.field) == ["max_quote_age"])
    #expect(LossLimits(maxDailyLoss: .zero).violations.map(\.field) == ["max_daily_loss"])
    #expect(try LossLimits(maxDrawdownPercent: Percentage("101")).violations.map(\.field) == ["max_drawdown_percent"])
    #expect(LossLimits(maxStrategyLoss: .zero).violations.map(\.field) == ["max_strategy_loss"])
    #expect(LossLimits(haltConfirmations: 101).violations.map(\.field) == ["halt_confirmations"])
    #expect(BiasLimits(maxAge: 0).violations.map(\.field) == ["max_risk_bias_age"])
    #expect(BiasLimits(conservative: .init(raw: -1)).violations.map(\.field) == ["conservative_risk_bias"])
    #expect(throws: RiskLimitError.self) { try RiskLimits(bias: BiasLimits(maxAge: 0)) }
    #expect(RiskLimits.standard.exposure == ExposureLimits() && RiskLimits.standard.orders == OrderLimits())
  }

  @Test func aMultipleIsRoundedDown() throws {
    #expect(try Money(raw: 3).multiplied(by: .init("1.5")) == Money(raw: 4))
    #expect(throws: ArithmeticError.self) { try Money(raw: .max).multiplied(by: .init("2")) }
  }
}
