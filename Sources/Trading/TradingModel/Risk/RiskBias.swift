/// A factor on the limits of new risk, kept up to date by someone outside.
public struct RiskBias: Sendable, Hashable {
  /// 0 (no new risk) to 1 (the limits as they are), in billionths.
  public let value: Factor
  public let setTime: Instant
  /// For people.
  public let source: String

  /// A share of one, exact to 10⁻⁹.
  public struct Factor: FixedPoint {
    public let raw: Int64
    public init(raw: Int64) { self.raw = raw }
    public static let one = Factor(raw: DecimalText.scale)
    public var isWithinOne: Bool { raw >= 0 && raw <= DecimalText.scale }
  }

  /// Nil unless the value is within 0 … 1.
  public init?(value: Factor, setTime: Instant, source: String) {
    guard value.isWithinOne else { return nil }
    self.value = value
    self.setTime = setTime
    self.source = source
  }

  /// The factor that counts at `time`: when the one that was set is older than `maximumAge` nanoseconds, the smaller of
  /// it and `conservative`: age never loosens a limit.
  public func effective(at time: Instant, maximumAge: Int64?, conservative: Factor) -> Factor {
    guard let maximumAge else { return value }
    let (age, overflowed) = time.nanosecondsSinceEpoch.subtractingReportingOverflow(setTime.nanosecondsSinceEpoch)
    return overflowed || age > maximumAge ? min(value, conservative) : value
  }
}

extension Money {
  /// A share of this sum, rounded down.
  public func scaled(by factor: RiskBias.Factor) throws(ArithmeticError) -> Money {
    Money(raw: try raw.multiplying(by: Int128(factor.raw)).dividing(by: Int128(DecimalText.scale), rounding: .down))
  }
}
