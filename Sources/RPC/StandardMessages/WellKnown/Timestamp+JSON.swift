public import ProtobufRuntime

/// A timestamp in JSON is an RFC 3339 string such as `2018-12-31T21:00:00.500Z`.
extension Google.Protobuf.Timestamp {
  /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z (google/protobuf/timestamp.proto).
  private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  public init(json: JSONInput) throws(ProtobufError) {
    guard let timestamp = Self(rfc3339: try json.string()) else {
      throw json.error("not an RFC 3339 time between the years 1 and 9999, such as 2018-12-31T21:00:00Z")
    }
    self = timestamp
  }

  /// A timestamp out of its range, which has no RFC 3339 form, is written as an object with its fields.
  public func writeJSON(to writer: inout JSONWriter) {
    if let text = rfc3339 {
      writer.write(text)
    } else {
      writer.writeFields(seconds: seconds, nanos: nanos)
    }
  }

  /// The time as RFC 3339 writes it, in UTC, with no, 3, 6 or 9 digits after the seconds; nil when out of range.
  public var rfc3339: String? {
    guard Self.range.contains(seconds), (0...999_999_999).contains(nanos) else { return nil }
    let time = CivilTime(secondsSinceEpoch: seconds)
    let date = [(time.year, 4), (time.month, 2), (time.day, 2)].map(FractionalSeconds.padded)
    let clock = [time.second / 3_600, time.second / 60 % 60, time.second % 60].map {
      FractionalSeconds.padded($0, to: 2)
    }
    return date.joined(separator: "-") + "T" + clock.joined(separator: ":") + FractionalSeconds.text(ofNanos: nanos)
      + "Z"
  }

  /// Reads what RFC 3339 §5.6 allows, with any offset; nil for anything else.
  public init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
    else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      FractionalSeconds.number(Substring(decoding: bytes[range], as: UTF8.self))
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      let time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    else { return nil }

    var rest = bytes[19...]
    var nanos: Int32 = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard let value = FractionalSeconds.nanos(ofDigits: Substring(decoding: digits, as: UTF8.self)) else {
        return nil
      }
      nanos = value
      rest = rest[digits.endIndex...]
    }
    guard let offset = Self.offset(rest) else { return nil }
    let seconds = time.secondsSinceEpoch - offset
    guard Self.range.contains(seconds) else { return nil }
    self.init(seconds: seconds, nanos: nanos)
  }

  /// The seconds of `Z`, `+05:30` or `-08:00`.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int64? {
    if text.elementsEqual("Z".utf8) { return 0 }
    let bytes = Array(text)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      let hours = FractionalSeconds.number(Substring(decoding: bytes[1..<3], as: UTF8.self)), hours <= 23,
      let minutes = FractionalSeconds.number(Substring(decoding: bytes[4..<6], as: UTF8.self)), minutes <= 59
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3_600 + minutes * 60)
    default: return nil
    }
  }
}

extension JSONWriter {
  /// The plain form of a timestamp or duration that has no form of its own.
  mutating func writeFields(seconds: Int64, nanos: Int32) {
    beginObject()
    key("seconds")
    write(seconds)
    key("nanos")
    write(nanos)
    endObject()
  }
}
