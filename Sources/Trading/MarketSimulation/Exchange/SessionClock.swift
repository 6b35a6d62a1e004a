import TradingModel

/// Knows on which trading day an instant lies and whether the exchange is open. To ask a time zone is slow, so that
/// the answer is kept for as long as it holds.
struct SessionClock: Sendable {
  /// A stretch of time with one answer.
  struct Phase: Sendable, Hashable {
    let start: Instant
    /// Not within.
    let end: Instant
    let isOpen: Bool
    /// From here on a price that ends a bar is the session's closing price. Nil when hours are not known.
    let closing: Instant?

    func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
  }

  private let hours: TradingHours?
  /// Nil: UTC.
  private let zone: CivilZone?
  private var kept: Phase

  /// Without hours the exchange is always open, and its days are those of `zone`.
  init(hours: TradingHours?, zone: CivilZone?) {
    self.hours = hours
    self.zone = hours?.zone ?? zone
    let never = Instant(nanosecondsSinceEpoch: .min)
    kept = Phase(start: never, end: never, isOpen: false, closing: nil)
  }

  var hasHours: Bool { hours != nil }

  mutating func phase(at instant: Instant) -> Phase {
    if !kept.contains(instant) { kept = find(instant) }
    return kept
  }

  /// The end of the session that is open at `instant` and has not come to its close, or else of the next one. Without
  /// hours the end of the day.
  mutating func end(ofSessionFrom instant: Instant) -> Instant {
    var phase = phase(at: instant)
    // One step from a close to the time between, one to the next session.
    for _ in 0..<2 where !phase.isOpen || phase.closing.map({ instant >= $0 && phase.contains(instant) }) == true {
      phase = find(phase.end)
    }
    return phase.end
  }

  private func find(_ instant: Instant) -> Phase {
    guard let hours else { return day(of: instant) }
    var date = hours.zone.civilTime(at: instant).date
    // A venue that is closed for more than a year is closed for good.
    for _ in 0..<400 {
      let session = session(of: hours, on: date)
      if hours.contains(session.start), instant < session.end {
        if session.start <= instant { return session }
        return Phase(start: instant, end: session.start, isOpen: false, closing: nil)
      }
      date = CivilDate(daysSinceEpoch: date.daysSinceEpoch + 1)
    }
    return Phase(start: instant, end: Instant(nanosecondsSinceEpoch: .max), isOpen: false, closing: nil)
  }

  private func session(of hours: TradingHours, on date: CivilDate) -> Phase {
    let closing = hours.zone.instant(of: date, minute: hours.closeMinute)
    let end = Instant(seconds: closing.seconds + 60) ?? closing
    return Phase(
      start: hours.zone.instant(of: date, minute: hours.openMinute), end: end, isOpen: true, closing: closing)
  }

  private func day(of instant: Instant) -> Phase {
    guard let zone else {
      let seconds = instant.seconds
      let midnight = seconds - (seconds % 86_400 + 86_400) % 86_400 + 86_400
      let end = Instant(seconds: midnight) ?? Instant(nanosecondsSinceEpoch: .max)
      return Phase(start: instant, end: end, isOpen: true, closing: nil)
    }
    let first = zone.day(at: instant)
    var end = first.end
    // A change of the clocks does not end a day.
    while end > instant {
      let next = zone.day(at: end)
      guard next.date == first.date, next.end > end else { break }
      end = next.end
    }
    return Phase(start: instant, end: end, isOpen: true, closing: nil)
  }
}
