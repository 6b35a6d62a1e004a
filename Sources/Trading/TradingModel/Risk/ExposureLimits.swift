/// How much a session may hold. Nil: no limit.
public struct ExposureLimits: Sendable, Hashable {
  /// Units of one symbol, long or short; above 0.
  public var maxSymbolQuantity: Quantity?
  /// Market value of one symbol, in the base currency; above 0.
  public var maxSymbolNotional: Money?
  /// Σ |market value| in per cent of equity; above 0.
  public var maxTotalPercent: Percentage?
  /// Σ |market value| of a sector in per cent of equity; above 0. Symbols without a sector form one together.
  public var maxSectorPercent: Percentage?
  /// Σ |market value| as a multiple of equity, in billionths; at least 1: an account without credit.
  public var maxLeverage: Leverage?

  /// A multiple of equity, exact to 10⁻⁹.
  public struct Leverage: FixedPoint {
    public let raw: Int64
    public init(raw: Int64) { self.raw = raw }
  }

  public init(
    maxSymbolQuantity: Quantity? = nil, maxSymbolNotional: Money? = nil, maxTotalPercent: Percentage? = nil,
    maxSectorPercent: Percentage? = nil, maxLeverage: Leverage? = nil
  ) {
    self.maxSymbolQuantity = maxSymbolQuantity
    self.maxSymbolNotional = maxSymbolNotional
    self.maxTotalPercent = maxTotalPercent
    self.maxSectorPercent = maxSectorPercent
    self.maxLeverage = maxLeverage
  }

  /// Every field outside its range.
  public var violations: [RiskLimitError] {
    var errors = RiskLimitError.unlessPositive([
      ("max_symbol_quantity", maxSymbolQuantity?.isPositive), ("max_symbol_notional", maxSymbolNotional?.isPositive),
      ("max_total_exposure_percent", maxTotalPercent?.isPositive),
      ("max_sector_exposure_percent", maxSectorPercent?.isPositive),
    ])
    if let maxLeverage, maxLeverage.raw < DecimalText.scale {
      errors.append(RiskLimitError(field: "max_leverage", reason: "must be at least 1"))
    }
    return errors
  }
}

extension Money {
  /// A multiple of this sum, rounded down.
  public func multiplied(by leverage: ExposureLimits.Leverage) throws(ArithmeticError) -> Money {
    Money(raw: try raw.multiplying(by: Int128(leverage.raw)).dividing(by: Int128(DecimalText.scale), rounding: .down))
  }
}
