import StandardMessages

/// Times for the eye, in UTC.
enum TimeText {
  /// `2013-10-08 20:00`, with seconds when there are any; `-` when the time is absent or out of range.
  static func shown(_ time: Google.Protobuf.Timestamp?) -> String {
    guard let text = time?.rfc3339 else { return "-" }
    let seconds = time.map { $0.seconds % 60 } ?? 0
    return text.prefix(seconds == 0 ? 16 : 19).split(separator: "T").joined(separator: " ")
  }
}
