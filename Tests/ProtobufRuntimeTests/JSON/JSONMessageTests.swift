import Foundation
import ProtobufRuntime
import StandardMessages
import Testing

/// The proto3 JSON mapping, https://protobuf.dev/programming-guides/json/.
@Suite struct JSONMessageTests {
  private func read(_ json: String) throws -> Everything { try Everything(jsonString: json) }

  @Test func everyKindOfFieldSurvives() throws {
    let message = makeSample()
    #expect(try read(message.jsonString()) == message)
    #expect(try read(message.jsonString(options: .init(includesDefaultValues: true, isPretty: true))) == message)
  }

  @Test func jsonOfPythonsProtobufIsRead() throws {
    #expect(try read(String(decoding: fixture("everything.json"), as: UTF8.self)) == makeSample())
  }

  @Test func jsonIsThatOfPythonsProtobuf() throws {
    func canonical(_ text: some Sequence<UInt8>) throws -> NSDictionary? {
      try JSONSerialization.jsonObject(with: Data(text)) as? NSDictionary
    }
    #expect(try canonical(makeSample().jsonString().utf8) == canonical(fixture("everything.json")))
  }

  @Test func defaultsAreLeftOutUnlessAskedFor() {
    #expect(Everything().jsonString() == "{}")
    #expect(Everything.Inner().jsonString(options: .init(includesDefaultValues: true)) == #"{"value":"","count":"0"}"#)
    #expect(Everything(doubleField: -0.0).jsonString() == #"{"doubleField":-0}"#)
  }

  @Test func prettyTextIsIndented() {
    let message = Everything(boolField: true, int32s: [1, 2], inners: [.init()])
    #expect(
      message.jsonString(options: .init(isPretty: true)) == """
        {
          "boolField": true,
          "int32s": [
            1,
            2
          ],
          "inners": [
            {}
          ]
        }
        """)
  }

  @Test(arguments: [
    (#"{"int64Field":"9223372036854775807"}"#, Int64.max), (#"{"int64Field":-9223372036854775808}"#, .min),
    (#"{"int64Field":9007199254740993}"#, 9_007_199_254_740_993), (#"{"int64Field":1e3}"#, 1_000),
    (#"{"int64Field":"1.50e1"}"#, 15), (#"{"int64Field":-0}"#, 0), (#"{"int64_field":4.0}"#, 4),
  ])
  func integersAreExact(_ json: String, _ expected: Int64) throws {
    #expect(try read(json).int64Field == expected)
  }

  @Test(arguments: [
    #"{"int64Field":9223372036854775808}"#, #"{"int64Field":1.5}"#, #"{"int64Field":"0x10"}"#, #"{"int64Field":" 1"}"#,
    #"{"int64Field":"+1"}"#, #"{"int64Field":true}"#, #"{"int64Field":1e19}"#,
    #"{"int64Field":1e999999999999999999999}"#,
    #"{"int32Field":2147483648}"#, #"{"uint32Field":-1}"#, #"{"uint64Field":"18446744073709551616"}"#,
    #"{"floatField":3.5e38}"#, #"{"doubleField":1e309}"#, #"{"doubleField":"nan"}"#, #"{"doubleField":"inf"}"#,
    #"{"boolField":1}"#, #"{"boolField":"true"}"#, #"{"stringField":1}"#, #"{"bytesField":"*"}"#,
    #"{"bytesField":"A"}"#,
    #"{"side":"SIDE_NONE"}"#, #"{"side":1.5}"#, #"{"side":"1"}"#, #"{"inner":[]}"#, #"{"inner":"x"}"#, #"{"int32s":1}"#,
    #"{"int32s":[null]}"#, #"{"inners":[{},null]}"#, #"{"innersByInt64":{"x":{}}}"#, #"{"innersByInt64":{"1":null}}"#,
    #"{"sidesByBool":{"yes":1}}"#, #"{"nothing":1}"#, #"{"INT64FIELD":1}"#, #"{"chosenBool":true,"chosenInt64":1}"#,
    #"{"timestamp":0}"#, #"{"duration":"1"}"#, #"{"any":{"value":1}}"#, #"[]"#, #""#, #"{"#, #"{} x"#,
    #"{"boolField":true,"boolField":true}"#,
  ])
  func wrongValuesAreRefused(_ json: String) {
    #expect { try Everything(jsonString: json) } throws: { error in
      guard case .invalidJSON? = error as? ProtobufError else { return false }
      return true
    }
  }

  @Test func errorsNameThePlace() {
    func path(_ json: String) -> String? {
      do throws(ProtobufError) {
        _ = try Everything(jsonString: json)
        return nil
      } catch {
        guard case .invalidJSON(let path, _) = error else { return nil }
        return path
      }
    }
    #expect(path(#"{"inners":[{},{"count":true}]}"#) == "inners[1].count")
    #expect(path(#"{"inner":{"innermost":{"tag":1}}}"#) == "inner.innermost.tag")
    #expect(path(#"{"innersByInt64":{"7":{"value":1}}}"#) == #"innersByInt64["7"].value"#)
    #expect(path("nonsense")?.isEmpty == true)
  }

  @Test func nullIsAbsent() throws {
    #expect(
      try read(#"{"inner":null,"int32Field":null,"strings":null,"chosenBool":null,"stringsByString":null}"#)
        == Everything())
  }

  @Test func originalNamesAreRead() throws {
    let message = try read(
      #"{"int32_field":1,"byte_strings":["_-8"],"chosen_inner":{"count":"2"},"self":"me","default":"d"}"#)
    #expect(message.int32Field == 1)
    #expect(message.byteStrings == [[0xFF, 0xEF]])
    #expect(message.choice == .chosenInner(.init(count: 2)))
    #expect(message.self_ == "me")
    #expect(message.default == "d")
  }

  @Test func enumerationsAreNamesOrNumbers() throws {
    #expect(try read(#"{"side":"SIDE_BUY"}"#).side == .buy)
    #expect(try read(#"{"side":"SIDE_LONG"}"#).side == .buy)
    #expect(try read(#"{"side":2}"#).side == .sell)
    #expect(try read(#"{"side":40}"#).side == .unrecognized(40))
    #expect(Everything(side: .unrecognized(40)).jsonString() == #"{"side":40}"#)
    #expect(Everything(side: ._7Days).jsonString() == #"{"side":"SIDE_7_DAYS"}"#)
  }

  @Test func floatingPointHasItsThreeNames() throws {
    let message = try read(#"{"doubles":["NaN","Infinity","-Infinity",1,"2.5",1E-3],"floatField":"-Infinity"}"#)
    #expect(message.doubles.first?.isNaN == true)
    #expect(message.doubles.dropFirst() == [.infinity, -.infinity, 1, 2.5, 0.001])
    #expect(message.floatField == -.infinity)
    #expect(Everything(doubles: [.nan, 1, 0.1]).jsonString() == #"{"doubles":["NaN",1,0.1]}"#)
  }

  @Test func mapsAreWrittenInTheOrderOfTheirKeys() {
    let message = Everything(stringsByString: ["b": "2", "a": "1"], innersByInt64: [10: .init(), -1: .init()])
    #expect(message.jsonString() == #"{"stringsByString":{"a":"1","b":"2"},"innersByInt64":{"-1":{},"10":{}}}"#)
  }
}
