/// How far a risk bias is trusted.
public struct BiasLimits: Sendable, Hashable {
  /// How old it may be, in nanoseconds; above 0. Nil: any age.
  public var maxAge: Int64?
  /// What holds when it is older.
  public var conservative: RiskBias.Factor

  /// One half.
  public static let defaultConservative = RiskBias.Factor(raw: DecimalText.scale / 2)

  public init(maxAge: Int64? = nil, conservative: RiskBias.Factor = defaultConservative) {
    self.maxAge = maxAge
    self.conservative = conservative
  }

  /// Every field outside its range.
  public var violations: [RiskLimitError] {
    var errors = RiskLimitError.unlessPositive([("max_risk_bias_age", maxAge.map { $0 > 0 })])
    if !conservative.isWithinOne {
      errors.append(RiskLimitError(field: "conservative_risk_bias", reason: "must be within 0 and 1"))
    }
    return errors
  }
}
