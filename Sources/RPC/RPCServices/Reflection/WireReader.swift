/// Reads the fields of a protobuf message one by one. A few names out of descriptors are all that reflection needs, and
/// `descriptor.proto` as generated code would be larger than the rest of this target.
struct WireReader {
  /// What the bytes cannot be.
  struct Malformed: Error, Hashable {}

  enum Value {
    case varint(UInt64)
    case bytes(ArraySlice<UInt8>)
    /// Fixed-size, which no field that is read here is.
    case other

    var text: String? {
      guard case .bytes(let bytes) = self else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.rest = bytes
  }

  /// The next field; nil at the end.
  mutating func next() throws(Malformed) -> (number: UInt64, value: Value)? {
    guard !rest.isEmpty else { return nil }
    let tag = try varint()
    let value: Value
    switch tag & 7 {
    case 0: value = .varint(try varint())
    case 1: value = try skip(8)
    case 2: value = .bytes(try take(varint()))
    case 5: value = try skip(4)
    default: throw Malformed()
    }
    return (tag >> 3, value)
  }

  private mutating func varint() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = rest.popFirst() else { throw Malformed() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw Malformed()
  }

  private mutating func take(_ count: UInt64) throws(Malformed) -> ArraySlice<UInt8> {
    guard count <= UInt64(rest.count) else { throw Malformed() }
    let taken = rest.prefix(Int(count))
    rest = rest.dropFirst(Int(count))
    return taken
  }

  private mutating func skip(_ count: UInt64) throws(Malformed) -> Value {
    _ = try take(count)
    return .other
  }
}
