/// An ISO 4217 code: three capital letters.
public struct Currency: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let code: String

  /// Nil unless the text is three capital letters of ASCII.
  public init?(_ code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
      return nil
    }
    self.code = code
  }

  public var description: String { code }
  public static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}

/// What one unit of a currency is worth in the base currency, exact to 10⁻⁹.
public struct ExchangeRate: FixedPoint {
  public let raw: Int64
  public init(raw: Int64) { self.raw = raw }
  /// Of the base currency itself.
  public static let one = ExchangeRate(raw: DecimalText.scale)
}

extension Money {
  /// This sum in the base currency, half to even at 10⁻⁹. At a rate of one it is the same sum, without a division.
  public func converted(at rate: ExchangeRate) throws(ArithmeticError) -> Money {
    if rate == .one { return self }
    let product = try raw.multiplying(by: Int128(rate.raw))
    return Money(raw: try product.dividing(by: Int128(DecimalText.scale), rounding: .toNearestOrEven))
  }
}
