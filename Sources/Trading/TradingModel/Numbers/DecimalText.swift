/// A decimal text that is no exact value of the wanted type.
public enum DecimalTextError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Not of the form `-?digits(.digits)?`.
  case malformed
  /// More than nine significant digits after the decimal point: it would have to be rounded, and never is.
  case tooPrecise
  /// Beyond the type's range.
  case outOfRange

  public var description: String {
    switch self {
    case .malformed: "is not a decimal number such as 12, -0.5 or 1350.25"
    case .tooPrecise: "has more than 9 digits after the decimal point"
    case .outOfRange: "is out of range"
    }
  }
}

/// Decimal text to and from integers at 10⁻⁹, exactly.
///
/// The one scale of the house: prices, quantities, percentages and sums of money all count billionths.
enum DecimalText {
  /// Billionths in one unit.
  static let scale: Int64 = 1_000_000_000
  /// Digits after the decimal point.
  static let fractionDigits = 9
  /// Longer texts are refused before they are read.
  static let maximumLength = 64

  static func parse(_ text: some StringProtocol) throws(DecimalTextError) -> Int128 {
    if let short = parseShort(text) { return Int128(short) }
    var bytes = ArraySlice(text.utf8.prefix(maximumLength + 1))
    guard bytes.count <= maximumLength else { throw .malformed }
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !parts[1].isEmpty else { throw .malformed }
    var fraction = parts.count == 2 ? parts[1] : []
    guard (whole + fraction).allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      throw .malformed
    }
    while fraction.last == UInt8(ascii: "0") { fraction = fraction.dropLast() }
    guard fraction.count <= fractionDigits else { throw .tooPrecise }
    let padding = repeatElement(UInt8(ascii: "0"), count: fractionDigits - fraction.count)
    let magnitude = try accumulate(whole + fraction + padding)
    return isNegative ? -magnitude : magnitude
  }

  /// What nearly all texts are: at most nine digits before the point and nine after it, which 64 bits hold. Nil for all
  /// others, and for what is no number.
  private static func parseShort(_ text: some StringProtocol) -> Int64? {
    var value: Int64 = 0
    var digits = 0
    var whole: Int?
    var isNegative = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 2 * fractionDigits else { return nil }
        value = value &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: "-") where digits == 0 && !isNegative: isNegative = true
      case UInt8(ascii: ".") where digits > 0 && whole == nil: whole = digits
      default: return nil
      }
    }
    let fraction = digits - (whole ?? digits)
    guard 1...fractionDigits ~= whole ?? digits, whole == nil || 1...fractionDigits ~= fraction else { return nil }
    for _ in fraction..<fractionDigits { value = value &* 10 }
    return isNegative ? -value : value
  }

  private static func accumulate(_ digits: some Sequence<UInt8>) throws(DecimalTextError) -> Int128 {
    var value: Int128 = 0
    for digit in digits {
      let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) = product.addingReportingOverflow(Int128(digit - UInt8(ascii: "0")))
      if overflowed || carried { throw .outOfRange }
      value = sum
    }
    return value
  }

  /// The shortest exact text: no trailing zeros, no `-0`.
  static func format(_ raw: Int128) -> String {
    // The digits come from the last to the first. 39 of 128 bits, the point and the sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { text in
      var start = text.count
      func put(_ byte: UInt8) {
        start -= 1
        text[start] = byte
      }
      let (whole, fraction) = parts(of: raw.magnitude)
      var rest = fraction
      for _ in 0..<fractionDigits {
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        rest = quotient
        if digit != 0 || start < text.count { put(UInt8(ascii: "0") + UInt8(digit)) }
      }
      if start < text.count { put(UInt8(ascii: ".")) }
      if var whole = UInt64(exactly: whole) {
        putDigits(of: &whole, put)
      } else {
        var whole = whole
        putDigits(of: &whole, put)
      }
      if raw < 0 { put(UInt8(ascii: "-")) }
      return String(decoding: UnsafeBufferPointer(rebasing: text[start...]), as: UTF8.self)
    }
  }

  private static func putDigits<Number: UnsignedInteger>(of number: inout Number, _ put: (UInt8) -> Void) {
    repeat {
      let (quotient, digit) = number.quotientAndRemainder(dividingBy: 10)
      number = quotient
      put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
    } while number != 0
  }

  /// Units and billionths; a division of 128 bits takes ten times as long as one of 64.
  private static func parts(of magnitude: UInt128) -> (whole: UInt128, fraction: UInt64) {
    if let short = UInt64(exactly: magnitude) {
      let (whole, fraction) = short.quotientAndRemainder(dividingBy: UInt64(scale))
      return (UInt128(whole), fraction)
    }
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: UInt128(scale))
    return (whole, UInt64(truncatingIfNeeded: fraction))
  }
}
