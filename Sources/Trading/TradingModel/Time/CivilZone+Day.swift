private import Foundation

extension CivilZone {
  /// A day there, and the instants for which the answer is the same without asking again.
  public struct Day: Sendable, Hashable {
    public let date: CivilDate
    /// From this instant on, the day is certain to be ``date`` …
    public let start: Instant
    /// … and before this one. Not always the end of the day: a change of the clocks ends it, too.
    public let end: Instant

    public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
  }

  /// The day at an instant. To ask the zone costs about a microsecond, so whoever asks at every tick keeps the answer.
  public func day(at instant: Instant) -> Day {
    let date = Date(timeIntervalSince1970: TimeInterval(instant.seconds))
    let local = instant.seconds + Int64(timeZone.secondsFromGMT(for: date))
    let secondsOfDay = (local % 86_400 + 86_400) % 86_400
    var end = instant.seconds + 86_400 - secondsOfDay
    if let change = timeZone.nextDaylightSavingTimeTransition(after: date) {
      end = min(end, Int64(change.timeIntervalSince1970.rounded(.down)))
    }
    return Day(
      date: CivilDate(daysSinceEpoch: (local - secondsOfDay) / 86_400), start: instant,
      end: Instant(seconds: max(end, instant.seconds)) ?? instant)
  }
}
