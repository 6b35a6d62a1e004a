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
    let magnitude = raw.magnitude
    let scale = UInt128(Self.scale)
    let whole = String(magnitude / scale)
    var fraction = String(magnitude % scale)
    fraction = String(repeating: "0", count: fractionDigits - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let text = fraction.isEmpty ? whole : "\(whole).\(fraction)"
    return raw < 0 ? "-\(text)" : text
  }
}
