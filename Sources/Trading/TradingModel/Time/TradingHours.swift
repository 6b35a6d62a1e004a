/// When a venue trades: hours of the wall clock, on days of the week.
public struct TradingHours: Sendable, Hashable {
  public let zone: CivilZone
  /// Minute of the day, 0–1439. The minute itself is within.
  public let openMinute: Int
  /// Minute of the day, after ``openMinute``. The whole minute is within.
  public let closeMinute: Int
  /// In the order of the week.
  public let weekdays: [Weekday]

  /// Nil unless `0 ≤ open < close ≤ 1439` and there is at least one day.
  public init?(zone: CivilZone, openMinute: Int, closeMinute: Int, weekdays: Set<Weekday>) {
    guard openMinute >= 0, openMinute < closeMinute, closeMinute < 1440, !weekdays.isEmpty else { return nil }
    self.zone = zone
    self.openMinute = openMinute
    self.closeMinute = closeMinute
    self.weekdays = Weekday.allCases.filter(weekdays.contains)
  }

  public func contains(_ instant: Instant) -> Bool {
    let (date, minute) = zone.civilTime(at: instant)
    return weekdays.contains(date.weekday) && (openMinute...closeMinute).contains(minute)
  }

  /// `HH:MM` of a minute of the day.
  public static func clock(_ minute: Int) -> String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }
}
