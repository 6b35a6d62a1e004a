import Testing

@testable import ProtobufRuntime

/// RFC 8259.
@Suite struct JSONParserTests {
  @Test func valuesOfEveryKindAreParsed() throws {
    let value = try JSONValue(parsing: " {\"a\" : [ null , true,false, -1.5e+3 ,\"x\"] , \"b\":{} }\n")
    #expect(
      value
        == .object([
          JSONMember(name: "a", value: .array([.null, .bool(true), .bool(false), .number("-1.5e+3"), .string("x")])),
          JSONMember(name: "b", value: .object([])),
        ]))
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u0041\u00e9\u20AC""#, "Aé€"), (#""\ud83d\ude42""#, "🙂"),
    (#""\u0000""#, "\0"), (#""é🙂""#, "é🙂"), (#""e\u0301""#, "e\u{301}"), ("\"\u{7f}\"", "\u{7f}"),
  ])
  func stringsAreUnescaped(_ json: String, _ expected: String) throws {
    guard case .string(let text) = try JSONValue(parsing: json) else {
      Issue.record("not a string")
      return
    }
    #expect(Array(text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "True", "{", "[", "[1", "[1,", "[1,]", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,",
    "{\"a\":1,}",
    "{a:1}", "{1:2}", "[1 2]", "1 2", "01", "-", "-a", "1.", ".5", "1e", "1e+", "+1", "0x1", "NaN", "\"", "\"\\",
    "\"\\x\"",
    "\"\\u12\"", "\"\\u12G4\"", "\"\\ud800\"", "\"\\ud800x\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\n\"",
    "\"\u{1}\"",
    "'a'", "// x\n1", "[1]]", "{\"a\":1,\"a\":2}",
  ])
  func whatIsNotJSONIsRefused(_ text: String) {
    #expect(throws: ProtobufError.self) { try JSONValue(parsing: text) }
  }

  @Test func nestingIsBounded() throws {
    let depth = 100
    _ = try JSONValue(parsing: String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    #expect(throws: ProtobufError.self) { try JSONValue(parsing: String(repeating: "[", count: depth + 1)) }
    #expect(throws: ProtobufError.self) { try JSONValue(parsing: String(repeating: "{\"a\":", count: 1_000_000)) }
  }

  @Test func errorsNameLineAndColumn() {
    #expect(throws: ProtobufError.invalidJSON(path: "", reason: "expected a value (line 2, column 8)")) {
      try JSONValue(parsing: "{\n  \"a\": ?}")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomTextIsReadOrRefused(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]\",:\\ue0123456789.-+truefalsn \n")
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...24, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? " " })
      guard let value = try? JSONValue(parsing: text) else { continue }
      #expect(value == (try? JSONValue(parsing: " " + text + " ")))
    }
  }

  @Test(
    arguments: [
      ("0", 0), ("-0.0", 0), ("12", 12), ("1e2", 100), ("1200e-2", 12), ("1.5e1", 15), ("-2.0", -2),
      ("0e999999999999999999", 0),
      ("0.000e-5", 0), ("9223372036854775807", .max), ("922337203685477580.7e1", .max),
    ] as [(String, Int64)])
  func integersAreExact(_ text: String, _ expected: Int64) {
    #expect(JSONNumber.integer(text) == expected)
  }

  @Test(arguments: ["0.5", "1e-1", "9223372036854775808", "1e19", "1e99999999999", "", "-", "1_000", "١"])
  func whatIsNoIntegerIsNone(_ text: String) {
    #expect(JSONNumber.integer(text, as: Int64.self) == nil)
  }
}
