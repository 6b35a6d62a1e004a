import ProtobufRuntime
import StandardMessages
import Testing

@Suite struct WellKnownTypesTests {
  typealias Timestamp = Google.Protobuf.Timestamp
  typealias Duration = Google.Protobuf.Duration

  @Test(arguments: [
    (Timestamp(seconds: 0, nanos: 0), "1970-01-01T00:00:00Z"),
    (Timestamp(seconds: -1, nanos: 999_999_999), "1969-12-31T23:59:59.999999999Z"),
    (Timestamp(seconds: 951_827_696, nanos: 10_000_000), "2000-02-29T12:34:56.010Z"),
    (Timestamp(seconds: 1_546_290_000, nanos: 1_000), "2018-12-31T21:00:00.000001Z"),
    (Timestamp(seconds: -62_135_596_800, nanos: 0), "0001-01-01T00:00:00Z"),
    (Timestamp(seconds: 253_402_300_799, nanos: 0), "9999-12-31T23:59:59Z"),
  ])
  func timestampsAreRFC3339(_ timestamp: Timestamp, _ text: String) throws {
    #expect(timestamp.jsonString() == "\"\(text)\"")
    #expect(try Timestamp(jsonString: "\"\(text)\"") == timestamp)
  }

  @Test func everyDaySurvives() {
    for day in stride(from: Int64(-719_162), through: 2_932_896, by: 97) {
      let timestamp = Timestamp(seconds: day * 86_400 + 86_399, nanos: 0)
      #expect(timestamp.rfc3339.flatMap(Timestamp.init(rfc3339:)) == timestamp)
    }
  }

  @Test func offsetsAndFractionsAreRead() {
    #expect(Timestamp(rfc3339: "1970-01-01T05:30:00+05:30") == Timestamp())
    #expect(Timestamp(rfc3339: "1969-12-31T16:00:00.5-08:00") == Timestamp(seconds: 0, nanos: 500_000_000))
  }

  @Test(arguments: [
    "", "2018", "2018-12-31", "2018-12-31T21:00:00", "2018-12-31 21:00:00Z", "2018-13-01T00:00:00Z",
    "2018-02-29T00:00:00Z",
    "2018-12-31T24:00:00Z", "2018-12-31T23:59:60Z", "2018-12-31T21:00:00.Z", "2018-12-31T21:00:00.1234567890Z",
    "2018-12-31T21:00:00+0530", "2018-12-31T21:00:00+24:00", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01", "+018-12-31T21:00:00Z", "2018-12-31T21:00:00Zx", "2018-12-31t21:00:00z",
    "２018-12-31T21:00:00Z",
  ])
  func whatIsNoTimestampIsRefused(_ text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test(arguments: [
    (Duration(seconds: 0, nanos: 0), "0s"), (Duration(seconds: 1, nanos: 500_000_000), "1.500s"),
    (Duration(seconds: 0, nanos: -1), "-0.000000001s"), (Duration(seconds: -3, nanos: -10_000), "-3.000010s"),
    (Duration(seconds: 315_576_000_000, nanos: 0), "315576000000s"),
  ])
  func durationsAreSeconds(_ duration: Duration, _ text: String) throws {
    #expect(duration.jsonString() == "\"\(text)\"")
    #expect(try Duration(jsonString: "\"\(text)\"") == duration)
  }

  @Test(arguments: ["", "s", "1", "1.s", ".5s", "1.5", "1e3s", "--1s", "+1s", "315576000001s", "1.0000000001s", "1s "])
  func whatIsNoDurationIsRefused(_ text: String) {
    #expect(throws: ProtobufError.self) { try Duration(jsonString: "\"\(text)\"") }
  }

  @Test func valuesOutOfRangeAreStillShown() {
    #expect(Timestamp(seconds: .max, nanos: 5).jsonString() == #"{"seconds":"9223372036854775807","nanos":5}"#)
    #expect(Timestamp(seconds: 1, nanos: -5).jsonString() == #"{"seconds":"1","nanos":-5}"#)
    #expect(Duration(seconds: 1, nanos: -1).jsonString() == #"{"seconds":"1","nanos":-1}"#)
    #expect(Duration(seconds: .min, nanos: .min).jsonString().contains("-2147483648"))
  }

  private func pack(_ message: some ProtobufMessage) -> Google.Protobuf.`Any` {
    .init(typeUrl: "type.googleapis.com/" + type(of: message).messageName, value: message.serializedBytes())
  }

  @Test func anAnyShowsTheMessageInside() throws {
    let status = Google.Rpc.Status(
      code: 9, message: "refused",
      details: [
        pack(Google.Rpc.ErrorInfo(reason: "HALTED", domain: "outcry", metadata: ["rule": "KILL_SWITCH"])),
        pack(Duration(seconds: 2, nanos: 0)),
      ])
    let json =
      #"{"code":9,"message":"refused","details":["#
      + #"{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"HALTED","domain":"outcry","metadata":{"rule":"KILL_SWITCH"}},"#
      + #"{"@type":"type.googleapis.com/google.protobuf.Duration","value":"2s"}]}"#
    #expect(status.jsonString() == json)
    #expect(try Google.Rpc.Status(jsonString: json) == status)
  }

  @Test func aWrapperIsShownAsWhatItWraps() throws {
    typealias Int64Value = Google.Protobuf.Int64Value
    #expect(Int64Value(value: 1 << 60).jsonString() == #""1152921504606846976""#)
    #expect(try Int64Value(jsonString: "7") == Int64Value(value: 7))
    #expect(Google.Protobuf.UInt32Value(value: 7).jsonString() == "7")
    #expect(Google.Protobuf.BoolValue(value: true).jsonString() == "true")
    #expect(Google.Protobuf.DoubleValue(value: 1.5).jsonString() == "1.5")
    #expect(Google.Protobuf.BytesValue(value: [1, 2, 3]).jsonString() == #""AQID""#)
    #expect(try Google.Protobuf.StringValue(jsonString: #""text""#).value == "text")
    #expect(throws: ProtobufError.self) { try Int64Value(jsonString: #"{"value":"7"}"#) }
  }

  @Test func aWrapperInsideAnAnyStandsInTheMemberValue() throws {
    let any = pack(Google.Protobuf.UInt32Value(value: 7))
    #expect(any.jsonString() == #"{"@type":"type.googleapis.com/google.protobuf.UInt32Value","value":7}"#)
    #expect(try Google.Protobuf.`Any`(jsonString: any.jsonString()) == any)
  }

  @Test func anAnyInsideAnAnyIsShown() throws {
    let nested = pack(pack(Google.Rpc.RetryInfo(retryDelay: Duration(seconds: 1, nanos: 0))))
    #expect(try Google.Protobuf.`Any`(jsonString: nested.jsonString()) == nested)
    #expect(nested.jsonString().contains("\"retryDelay\":\"1s\""))
  }

  @Test func anAnyOfARegisteredMessageIsShown() throws {
    MessageRegistry.register([Everything.self])
    let any = pack(Everything(boolField: true))
    #expect(any.jsonString() == #"{"@type":"type.googleapis.com/testmessages.v1.Everything","boolField":true}"#)
    #expect(try Google.Protobuf.`Any`(jsonString: any.jsonString()) == any)
  }

  @Test func anAnyOfAnUnknownMessageKeepsItsBytes() {
    let any = Google.Protobuf.`Any`(typeUrl: "type.googleapis.com/unknown.Type", value: [1, 2, 3])
    #expect(any.jsonString() == #"{"@type":"type.googleapis.com/unknown.Type","value":"AQID"}"#)
    #expect(throws: ProtobufError.self) { try Google.Protobuf.`Any`(jsonString: any.jsonString()) }
    #expect(Google.Protobuf.`Any`().jsonString() == "{}")
  }

  @Test func anAnyWithBrokenBytesIsStillShown() {
    let any = Google.Protobuf.`Any`(typeUrl: "type.googleapis.com/google.rpc.ErrorInfo", value: [0xFF])
    #expect(any.jsonString() == #"{"@type":"type.googleapis.com/google.rpc.ErrorInfo","value":"/w=="}"#)
  }
}
