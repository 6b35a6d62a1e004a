/// An exact decimal that counts billionths (10⁻⁹) of its unit in a fixed-width integer.
///
/// Every operation either gives the exact result or throws ``ArithmeticError``; none traps and none rounds
/// unless its name says so.
public protocol FixedPoint: Sendable, Hashable, Comparable, CustomStringConvertible {
  associatedtype Raw: FixedWidthInteger & SignedInteger & Sendable
  /// The value in billionths.
  var raw: Raw { get }
  init(raw: Raw)
}

extension FixedPoint {
  public static var zero: Self { Self(raw: 0) }

  /// Reads `-?digits(.digits)?`; more than nine significant decimals are an error, never rounded.
  public init(_ text: some StringProtocol) throws(DecimalTextError) {
    guard let raw = Raw(exactly: try DecimalText.parse(text)) else { throw .outOfRange }
    self.init(raw: raw)
  }

  /// `whole` units, or nil when that is out of range.
  public init?(exactly whole: Int) {
    let (product, overflowed) = Int128(whole).multipliedReportingOverflow(by: Int128(DecimalText.scale))
    guard !overflowed, let raw = Raw(exactly: product) else { return nil }
    self.init(raw: raw)
  }

  /// The shortest exact decimal text.
  public var description: String { DecimalText.format(Int128(raw)) }

  /// As a binary floating-point number, to its last place: for statistics and drawing, never for money.
  public var doubleValue: Double {
    // The generic conversion takes 60 ns, that of a machine word one instruction.
    if let word = Int64(exactly: raw) { return Double(word) / Double(DecimalText.scale) }
    // A quotient of two roundings would be one place off where the value itself is exact.
    let (whole, rest) = raw.quotientAndRemainder(dividingBy: Raw(DecimalText.scale))
    return Double(whole) + Double(rest) / Double(DecimalText.scale)
  }

  public var isNegative: Bool { raw < 0 }
  public var isPositive: Bool { raw > 0 }
  public var isZero: Bool { raw == 0 }

  public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }

  public func adding(_ other: Self) throws(ArithmeticError) -> Self {
    let (sum, overflowed) = raw.addingReportingOverflow(other.raw)
    if overflowed { throw .overflow }
    return Self(raw: sum)
  }

  public func subtracting(_ other: Self) throws(ArithmeticError) -> Self {
    let (difference, overflowed) = raw.subtractingReportingOverflow(other.raw)
    if overflowed { throw .overflow }
    return Self(raw: difference)
  }

  public func negated() throws(ArithmeticError) -> Self { try Self.zero.subtracting(self) }

  /// The value without its sign.
  public func absolute() throws(ArithmeticError) -> Self { raw < 0 ? try negated() : self }
}
