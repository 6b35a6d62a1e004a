/// When a venue trades: hours of the wall clock, on days of the week that are no holidays.
public struct TradingHours: Sendable, Hashable {
  public let zone: CivilZone
  /// Minute of the day, 0–1439. The minute itself is within.
  public let openMinute: Int
  /// Minute of the day, after ``openMinute``. The whole minute is within.
  public let closeMinute: Int
  /// In the order of the week.
  public let weekdays: [Weekday]
  /// Days on which the venue is closed, ascending.
  public let holidays: [CivilDate]

  public static let maximumHolidays = 1000

  /// What an instant is to a venue.
  public enum Session: Sendable, Hashable {
    case open
    /// A day of the week on which it never trades, or another time of the day.
    case closed
    case holiday
  }

  /// Nil unless `0 ≤ open < close ≤ 1439`, there is at least one day, and at most ``maximumHolidays`` holidays.
  public init?(
    zone: CivilZone, openMinute: Int, closeMinute: Int, weekdays: Set<Weekday>, holidays: Set<CivilDate> = []
  ) {
    guard openMinute >= 0, openMinute < closeMinute, closeMinute < 1440, !weekdays.isEmpty,
      holidays.count <= Self.maximumHolidays
    else { return nil }
    self.zone = zone
    self.openMinute = openMinute
    self.closeMinute = closeMinute
    self.weekdays = Weekday.allCases.filter(weekdays.contains)
    self.holidays = holidays.sorted()
  }

  public func contains(_ instant: Instant) -> Bool { session(at: instant) == .open }

  public func session(at instant: Instant) -> Session {
    let (date, minute) = zone.civilTime(at: instant)
    if isHoliday(date) { return .holiday }
    return weekdays.contains(date.weekday) && (openMinute...closeMinute).contains(minute) ? .open : .closed
  }

  /// Whether the venue trades at all on a day.
  public func isTradingDay(_ date: CivilDate) -> Bool { weekdays.contains(date.weekday) && !isHoliday(date) }

  private func isHoliday(_ date: CivilDate) -> Bool {
    let place = holidays.firstPlace { $0 >= date }
    return place < holidays.endIndex && holidays[place] == date
  }

  /// `HH:MM` of a minute of the day.
  public static func clock(_ minute: Int) -> String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }
}
