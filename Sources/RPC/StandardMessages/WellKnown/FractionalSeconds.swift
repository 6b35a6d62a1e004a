/// Nanoseconds as the digits after a decimal point.
enum FractionalSeconds {
  /// Nothing, or a point and 3, 6 or 9 digits, as the proto3 JSON mapping has it.
  static func text(ofNanos nanos: Int32) -> String {
    guard nanos > 0 else { return "" }
    let (value, width) =
      switch nanos {
      case _ where nanos % 1_000_000 == 0: (nanos / 1_000_000, 3)
      case _ where nanos % 1_000 == 0: (nanos / 1_000, 6)
      default: (nanos, 9)
      }
    return "." + padded(Int64(value), to: width)
  }

  /// The nanoseconds for one to nine digits; nil for anything else.
  static func nanos(ofDigits digits: Substring) -> Int32? {
    guard (1...9).contains(digits.utf8.count), let value = number(digits) else { return nil }
    var nanos = value
    for _ in digits.utf8.count..<9 { nanos *= 10 }
    return Int32(nanos)
  }

  /// An unsigned decimal number of ASCII digits alone; nil for anything else, or for more than 18 digits.
  static func number(_ digits: Substring) -> Int64? {
    guard !digits.isEmpty, digits.utf8.count <= 18,
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int64(digits)
  }

  static func padded(_ value: Int64, to width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
