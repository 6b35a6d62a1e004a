extension TradingHours: CustomStringConvertible {
  /// `09:30–16:00 monday, tuesday America/New_York`.
  public var description: String {
    let days = weekdays.map { "\($0)" }.joined(separator: ", ")
    return "\(Self.clock(openMinute))–\(Self.clock(closeMinute)) \(days) \(zone)"
  }
}

extension CivilZone {
  /// `monday 2026-11-30 09:30`.
  public func wallClock(at time: Instant) -> String {
    let local = civilTime(at: time)
    return "\(local.date.weekday) \(local.date) \(TradingHours.clock(local.minute))"
  }
}
