import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@testable import JournalCodec

@Suite("Bytes that are no record")
struct BrokenRecordTests {
  private let session = SessionID("session", 1)

  @Test("The checksum is CRC-32C: the check value of its definition")
  func checksum() {
    for cut in 0...9 {
      var check = CRC32C()
      let bytes = Array("123456789".utf8)
      bytes[..<cut].withUnsafeBytes { check.update($0) }
      bytes[cut...].withUnsafeBytes { check.update($0) }
      #expect(check.value == 0xE306_9283)
    }
    var zeros = CRC32C()
    [UInt8](repeating: 0, count: 32).withUnsafeBytes { zeros.update($0) }
    #expect(zeros.value == 0x8A91_36AA, "RFC 3720 §B.4")
  }

  @Test("Every cut and every flipped bit is found")
  func damage() throws {
    var records = RandomRecords(seed: 3)
    for _ in 0..<60 {
      let bytes = JournalCodec.encode(.event(records.event()), revision: 5, sessionID: session)
      for length in 0..<bytes.count {
        #expect(throws: JournalCodecError.self) {
          try JournalCodec.decode(Array(bytes[..<length]), revision: 5, sessionID: session)
        }
      }
      for place in bytes.indices {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(records.below(8))
        #expect(throws: JournalCodecError.self) {
          try JournalCodec.decode(damaged, revision: 5, sessionID: session)
        }
      }
    }
  }

  @Test("A record in another's place is found")
  func misplaced() throws {
    let bytes = JournalCodec.encode(
      .event(SessionEvent(time: Instant(nanosecondsSinceEpoch: 1), kind: .killSwitchReleased)), revision: 5,
      sessionID: session)
    #expect(throws: JournalCodecError.self) { try JournalCodec.decode(bytes, revision: 6, sessionID: session) }
    #expect(throws: JournalCodecError.self) {
      try JournalCodec.decode(bytes, revision: 5, sessionID: SessionID("session", 2))
    }
    #expect(throws: JournalCodecError.unknownVersion(9)) {
      try JournalCodec.decode([9] + bytes.dropFirst(), revision: 5, sessionID: session)
    }
    #expect(throws: JournalCodecError.tooShort(bytes: 0)) {
      try JournalCodec.decode([], revision: 5, sessionID: session)
    }
  }

  @Test("What a wrong program would write, with the right checksum, is read or refused, never trapped on")
  func wrongMessages() throws {
    var records = RandomRecords(seed: 4)
    var refused = 0
    for number in 0..<20_000 {
      let entry: JournalEntry =
        number % 20 == 0 ? .created(try records.definition()) : .event(records.event())
      var bytes = JournalCodec.encode(entry, revision: 5, sessionID: session)
      for _ in 0...records.below(3) where bytes.count > 6 {
        let place = 5 + records.below(bytes.count - 5)
        switch records.below(3) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: records.random.next())
        case 1: bytes.remove(at: place)
        default: bytes[place] ^= 1 << UInt8(records.below(8))
        }
      }
      JournalCodec.seal(&bytes, revision: 5, sessionID: session)
      do throws(JournalCodecError) {
        let decoded = try JournalCodec.decode(bytes, revision: 5, sessionID: session)
        let again = JournalCodec.encode(decoded)
        #expect(try JournalCodec.decode(again, revision: 5, sessionID: session) == decoded)
      } catch {
        refused += 1
        #expect(!error.description.isEmpty)
      }
    }
    #expect(refused > 1_000)
  }
}
