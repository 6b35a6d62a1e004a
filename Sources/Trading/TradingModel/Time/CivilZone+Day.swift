import Foundation
import Synchronization

extension CivilZone {
  /// A day there, and the instants for which the answer is the same without asking again.
  public struct Day: Sendable, Hashable {
    public let date: CivilDate
    /// From this instant on, the day is certain to be ``date`` …
    public let start: Instant
    /// … and before this one. Not always the end of the day: a change of the clocks ends it, too.
    public let end: Instant
    /// Seconds that the clocks there are ahead of UTC between the two.
    let offset: Int64

    public func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
  }

  /// The day at an instant. To ask the zone is slow, so whoever asks at every tick keeps the answer.
  public func day(at instant: Instant) -> Day {
    let offset = offset(at: instant.seconds)
    let local = instant.seconds + offset
    let secondsOfDay = (local % 86_400 + 86_400) % 86_400
    let midnight = instant.seconds + 86_400 - secondsOfDay
    // The clocks change on the way on two days of the year: then the answer holds until they do.
    let end = self.offset(at: midnight - 1) == offset ? midnight : change(after: instant.seconds, before: midnight - 1)
    return Day(
      date: CivilDate(daysSinceEpoch: (local - secondsOfDay) / 86_400), start: instant,
      end: Instant(seconds: end) ?? instant, offset: offset)
  }

  private func offset(at seconds: Int64) -> Int64 {
    Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
  }

  /// The first second at which the offset is another than at `start`; it is another at `end`.
  private func change(after start: Int64, before end: Int64) -> Int64 {
    let former = offset(at: start)
    var (same, other) = (start, end)
    while other - same > 1 {
      let middle = same + (other - same) / 2
      if offset(at: middle) == former { same = middle } else { other = middle }
    }
    return other
  }
}

/// A zone with the newest day that it was asked for. To ask the system takes as long as checking ten limits of an order, and
/// most questions are about the day of the one before.
final class ZoneClocks: Sendable {
  let identifier: String
  let zone: TimeZone
  private let newest = Mutex<CivilZone.Day?>(nil)

  init(identifier: String, zone: TimeZone) {
    self.identifier = identifier
    self.zone = zone
  }

  func day(containing instant: Instant) -> CivilZone.Day? {
    newest.withLock { day in day?.contains(instant) == true ? day : nil }
  }

  func keep(_ day: CivilZone.Day) -> CivilZone.Day {
    newest.withLock { $0 = day }
    return day
  }
}
