import OutcryContract
import StandardMessages
import TradingModel

extension Fields {
  mutating func tradingHours(_ wire: Wire.TradingHours, _ field: String) -> TradingHours? {
    let zone = CivilZone(wire.timeZone)
    if zone == nil { refuse("\(field).time_zone", "must be an IANA name such as America/New_York") }
    let open = minute(wire.open, "\(field).open")
    let close = minute(wire.close, "\(field).close")
    let days = weekdays(wire.days, "\(field).days")
    let holidays = dates(wire.holidays, "\(field).holidays")
    guard let zone, let open, let close, let holidays else { return nil }
    guard open < close else {
      refuse("\(field).close", "must be after open")
      return nil
    }
    return TradingHours(zone: zone, openMinute: open, closeMinute: close, weekdays: days, holidays: holidays)
  }

  /// A time of day, `HH:MM`.
  mutating func minute(_ text: String, _ field: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.count == 2 && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    guard parts.count == 2, numbers.count == 2, numbers[0] < 24, numbers[1] < 60 else {
      refuse(field, "must be a time of day such as 09:30")
      return nil
    }
    return numbers[0] * 60 + numbers[1]
  }

  private mutating func weekdays(_ wire: [Wire.DayOfWeek], _ field: String) -> Set<Weekday> {
    if wire.isEmpty { return [.monday, .tuesday, .wednesday, .thursday, .friday] }
    var days: Set<Weekday> = []
    for (index, day) in wire.enumerated() {
      if let weekday = UInt8(exactly: day.rawValue).flatMap(Weekday.init(rawValue:)) {
        days.insert(weekday)
      } else {
        refuse("\(field)[\(index)]", "must be a day of the week")
      }
    }
    return days
  }

  /// Days of the calendar, `YYYY-MM-DD`. Nil when there are too many or one of them is none.
  private mutating func dates(_ texts: [String], _ field: String) -> Set<CivilDate>? {
    guard texts.count <= TradingHours.maximumHolidays else {
      refuse(field, "has \(texts.count) days, more than the \(TradingHours.maximumHolidays) it may have")
      return nil
    }
    var dates: Set<CivilDate> = []
    for (index, text) in texts.enumerated() {
      guard let date = CivilDate(text) else {
        refuse("\(field)[\(index)]", "must be a day of the calendar such as 2026-12-25")
        return nil
      }
      dates.insert(date)
    }
    return dates
  }

  /// A span of time above zero that may be absent, in nanoseconds.
  mutating func nanoseconds(_ duration: Google.Protobuf.Duration?, _ field: String) -> Int64? {
    guard let duration else { return nil }
    guard duration.seconds >= 0, duration.seconds <= 315_576_000, (0..<1_000_000_000).contains(duration.nanos),
      duration.seconds > 0 || duration.nanos > 0
    else {
      refuse(field, "must be above 0 and at most ten years, with nanos within 0 and 999999999")
      return nil
    }
    return duration.seconds * 1_000_000_000 + Int64(duration.nanos)
  }
}
