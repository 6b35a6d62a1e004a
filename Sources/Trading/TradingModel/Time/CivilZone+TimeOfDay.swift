private import Foundation

extension CivilZone {
  /// The first instant after another at which the clocks there come to a minute of the day, 0–1439. When a change of the
  /// clocks leaves that minute out, it is the same distance after the change; when it comes twice, its first time.
  public func next(minute: Int, after instant: Instant) -> Instant? {
    let (date, now) = civilTime(at: instant)
    let day = date.daysSinceEpoch + (minute > now ? 0 : 1)
    let local = day * 86_400 + Int64(minute) * 60
    // The offset that holds there is that of a few hours before, or that of a few hours after.
    let candidates = [local - 86_400, local + 86_400].map { around in
      local - Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(around))))
    }
    let exact = candidates.filter { seconds in
      guard let there = Instant(seconds: seconds) else { return false }
      let (date, clock) = civilTime(at: there)
      return there > instant && date.daysSinceEpoch == day && clock == minute
    }
    return (exact.min() ?? candidates.first).flatMap { Instant(seconds: $0) }
  }
}
