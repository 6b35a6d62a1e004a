import ProtobufRuntime
import Testing
import TradingEngine
import TradingRuntime

@testable import JournalCodec

@Suite("Events that are written without messages in between")
struct WritingTests {
  @Test("They are byte for byte what their messages give", arguments: 0..<UInt64(8))
  func sameBytes(seed: UInt64) throws {
    var records = RandomRecords(seed: seed)
    var written = 0
    for number in 0..<4_000 {
      let event = records.event()
      var writer = RecordWriter(capacity: 64)
      guard event.write(to: &writer) else {
        #expect(writer.bytes.isEmpty)
        continue
      }
      written += 1
      #expect(
        writer.bytes == JournalEntry.event(event).record.serializedBytes(), "seed \(seed), record \(number): \(event)")
    }
    // Six kinds of twenty-six.
    #expect(written >= 900)
  }

  @Test("Lengths of every size", arguments: [0, 1, 100, 126, 127, 128, 129, 16_383, 16_384, 70_000])
  func lengths(count: Int) throws {
    let text = String(repeating: "x", count: count)
    let event = SessionEvent(
      time: .init(nanosecondsSinceEpoch: 1), kind: .orderChanged(.init("order", 7), .rejected(reason: text)))
    var writer = RecordWriter(capacity: 0)
    #expect(event.write(to: &writer))
    #expect(writer.bytes == JournalEntry.event(event).record.serializedBytes())
  }
}
