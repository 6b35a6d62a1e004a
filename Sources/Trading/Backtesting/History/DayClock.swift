import TradingModel

/// Tells which day it is in a zone. To ask the zone is slow, so that the answer is kept for as long as it holds.
struct DayClock: Sendable {
  let zone: CivilZone
  private var kept: CivilZone.Day?
  private var secondAtStart: Int64 = 0

  init(zone: CivilZone) { self.zone = zone }

  mutating func day(at instant: Instant) -> CivilDate {
    if let kept, kept.contains(instant) { return kept.date }
    let day = zone.day(at: instant)
    kept = day
    secondAtStart = Int64(zone.civilTime(at: instant).minute) * 60 + (instant.seconds % 60 + 60) % 60
    return day.date
  }

  /// The day, and the second of it that the wall clock shows.
  mutating func wallClock(at instant: Instant) -> (day: CivilDate, second: Int64) {
    let date = day(at: instant)
    // What is kept ends where the clocks change: until then the wall clock goes as time does.
    return (date, secondAtStart + instant.seconds - (kept?.start.seconds ?? instant.seconds))
  }

  /// The day that a bar closes on: one that closes at midnight belongs to the day that ends there.
  mutating func closingDay(of closeTime: Instant) -> CivilDate { day(at: closeTime.advanced(by: -1)) }
}
