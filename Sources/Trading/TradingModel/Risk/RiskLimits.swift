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
  public let exposure: ExposureLimits
  public let orders: OrderLimits
  public let losses: LossLimits
  public let bias: BiasLimits

  /// Throws ``RiskLimitError``, which names the first field that is outside its range.
  public init(
    maxOpenPositions: Int = defaultMaximumOpenPositions,
    maxPositionPercent: Percentage = defaultMaximumPositionPercent,
    maxDailyLossPercent: Percentage = defaultMaximumDailyLossPercent,
    tradingHours: TradingHours? = nil, exposure: ExposureLimits = ExposureLimits(),
    orders: OrderLimits = OrderLimits(), losses: LossLimits = LossLimits(), bias: BiasLimits = BiasLimits()
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
    if let error = (exposure.violations + orders.violations + losses.violations + bias.violations).first {
      throw error
    }
    self.maxOpenPositions = maxOpenPositions
    self.maxPositionPercent = maxPositionPercent
    self.maxDailyLossPercent = maxDailyLossPercent
    self.tradingHours = tradingHours
    self.exposure = exposure
    self.orders = orders
    self.losses = losses
    self.bias = bias
  }

  private init() {
    maxOpenPositions = Self.defaultMaximumOpenPositions
    maxPositionPercent = Self.defaultMaximumPositionPercent
    maxDailyLossPercent = Self.defaultMaximumDailyLossPercent
    tradingHours = nil
    exposure = ExposureLimits()
    orders = OrderLimits()
    losses = LossLimits()
    bias = BiasLimits()
  }

  /// 20 positions, 10 % of equity each, 5 % loss a day, at any time; nothing else is limited.
  public static let standard = RiskLimits()
}

/// A risk limit outside its range.
public struct RiskLimitError: Error, Sendable, Hashable {
  /// As the contract spells it.
  public let field: String
  public let reason: String

  init(field: String, reason: String) {
    self.field = field
    self.reason = reason
  }

  /// What is wrong with each value that is there and not above zero.
  static func unlessPositive(_ values: [(String, Bool?)]) -> [RiskLimitError] {
    values.compactMap { field, isPositive in
      isPositive == false ? RiskLimitError(field: field, reason: "must be above 0") : nil
    }
  }
}
