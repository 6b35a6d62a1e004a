import OutcryContract
import TradingModel

extension Fields {
  /// What a session may risk, absent fields at their defaults.
  mutating func riskLimits(_ wire: Wire.RiskLimits, _ field: String) -> RiskLimits? {
    let positions = wire.maxOpenPositions.map { Int($0.value) } ?? RiskLimits.defaultMaximumOpenPositions
    let size: Percentage? = decimal(wire.maxPositionPercent, "\(field).max_position_percent")
    let loss: Percentage? = decimal(wire.maxDailyLossPercent, "\(field).max_daily_loss_percent")
    let hours = wire.tradingHours.flatMap { tradingHours($0, "\(field).trading_hours") }
    // Each on its own first, so that every limit out of range is told.
    check(field) { () throws(RiskLimitError) in try RiskLimits(maxOpenPositions: positions) }
    if let size { check(field) { () throws(RiskLimitError) in try RiskLimits(maxPositionPercent: size) } }
    if let loss { check(field) { () throws(RiskLimitError) in try RiskLimits(maxDailyLossPercent: loss) } }
    return try? RiskLimits(
      maxOpenPositions: positions, maxPositionPercent: size ?? RiskLimits.defaultMaximumPositionPercent,
      maxDailyLossPercent: loss ?? RiskLimits.defaultMaximumDailyLossPercent, tradingHours: hours)
  }

  private mutating func check(_ field: String, _ make: () throws(RiskLimitError) -> RiskLimits) {
    do { _ = try make() } catch { refuse("\(field).\(error.field)", error.reason) }
  }

  mutating func tradingHours(_ wire: Wire.TradingHours, _ field: String) -> TradingHours? {
    let zone = CivilZone(wire.timeZone)
    if zone == nil { refuse("\(field).time_zone", "must be an IANA name such as America/New_York") }
    let open = minute(wire.open, "\(field).open")
    let close = minute(wire.close, "\(field).close")
    let days = weekdays(wire.days, "\(field).days")
    guard let zone, let open, let close else { return nil }
    guard open < close else {
      refuse("\(field).close", "must be after open")
      return nil
    }
    return TradingHours(zone: zone, openMinute: open, closeMinute: close, weekdays: days)
  }

  private mutating func minute(_ text: String, _ field: String) -> Int? {
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
}
