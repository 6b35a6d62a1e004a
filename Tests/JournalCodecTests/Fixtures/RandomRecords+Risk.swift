import TradingEngine
import TradingModel

extension RandomRecords {
  private mutating func positive() -> Int64 { within(1...Int64.max - 1) }
  private mutating func sum() -> Money { Money(raw: Int128(positive()) * Int128(positive() % 1_000 + 1)) }
  private mutating func share() -> Percentage { Percentage(raw: within(1...100_000_000_000)) }

  mutating func riskLimits() -> RiskLimits {
    let exposure = ExposureLimits(
      maxSymbolQuantity: maybe { Quantity(raw: $0.positive()) }, maxSymbolNotional: maybe { $0.sum() },
      maxTotalPercent: maybe { $0.share() }, maxSectorPercent: maybe { $0.share() },
      maxLeverage: maybe { ExposureLimits.Leverage(raw: $0.within(1_000_000_000...9_000_000_000)) })
    let orders = OrderLimits(
      maxQuantity: maybe { Quantity(raw: $0.positive()) }, maxNotional: maybe { $0.sum() },
      maxPerSecond: maybe { 1 + $0.below(9) }, maxPerMinute: maybe { 1 + $0.below(9) },
      priceBandPercent: maybe { $0.share() }, duplicateWindow: maybe { $0.positive() },
      maxQuoteAge: maybe { $0.positive() })
    let losses = LossLimits(
      maxDailyLoss: maybe { $0.sum() }, maxDrawdownPercent: maybe { $0.share() }, maxStrategyLoss: maybe { $0.sum() },
      haltConfirmations: maybe { 1 + $0.below(100) })
    let bias = BiasLimits(
      maxAge: maybe { $0.positive() }, conservative: RiskBias.Factor(raw: within(0...1_000_000_000)))
    let limits = try? RiskLimits(
      maxOpenPositions: 1 + below(10_000), maxPositionPercent: share(), maxDailyLossPercent: share(),
      tradingHours: flag() ? hours() : nil, exposure: exposure, orders: orders, losses: losses, bias: bias)
    return limits ?? .standard
  }

  mutating func halt() -> RiskHalt {
    let cause: RiskHalt.Cause =
      switch turn("haltCause", of: 4) {
      case 0: .dailyLoss
      case 1: .drawdown
      case 2: .strategyLoss(name())
      default: .overfill(name())
      }
    return RiskHalt(
      haltID: name(), cause: cause, limit: text(), observed: text(), readings: below(100), message: text(),
      latchTime: time())
  }

  mutating func breach() -> RiskBreach {
    let verdict: RiskVerdict =
      switch turn("verdict", of: 3) {
      case 0: .approved
      case 1: .reduced(to: quantity(), because: denial())
      default: .denied(denial())
      }
    return RiskBreach(
      breachID: name(), verdict: verdict, symbol: name(), strategyID: maybe { $0.name() },
      orderID: maybe { $0.name() }, signalID: maybe { $0.name() }, time: time())
  }

  mutating func riskEvent() -> RiskEvent {
    switch turn("riskEvent", of: 7) {
    case 0: .limitsChanged(riskLimits(), reason: text())
    case 1: .modeChanged(any(), reason: text())
    case 2:
      RiskBias(value: RiskBias.Factor(raw: within(0...1_000_000_000)), setTime: time(), source: text())
        .map { .biasSet($0) } ?? .modeChanged(.normal, reason: "")
    case 3: .haltLatched(halt())
    case 4: .haltReleased(name(), reason: text())
    case 5: .breached(breach())
    default:
      .flattened(
        name(), Flattening(reason: text(), cancelled: list { $0.order() }, closing: list { $0.order() }))
    }
  }
}
