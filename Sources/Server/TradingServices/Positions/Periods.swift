import OutcryContract
import StandardMessages
import TradingModel

/// A range of time that a list is restricted to.
struct Period: Sendable, Hashable {
  /// Nil: from the beginning.
  let start: Instant?
  /// Not within. Nil: to the end.
  let end: Instant?

  func contains(_ time: Instant) -> Bool { start.map { $0 <= time } ?? true && end.map { time < $0 } ?? true }

  /// For the token of a page: another range is another list.
  var scope: String { [start, end].map { $0.map { String($0.nanosecondsSinceEpoch) } ?? "" }.joined(separator: "/") }
}

extension Fields {
  mutating func period(
    from start: Google.Protobuf.Timestamp?, to end: Google.Protobuf.Timestamp?, _ prefix: String = ""
  ) -> Period {
    let period = Period(start: instant(start, "\(prefix)start_time"), end: instant(end, "\(prefix)end_time"))
    if let start = period.start, let end = period.end, end < start {
      refuse("\(prefix)end_time", "must not be before \(prefix)start_time")
    }
    return period
  }

  /// `YYYY-MM-DD`; nil for the empty text, and for what is no day.
  mutating func day(_ text: String, _ field: String) -> CivilDate? {
    if text.isEmpty { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(Substring(part)) : nil
    }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3,
      let day = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else {
      refuse(field, "must be a day such as 2018-01-31")
      return nil
    }
    return day
  }
}
