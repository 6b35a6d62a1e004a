extension Instant: CustomStringConvertible {
  /// `YYYY-MM-DDTHH:MM:SSZ`, with the fraction of the second when there is one.
  public var description: String {
    let day = CivilDate(daysSinceEpoch: seconds >= 0 ? seconds / 86_400 : ~(~seconds / 86_400))
    let rest = Int(seconds - day.daysSinceEpoch * 86_400)
    let second = rest % 60
    var fraction = ""
    if nanoseconds != 0 {
      let digits = String(nanoseconds)
      fraction = "." + String(repeating: "0", count: max(0, 9 - digits.count)) + digits
      while fraction.last == "0" { fraction.removeLast() }
    }
    return "\(day)T\(TradingHours.clock(rest / 60)):\(second < 10 ? "0" : "")\(second)\(fraction)Z"
  }

  /// This many nanoseconds later; the last instant there is when that is out of range.
  public func advanced(by nanoseconds: Int64) -> Instant {
    let (sum, overflowed) = nanosecondsSinceEpoch.addingReportingOverflow(nanoseconds)
    return Instant(nanosecondsSinceEpoch: overflowed ? (nanoseconds > 0 ? .max : .min) : sum)
  }

  /// Nanoseconds since an earlier instant, held within what 64 bits can say.
  public func nanoseconds(since earlier: Instant) -> Int64 {
    let (difference, overflowed) = nanosecondsSinceEpoch.subtractingReportingOverflow(earlier.nanosecondsSinceEpoch)
    return overflowed ? (self > earlier ? .max : .min) : difference
  }
}
