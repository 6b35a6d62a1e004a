/// What one order may be, and how often they may come. Nil: no limit.
public struct OrderLimits: Sendable, Hashable {
  /// Above 0.
  public var maxQuantity: Quantity?
  /// In the base currency; above 0.
  public var maxNotional: Money?
  /// Orders within any second; above 0.
  public var maxPerSecond: Int?
  /// Orders within any minute; above 0.
  public var maxPerMinute: Int?
  /// How far a limit or stop price may be from the last quote, in per cent of it; above 0.
  public var priceBandPercent: Percentage?
  /// An order like one within this many nanoseconds is refused; above 0.
  public var duplicateWindow: Int64?
  /// How old the last quote may be for new risk, in nanoseconds; above 0.
  public var maxQuoteAge: Int64?

  public init(
    maxQuantity: Quantity? = nil, maxNotional: Money? = nil, maxPerSecond: Int? = nil, maxPerMinute: Int? = nil,
    priceBandPercent: Percentage? = nil, duplicateWindow: Int64? = nil, maxQuoteAge: Int64? = nil
  ) {
    self.maxQuantity = maxQuantity
    self.maxNotional = maxNotional
    self.maxPerSecond = maxPerSecond
    self.maxPerMinute = maxPerMinute
    self.priceBandPercent = priceBandPercent
    self.duplicateWindow = duplicateWindow
    self.maxQuoteAge = maxQuoteAge
  }

  /// Every field outside its range.
  public var violations: [RiskLimitError] {
    RiskLimitError.unlessPositive([
      ("max_order_quantity", maxQuantity?.isPositive), ("max_order_notional", maxNotional?.isPositive),
      ("max_orders_per_second", maxPerSecond.map { $0 > 0 }), ("max_orders_per_minute", maxPerMinute.map { $0 > 0 }),
      ("price_band_percent", priceBandPercent?.isPositive),
      ("duplicate_order_window", duplicateWindow.map { $0 > 0 }), ("max_quote_age", maxQuoteAge.map { $0 > 0 }),
    ])
  }
}
