import Foundation

/// Days of the week, numbered as ISO 8601 does.
public enum Weekday: UInt8, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A day of the calendar.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let daysSinceEpoch: Int64

  public init(daysSinceEpoch: Int64) { self.daysSinceEpoch = daysSinceEpoch }

  /// 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    let index = ((daysSinceEpoch + 3) % 7 + 7) % 7
    guard let weekday = Weekday(rawValue: UInt8(index) + 1) else { return .monday }
    return weekday
  }

  /// Year, month 1–12 and day 1–31, by the proleptic Gregorian calendar (Hinnant, `civil_from_days`).
  public var components: (year: Int64, month: Int64, day: Int64) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    let two = { (number: Int64) in number < 10 ? "0\(number)" : "\(number)" }
    let text = String(year)
    return "\(String(repeating: "0", count: max(0, 4 - text.count)))\(text)-\(two(month))-\(two(day))"
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }
}

/// A time zone of the IANA database: which day and minute it is there.
public struct CivilZone: Sendable, Hashable, CustomStringConvertible {
  /// One reference, for limits and configurations with a zone in them are copied much.
  private let clocks: ZoneClocks

  public var identifier: String { clocks.identifier }
  var timeZone: TimeZone { clocks.zone }

  /// Nil for an unknown name.
  public init?(_ identifier: String) {
    guard TimeZone.knownTimeZoneIdentifiers.contains(identifier) || identifier == "UTC",
      let zone = TimeZone(identifier: identifier)
    else { return nil }
    clocks = ZoneClocks(identifier: identifier, zone: zone)
  }

  /// Day and minute of the day (0–1439) on the wall there.
  public func civilTime(at instant: Instant) -> (date: CivilDate, minute: Int) {
    let day = clocks.day(containing: instant) ?? clocks.keep(day(at: instant))
    return (day.date, Int((instant.seconds + day.offset - day.date.daysSinceEpoch * 86_400) / 60))
  }

  public var description: String { identifier }

  public static func == (left: CivilZone, right: CivilZone) -> Bool { left.identifier == right.identifier }
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}
