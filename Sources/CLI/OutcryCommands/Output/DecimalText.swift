/// A decimal as the contract writes it, cut to a number of places for the eye. What scripts get is never cut.
struct DecimalText: Hashable, Sendable {
  let isNegative: Bool
  /// At least one digit.
  let whole: String
  /// May be empty.
  let fraction: String

  /// - Returns: nil unless the text is `-?digits(.digits)?`.
  init?(_ text: String) {
    var rest = Substring(text)
    isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }) else {
      return nil
    }
    whole = String(first)
    fraction = parts.count == 2 ? String(parts[1]) : ""
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  var isZero: Bool { (whole + fraction).utf8.allSatisfy { $0 == UInt8(ascii: "0") } }

  /// With exactly `places` digits after the point, rounded half to even.
  func rounded(places: Int) -> String {
    guard fraction.utf8.count > places else {
      return signed(whole, fraction + String(repeating: "0", count: places - fraction.utf8.count))
    }
    let kept = Array((whole + fraction.prefix(places)).utf8)
    let rest = Array(fraction.utf8.dropFirst(places))
    let digits = Self.roundsUp(kept: kept, rest: rest) ? Self.incremented(kept) : kept
    let split = digits.count - places
    return signed(
      String(decoding: digits[..<split], as: UTF8.self), String(decoding: digits[split...], as: UTF8.self))
  }

  /// With as many digits after the point as it needs, at least `least` and, rounded half to even, at most `most`.
  func shown(least: Int, most: Int) -> String {
    var digits = Substring(rounded(places: most))
    guard let point = digits.firstIndex(of: ".") else { return String(digits) }
    let end = digits.index(point, offsetBy: least == 0 ? 0 : least + 1, limitedBy: digits.endIndex) ?? digits.endIndex
    while digits.endIndex > end, let last = digits.last, last == "0" || last == "." { digits.removeLast() }
    return String(digits)
  }

  private func signed(_ whole: String, _ fraction: String) -> String {
    let magnitude = fraction.isEmpty ? whole : whole + "." + fraction
    let isZero = magnitude.utf8.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    return isNegative && !isZero ? "-" + magnitude : magnitude
  }

  private static func roundsUp(kept: [UInt8], rest: [UInt8]) -> Bool {
    guard let first = rest.first else { return false }
    let half = UInt8(ascii: "5")
    if first != half { return first > half }
    if rest.dropFirst().contains(where: { $0 != UInt8(ascii: "0") }) { return true }
    return kept.last.map { $0 % 2 == 1 } ?? false
  }

  private static func incremented(_ digits: [UInt8]) -> [UInt8] {
    var digits = digits
    for index in digits.indices.reversed() {
      if digits[index] < UInt8(ascii: "9") {
        digits[index] += 1
        return digits
      }
      digits[index] = UInt8(ascii: "0")
    }
    return [UInt8(ascii: "1")] + digits
  }
}
