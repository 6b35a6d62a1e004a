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

  @Test("The processor's instruction and the tables give the same")
  func bothWays() {
    var bytes: [UInt8] = []
    for length in 0..<100 {
      var (one, other) = (CRC32C(), CRC32C())
      bytes.withUnsafeBytes { one.update($0) }
      bytes.withUnsafeBytes { other.updateByTables($0) }
      #expect(one.value == other.value, "\(length) bytes")
      bytes.append(UInt8(truncatingIfNeeded: length &* 77))
    }
  }

  @Test("Every cut and every flipped bit is found")
  func damage() throws {
    var records = RandomRecords(seed: 3)
    for number in 0..<80 {
      // Every fourth is a unit of several.
      let entries = (0..<(number % 4 == 0 ? 3 : 1)).map { _ in JournalEntry.event(records.event()) }
      let bytes = JournalCodec.encode(entries, last: 5, sessionID: session)
      for length in 0..<bytes.count {
        #expect(throws: JournalCodecError.self) {
          try JournalCodec.decode(Array(bytes[..<length]), last: 5, sessionID: session)
        }
      }
      for place in bytes.indices {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(records.below(8))
        #expect(throws: JournalCodecError.self) {
          try JournalCodec.decode(damaged, last: 5, sessionID: session)
        }
      }
    }
  }

  @Test("A record in another's place is found")
  func misplaced() throws {
    let bytes = JournalCodec.encode(
      .event(SessionEvent(time: Instant(nanosecondsSinceEpoch: 1), kind: .killSwitchReleased)), revision: 5,
      sessionID: session)
    #expect(throws: JournalCodecError.self) { try JournalCodec.decode(bytes, last: 6, sessionID: session) }
    #expect(throws: JournalCodecError.self) {
      try JournalCodec.decode(bytes, last: 5, sessionID: SessionID("session", 2))
    }
    #expect(throws: JournalCodecError.unknownVersion(9)) {
      try JournalCodec.decode([9] + bytes.dropFirst(), last: 5, sessionID: session)
    }
    #expect(throws: JournalCodecError.tooShort(bytes: 0)) {
      try JournalCodec.decode([], last: 5, sessionID: session)
    }
  }

  @Test(
    "A unit that has fewer or more entries than it says is refused, as is one that begins before the first revision")
  func miscounted() throws {
    var records = RandomRecords(seed: 5)
    let unit = JournalCodec.encode((0..<3).map { _ in .event(records.event()) }, last: 9, sessionID: session)
    #expect(JournalCodec.count(of: unit) == 3)
    for count in [UInt8(0), 1, 2, 4, 255] {
      var bytes = unit
      bytes[5] = count
      JournalCodec.seal(&bytes, last: 9, sessionID: session)
      #expect(throws: JournalCodecError.self) { try JournalCodec.decode(bytes, last: 9, sessionID: session) }
      #expect(JournalCodec.count(of: bytes) == max(1, UInt64(count)))
    }
    var early = unit
    JournalCodec.seal(&early, last: 2, sessionID: session)
    #expect(throws: JournalCodecError.self) { try JournalCodec.decode(early, last: 2, sessionID: session) }
    for length in 0..<9 { #expect(JournalCodec.count(of: Array(unit[..<length])) == 1) }
  }

  @Test("A unit whose entries do not follow each other is refused, whatever is between them")
  func brokenFraming() throws {
    var records = RandomRecords(seed: 6)
    let unit = JournalCodec.encode([.event(records.event()), .event(records.event())], last: 9, sessionID: session)
    let head = Array(unit[..<9])
    func refuses(_ body: [UInt8]) -> Bool {
      var bytes = head + body
      JournalCodec.seal(&bytes, last: 9, sessionID: session)
      return (try? JournalCodec.decode(bytes, last: 9, sessionID: session)) == nil
    }
    let body = Array(unit[9...])
    #expect(!refuses(body))
    for length in body.indices { #expect(refuses(Array(body[..<length]))) }
    let bodies: [[UInt8]] = [
      body + [0], [0x12] + body.dropFirst(), [0x0A], [0x0A, 0x80], [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
      [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x0A, 0x80, 0x80, 0x80, 0x80, 0x80, 0], body + [0x0A, 0],
    ]
    for body in bodies { #expect(refuses(body), "\(body.prefix(8))") }
    for _ in 0..<2_000 {
      let noise = (0..<records.below(40)).map { _ in UInt8(records.below(256)) }
      #expect(refuses([0x0A] + noise))
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
      JournalCodec.seal(&bytes, last: 5, sessionID: session)
      do throws(JournalCodecError) {
        let decoded = try JournalCodec.decode(bytes, last: 5, sessionID: session)
        let again = JournalCodec.encode(decoded.map(\.entry), last: 5, sessionID: session)
        #expect(try JournalCodec.decode(again, last: 5, sessionID: session) == decoded)
      } catch {
        refused += 1
        #expect(!error.description.isEmpty)
      }
    }
    #expect(refused > 1_000)
  }
}
