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
    var bytes = Array(text.utf8.prefix(maximumLength + 1))[...]
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
    var (whole, fraction) = parts(of: raw.magnitude)
    var places = fraction == 0 ? 0 : fractionDigits
    while fraction != 0, fraction.isMultiple(of: 10) { (fraction, places) = (fraction / 10, places - 1) }
    let isNegative = raw < 0
    let length = (isNegative ? 1 : 0) + digits(of: whole) + (places > 0 ? places + 1 : 0)
    // Of its exact length, so that a short text needs no memory of its own.
    return String(unsafeUninitializedCapacity: length) { buffer in
      var place = length
      func put(_ byte: UInt8) {
        place -= 1
        buffer[place] = byte
      }
      for _ in 0..<places {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction % 10))
        fraction /= 10
      }
      if places > 0 { put(UInt8(ascii: ".")) }
      repeat {
        let (rest, digit) = split(whole)
        put(UInt8(ascii: "0") + digit)
        whole = rest
      } while whole != 0
      if isNegative { put(UInt8(ascii: "-")) }
      return length
    }
  }

  private static func parts(of magnitude: UInt128) -> (whole: UInt128, fraction: UInt64) {
    // Most numbers are small, and a division of 64 bits is much faster.
    if let small = UInt64(exactly: magnitude) {
      return (UInt128(small / UInt64(scale)), small % UInt64(scale))
    }
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: UInt128(scale))
    return (whole, UInt64(truncatingIfNeeded: fraction))
  }

  private static func digits(of number: UInt128) -> Int {
    var (rest, count) = (split(number).rest, 1)
    while rest != 0 { (rest, count) = (split(rest).rest, count + 1) }
    return count
  }

  /// A number without its last digit, and that digit.
  private static func split(_ number: UInt128) -> (rest: UInt128, digit: UInt8) {
    if let small = UInt64(exactly: number) { return (UInt128(small / 10), UInt8(truncatingIfNeeded: small % 10)) }
    let (rest, digit) = number.quotientAndRemainder(dividingBy: 10)
    return (rest, UInt8(truncatingIfNeeded: digit))
  }
}
