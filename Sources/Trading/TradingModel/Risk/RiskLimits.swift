/// What a session may risk.
public struct RiskLimits: Sendable, Hashable {
  public static let defaultMaximumOpenPositions = 20
  /// 10 %.
  public static let defaultMaximumPositionPercent = Percentage(raw: 10_000_000_000)
  /// 5 %.
  public static let defaultMaximumDailyLossPercent = Percentage(raw: 5_000_000_000)

  /// Positions open at once, entries that work towards one counted; 1–10,000.
  public let maxOpenPositions: Int
  /// Size of one position in per cent of equity; above 0, at most 1000.
  public let maxPositionPercent: Percentage
  /// Loss within a day in per cent of the equity at its beginning; above 0, at most 100.
  public let maxDailyLossPercent: Percentage
  /// When positions may be opened. Nil: at any time.
  public let tradingHours: TradingHours?

  /// Throws ``RiskLimitError``, which names the field, for a value outside its range.
  public init(
    maxOpenPositions: Int = defaultMaximumOpenPositions,
    maxPositionPercent: Percentage = defaultMaximumPositionPercent,
    maxDailyLossPercent: Percentage = defaultMaximumDailyLossPercent,
    tradingHours: TradingHours? = nil
  ) throws(RiskLimitError) {
    guard (1...10_000).contains(maxOpenPositions) else {
      throw RiskLimitError(field: "max_open_positions", reason: "must be within 1 and 10000")
    }
    guard maxPositionPercent.isPositive, maxPositionPercent.raw <= 1000 * DecimalText.scale else {
      throw RiskLimitError(field: "max_position_percent", reason: "must be above 0 and at most 1000")
    }
    guard maxDailyLossPercent.isPositive, maxDailyLossPercent.raw <= 100 * DecimalText.scale else {
      throw RiskLimitError(field: "max_daily_loss_percent", reason: "must be above 0 and at most 100")
    }
    self.maxOpenPositions = maxOpenPositions
    self.maxPositionPercent = maxPositionPercent
    self.maxDailyLossPercent = maxDailyLossPercent
    self.tradingHours = tradingHours
  }

  private init() {
    maxOpenPositions = Self.defaultMaximumOpenPositions
    maxPositionPercent = Self.defaultMaximumPositionPercent
    maxDailyLossPercent = Self.defaultMaximumDailyLossPercent
    tradingHours = nil
  }

  /// 20 positions, 10 % of equity each, 5 % loss a day, at any time.
  public static let standard = RiskLimits()
}

/// A risk limit outside its range.
public struct RiskLimitError: Error, Sendable, Hashable {
  /// As the contract spells it.
  public let field: String
  public let reason: String
}
