import TradingModel

/// Which bar of a timeframe an instant falls into, on the clock of a time zone.
///
/// Intraday bars begin at local midnight and every so many minutes after it; a day's last one ends with the day. Days
/// begin at local midnight, weeks on Monday.
struct BarCalendar: Sendable {
  /// Names one bar: two instants of the same bar give equal buckets.
  struct Bucket: Sendable, Hashable {
    /// The day or, of weeks, the week.
    let day: Int64
    /// Within the day; 0 for days and weeks.
    let part: Int64
    /// Local time less UTC, in seconds, within a day: the hour that clocks repeat in autumn is two bars.
    let offset: Int64
  }

  private static let secondsOfDay: Int64 = 86_400

  private let secondsOfPart: Int64?
  private let days: Int64
  private let zone: CivilZone?
  /// The newest day asked about, and local time less UTC in it: to ask a time zone is slow.
  private var today: CivilZone.Day?
  private var offset: Int64 = 0

  /// - Parameter zone: nil is UTC.
  init(_ timeframe: Timeframe, zone: CivilZone?) {
    secondsOfPart = timeframe.minutes.map { 60 * Int64($0) }
    days = Int64(timeframe.days ?? 1)
    self.zone = zone
  }

  mutating func bucket(at instant: Instant) -> Bucket {
    if let zone { learn(zone, at: instant) }
    let local = instant.seconds + offset
    let day = local.quotientRoundedDown(by: Self.secondsOfDay)
    guard let secondsOfPart else {
      // Day 0 was a Thursday: day 4 was the first Monday.
      return Bucket(day: days == 1 ? day : (day - 4).quotientRoundedDown(by: days), part: 0, offset: 0)
    }
    return Bucket(day: day, part: (local - day * Self.secondsOfDay) / secondsOfPart, offset: offset)
  }

  private mutating func learn(_ zone: CivilZone, at instant: Instant) {
    if let today, today.contains(instant) { return }
    today = zone.day(at: instant)
    let (date, minute) = zone.civilTime(at: instant)
    offset =
      date.daysSinceEpoch * Self.secondsOfDay + Int64(minute) * 60 - instant.seconds.quotientRoundedDown(by: 60) * 60
  }
}

extension Int64 {
  /// For a divisor above zero. Instants in seconds are far from the ends of the range.
  fileprivate func quotientRoundedDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
