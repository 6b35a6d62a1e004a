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
      var isWritten = false
      // Some have less than this, some more.
      let bytes = RecordWriter.bytes(capacity: 64) { isWritten = event.write(to: &$0) }
      guard isWritten else {
        #expect(bytes.isEmpty)
        continue
      }
      written += 1
      #expect(bytes == JournalEntry.event(event).record.serializedBytes(), "seed \(seed), record \(number): \(event)")
    }
    // Six kinds of twenty-six.
    #expect(written >= 900)
  }

  @Test("Lengths of every size", arguments: [0, 1, 100, 126, 127, 128, 129, 16_383, 16_384, 70_000])
  func lengths(count: Int) throws {
    let text = String(repeating: "x", count: count)
    let event = SessionEvent(
      time: .init(nanosecondsSinceEpoch: 1), kind: .orderChanged(.init("order", 7), .rejected(reason: text)))
    let expected = JournalEntry.event(event).record.serializedBytes()
    for capacity in [0, 1, expected.count / 2, expected.count - 1, expected.count, expected.count + 1] {
      #expect(RecordWriter.bytes(capacity: capacity) { _ = event.write(to: &$0) } == expected)
    }
  }
}
