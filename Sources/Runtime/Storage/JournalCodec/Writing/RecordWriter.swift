import ProtobufRuntime
import TradingModel

/// Writes fields of a message in their wire form (protobuf.dev, "Encoding"), for messages that are written so often that
/// building them first would be most of the work.
///
/// A field that has its default is left out, as proto3 does, but for those of a `oneof`: their methods say `always`.
struct RecordWriter {
  private(set) var bytes: [UInt8]

  /// - Parameter capacity: bytes that most have at the most.
  init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  private enum WireType: UInt64 {
    case varint = 0
    case fixed64 = 1
    case lengthDelimited = 2
  }

  // MARK: What is no field

  mutating func byte(_ number: UInt8) { bytes.append(number) }

  /// Four bytes, the lowest first.
  mutating func fixed(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// What is written already.
  mutating func piece(_ piece: ArraySlice<UInt8>) { bytes.append(contentsOf: piece) }

  // MARK: Fields

  /// `bytes`, or a message that is written already.
  mutating func always(_ field: UInt64, _ value: ArraySlice<UInt8>) {
    tag(field, .lengthDelimited)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func text(_ field: UInt64, _ text: String) {
    if !text.isEmpty { always(field, text) }
  }

  mutating func always(_ field: UInt64, _ text: String) {
    tag(field, .lengthDelimited)
    var text = text
    text.withUTF8 { utf8 in
      varint(UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  /// `sint64`.
  mutating func signed(_ field: UInt64, _ number: Int64) {
    if number != 0 { always(field, number) }
  }

  mutating func always(_ field: UInt64, _ number: Int64) {
    tag(field, .varint)
    varint(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  /// `uint64`, `uint32`, `bool`.
  mutating func unsigned(_ field: UInt64, _ number: UInt64) {
    guard number != 0 else { return }
    tag(field, .varint)
    varint(number)
  }

  mutating func flag(_ field: UInt64, _ flag: Bool) { unsigned(field, flag ? 1 : 0) }

  mutating func number(_ field: UInt64, _ number: some ProtobufEnum) {
    if number.rawValue != 0 { always(field, number) }
  }

  mutating func always(_ field: UInt64, _ number: some ProtobufEnum) {
    tag(field, .varint)
    varint(UInt64(bitPattern: Int64(number.rawValue)))
  }

  /// `sfixed64`.
  mutating func time(_ field: UInt64, _ time: Instant) {
    let number = time.nanosecondsSinceEpoch
    guard number != 0 else { return }
    tag(field, .fixed64)
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func amount(_ field: UInt64, _ amount: Wire.Amount) {
    let start = begin(field)
    signed(1, amount.low)
    signed(2, amount.high)
    end(start)
  }

  mutating func nothing(_ field: UInt64) {
    tag(field, .lengthDelimited)
    varint(0)
  }

  /// The fields of a message that is rare.
  mutating func fields(of message: some ProtobufMessage) { message.serialize(into: &bytes) }

  /// Such a message as a field.
  mutating func message(_ field: UInt64, _ message: (some ProtobufMessage)?) {
    guard let message else { return }
    let start = begin(field)
    fields(of: message)
    end(start)
  }

  // MARK: Messages

  /// Begins a message, whose fields follow. Answers with what ``end(_:)`` needs.
  mutating func begin(_ field: UInt64) -> Int {
    tag(field, .lengthDelimited)
    // Most lengths take one byte.
    bytes.append(0)
    return bytes.count
  }

  mutating func end(_ start: Int) {
    var rest = bytes.count - start
    var place = start - 1
    while rest > 0x7F {
      bytes[place] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
      place += 1
      bytes.insert(0, at: place)
    }
    bytes[place] = UInt8(truncatingIfNeeded: rest)
  }

  private mutating func tag(_ field: UInt64, _ type: WireType) { varint(field << 3 | type.rawValue) }

  private mutating func varint(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
