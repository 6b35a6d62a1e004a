public import ProtobufRuntime

/// A duration in JSON is a string of seconds such as `1.500s`.
extension Google.Protobuf.Duration {
  /// About ten thousand years either way (google/protobuf/duration.proto).
  private static let range: ClosedRange<Int64> = -315_576_000_000...315_576_000_000

  public init(json: JSONInput) throws(ProtobufError) {
    guard let duration = Self(secondsText: try json.string()) else {
      throw json.error("not a duration in seconds, such as 1.5s")
    }
    self = duration
  }

  /// A duration out of its range, or whose parts differ in sign, is written as an object with its fields.
  public func writeJSON(to writer: inout JSONWriter) {
    guard Self.range.contains(seconds), (-999_999_999...999_999_999).contains(nanos),
      seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
    else {
      writer.writeFields(seconds: seconds, nanos: nanos)
      return
    }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    writer.write("\(sign)\(seconds.magnitude)\(FractionalSeconds.text(ofNanos: Int32(nanos.magnitude)))s")
  }

  private init?(secondsText text: String) {
    guard text.hasSuffix("s") else { return nil }
    let isNegative = text.hasPrefix("-")
    let parts = text.dropLast().dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let seconds = FractionalSeconds.number(whole), Self.range.contains(seconds) else {
      return nil
    }
    var nanos: Int32 = 0
    if parts.count == 2 {
      guard let value = FractionalSeconds.nanos(ofDigits: parts[1]) else { return nil }
      nanos = value
    }
    self.init(seconds: isNegative ? -seconds : seconds, nanos: isNegative ? -nanos : nanos)
  }
}
