/// The value of `grpc-timeout`: at most eight digits and a unit (gRPC PROTOCOL-HTTP2 "Timeout").
package enum TimeoutHeader {
  private static let maximumDigits = 8
  private static let maximumValue = 99_999_999

  /// Nil when the value is not a timeout. The largest one, 99,999,999 hours, fits a `Duration`.
  package static func parse(_ value: some Collection<UInt8>) -> Duration? {
    let digits = value.dropLast()
    guard let unit = value.reversed().first, (1...maximumDigits).contains(digits.count) else { return nil }
    var number: Int64 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    switch unit {
    case UInt8(ascii: "H"): return .seconds(number * 3600)
    case UInt8(ascii: "M"): return .seconds(number * 60)
    case UInt8(ascii: "S"): return .seconds(number)
    case UInt8(ascii: "m"): return .milliseconds(number)
    case UInt8(ascii: "u"): return .microseconds(number)
    case UInt8(ascii: "n"): return .nanoseconds(number)
    default: return nil
    }
  }

  /// In the finest unit that has room, rounded up, so that the server does not give up before the client. A timeout
  /// that has passed is `0n`, and one beyond the largest value is the largest value.
  package static func format(_ timeout: Duration) -> String {
    let (seconds, attoseconds) = timeout.components
    guard seconds > 0 || attoseconds > 0 else { return "0n" }
    let units: [(suffix: String, perSecond: Int64)] = [("n", 1_000_000_000), ("u", 1_000_000), ("m", 1_000), ("S", 1)]
    for unit in units {
      if let value = count(seconds, attoseconds, perSecond: unit.perSecond) { return "\(value)\(unit.suffix)" }
    }
    if let minutes = rounded(seconds, by: 60) { return "\(minutes)M" }
    return "\(rounded(seconds, by: 3600) ?? Int64(maximumValue))H"
  }

  private static func count(_ seconds: Int64, _ attoseconds: Int64, perSecond: Int64) -> Int64? {
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: perSecond)
    guard !overflow, whole <= maximumValue else { return nil }
    let attosecondsPerUnit = 1_000_000_000_000_000_000 / perSecond
    let part = attoseconds / attosecondsPerUnit + (attoseconds % attosecondsPerUnit > 0 ? 1 : 0)
    let value = whole + part
    return value <= maximumValue ? value : nil
  }

  private static func rounded(_ seconds: Int64, by divisor: Int64) -> Int64? {
    // A fraction of a second was lost above; one more unit covers it.
    let value = seconds / divisor + 1
    return value <= maximumValue ? value : nil
  }
}
