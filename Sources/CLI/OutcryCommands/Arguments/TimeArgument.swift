import ArgumentParser
import StandardMessages

/// A day such as `2008-09-15`, or a time by RFC 3339 such as `2008-09-15T13:30:00Z`.
struct TimeArgument: ExpressibleByArgument, Hashable, Sendable {
  /// The time itself, or the beginning of the day in UTC.
  let beginning: Google.Protobuf.Timestamp
  /// The time itself, or the last nanosecond of the day in UTC.
  let end: Google.Protobuf.Timestamp

  init?(argument: String) {
    if let time = Google.Protobuf.Timestamp(rfc3339: argument) {
      (beginning, end) = (time, time)
    } else if let beginning = Google.Protobuf.Timestamp(rfc3339: argument + "T00:00:00Z"),
      let end = Google.Protobuf.Timestamp(rfc3339: argument + "T23:59:59.999999999Z")
    {
      (self.beginning, self.end) = (beginning, end)
    } else {
      return nil
    }
  }
}
