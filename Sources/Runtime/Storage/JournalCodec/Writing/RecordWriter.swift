#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import ProtobufRuntime
import TradingModel

/// Writes fields of a message in their wire form (protobuf.dev, "Encoding"), for messages that are written so often that
/// building them first would be most of the work.
///
/// A field that has its default is left out, as proto3 does, but for those of a `oneof`: their methods say `always`.
struct RecordWriter: ~Copyable {
  /// Where the bytes go. What comes beyond its end is counted and not written: ``bytes(capacity:_:)`` begins again then.
  private let buffer: UnsafeMutableRawBufferPointer
  private var count = 0

  /// The bytes that `write` writes. It may be called twice, and writes the same both times.
  ///
  /// - Parameter capacity: bytes that most have at the most.
  static func bytes(capacity: Int, _ write: (inout RecordWriter) -> Void) -> [UInt8] {
    var needed = 0
    func attempt(_ capacity: Int) -> [UInt8] {
      Array(unsafeUninitializedCapacity: capacity) { buffer, count in
        var writer = RecordWriter(buffer: UnsafeMutableRawBufferPointer(buffer))
        write(&writer)
        needed = writer.count
        count = min(needed, buffer.count)
      }
    }
    let bytes = attempt(capacity)
    return needed <= capacity ? bytes : attempt(needed)
  }

  private init(buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

  private enum WireType: UInt64 {
    case varint = 0
    case fixed64 = 1
    case lengthDelimited = 2
  }

  // MARK: What is no field

  mutating func byte(_ number: UInt8) {
    if count < buffer.count { buffer[count] = number }
    count += 1
  }

  /// Four bytes, the lowest first.
  mutating func fixed(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { put($0) }
  }

  /// What is written already.
  mutating func piece(_ piece: ArraySlice<UInt8>) { piece.withUnsafeBytes { put($0) } }

  private mutating func put(_ bytes: UnsafeRawBufferPointer) {
    if let start = bytes.baseAddress, let end = buffer.baseAddress, buffer.count - count >= bytes.count {
      (end + count).copyMemory(from: start, byteCount: bytes.count)
    }
    count += bytes.count
  }

  // MARK: Fields

  /// `bytes`, or a message that is written already.
  mutating func always(_ field: UInt64, _ value: ArraySlice<UInt8>) {
    value.withUnsafeBytes { always(field, $0) }
  }

  private mutating func always(_ field: UInt64, _ bytes: UnsafeRawBufferPointer) {
    tag(field, .lengthDelimited)
    varint(UInt64(bytes.count))
    put(bytes)
  }

  mutating func text(_ field: UInt64, _ text: String) {
    if !text.isEmpty { always(field, text) }
  }

  mutating func always(_ field: UInt64, _ text: String) {
    var text = text
    text.withUTF8 { always(field, UnsafeRawBufferPointer($0)) }
  }

  /// A name, which is never empty; nil is left out.
  mutating func name<Kind>(_ field: UInt64, _ name: Identifier<Kind>?) {
    name?.withUTF8 { always(field, UnsafeRawBufferPointer($0)) }
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
    withUnsafeBytes(of: number.littleEndian) { put($0) }
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
  mutating func fields(of message: some ProtobufMessage) {
    var bytes: [UInt8] = []
    message.serialize(into: &bytes)
    piece(bytes[...])
  }

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
    byte(0)
    return count
  }

  mutating func end(_ start: Int) {
    let length = count - start
    var more = 0
    while length >> (7 * (more + 1)) > 0 { more += 1 }
    count += more
    guard count <= buffer.count, let base = buffer.baseAddress else { return }
    if more > 0 { memmove(base + start + more, base + start, length) }
    for place in 0...more {
      let rest = UInt8(truncatingIfNeeded: length >> (7 * place)) & 0x7F
      buffer[start - 1 + place] = place < more ? rest | 0x80 : rest
    }
  }

  private mutating func tag(_ field: UInt64, _ type: WireType) { varint(field << 3 | type.rawValue) }

  private mutating func varint(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      byte(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    byte(UInt8(truncatingIfNeeded: rest))
  }
}
