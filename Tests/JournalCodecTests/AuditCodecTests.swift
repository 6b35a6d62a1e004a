import Testing
import TradingModel
import TradingRuntime

@testable import JournalCodec

@Suite("Calls on record as bytes")
struct AuditCodecTests {
  private static func records(_ count: UInt64, _ generator: inout SystemRandomNumberGenerator) -> [AuditRecord] {
    func text(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
    return (0..<count).map { place in
      let call = AuditedCall(
        time: Instant(nanosecondsSinceEpoch: Int64.random(in: Int64.min...Int64.max, using: &generator)),
        method: text(["", "a/B", "a/C"]), session: "s\u{e9}", principal: text(["", "CN=me"]),
        peer: text(["[::1]:1", "[::1]:2"]), userAgent: text(["", "tool/1"]), requestID: text(["", "k"]),
        request: (0..<Int.random(in: 0...300, using: &generator)).map { UInt8(truncatingIfNeeded: $0) })
      let first = UInt64.random(in: 1...900, using: &generator)
      let end = AuditedEnd(
        time: Instant(nanosecondsSinceEpoch: Int64(place)), status: Int.random(in: 0...16, using: &generator),
        message: text(["", "no"]), revisions: Bool.random(using: &generator) ? first...first + place : nil)
      return AuditRecord(number: 7 + 3 * place, call: call, end: Bool.random(using: &generator) ? end : nil)
    }
  }

  private static func decode(_ bytes: [UInt8], session: String, last: UInt64) throws -> [AuditRecord] {
    try bytes.withUnsafeBytes { try AuditCodec.decode($0, session: session, last: last) }
  }

  @Test("What was written is read, text for text") func roundTrip() throws {
    var generator = SystemRandomNumberGenerator()
    for count in UInt64(1)...40 {
      let records = Self.records(count, &generator)
      let last = records.last?.number ?? 0
      let bytes = AuditCodec.encode(records, session: "s\u{e9}", last: last)
      #expect(try Self.decode(bytes, session: "s\u{e9}", last: last) == records)
    }
  }

  @Test("Bytes that were cut, changed, or are in another's place are refused") func damaged() throws {
    var generator = SystemRandomNumberGenerator()
    let bytes = AuditCodec.encode(Self.records(4, &generator), session: "s", last: 16)
    for length in bytes.indices {
      #expect(throws: JournalCodecError.self) { try Self.decode(Array(bytes[..<length]), session: "s", last: 16) }
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      #expect(throws: JournalCodecError.self) { try Self.decode(changed, session: "s", last: 16) }
    }
    #expect(throws: JournalCodecError.self) { try Self.decode(bytes, session: "s", last: 17) }
    #expect(throws: JournalCodecError.self) { try Self.decode(bytes, session: "t", last: 16) }
    #expect(throws: JournalCodecError.unknownVersion(2)) {
      try Self.decode([2] + bytes.dropFirst(), session: "s", last: 16)
    }
  }
}
