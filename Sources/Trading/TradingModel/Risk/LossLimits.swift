/// What a session and each of its strategies may lose. Nil: no limit.
public struct LossLimits: Sendable, Hashable {
  /// Within one day, as a sum in the base currency; above 0.
  public var maxDailyLoss: Money?
  /// How far equity may fall below its peak, in per cent; above 0, at most 100.
  public var maxDrawdownPercent: Percentage?
  /// What one strategy may lose in all, realised and not; above 0.
  public var maxStrategyLoss: Money?
  /// Equity readings in a row that must confirm a loss before it halts; 1–100. Nil: ``defaultConfirmations`` for
  /// drawdown and strategy losses, 1 for the loss of the day.
  public var haltConfirmations: Int?

  public static let defaultConfirmations = 3

  public init(
    maxDailyLoss: Money? = nil, maxDrawdownPercent: Percentage? = nil, maxStrategyLoss: Money? = nil,
    haltConfirmations: Int? = nil
  ) {
    self.maxDailyLoss = maxDailyLoss
    self.maxDrawdownPercent = maxDrawdownPercent
    self.maxStrategyLoss = maxStrategyLoss
    self.haltConfirmations = haltConfirmations
  }

  /// Every field outside its range.
  public var violations: [RiskLimitError] {
    var errors = RiskLimitError.unlessPositive([
      ("max_daily_loss", maxDailyLoss?.isPositive), ("max_strategy_loss", maxStrategyLoss?.isPositive),
    ])
    if let percent = maxDrawdownPercent, !percent.isPositive || percent.raw > 100 * DecimalText.scale {
      errors.append(RiskLimitError(field: "max_drawdown_percent", reason: "must be above 0 and at most 100"))
    }
    if let haltConfirmations, !(1...100).contains(haltConfirmations) {
      errors.append(RiskLimitError(field: "halt_confirmations", reason: "must be within 1 and 100"))
    }
    return errors
  }
}
