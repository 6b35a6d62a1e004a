/// Reads the fields of a protobuf message one by one (protobuf.dev, "Encoding"), for who needs a few of a message that has
/// no code here, or each element of a large one by itself.
public struct WireReader<Bytes: RandomAccessCollection> where Bytes.Element == UInt8, Bytes.SubSequence == Bytes {
  /// What the bytes cannot be.
  public struct Malformed: Error, Hashable {
    public init() {}
  }

  /// What a field has, by its wire type.
  public enum Value {
    case varint(UInt64)
    case bytes(Bytes)
    /// Fixed-size, which no field that is read here is.
    case other

    /// Nil for what is not of its type.
    public var text: String? {
      guard case .bytes(let bytes) = self else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @usableFromInline var rest: Bytes

  /// - Parameter bytes: a whole message.
  @inlinable public init(_ bytes: Bytes) {
    self.rest = bytes
  }

  /// The next field; nil at the end.
  @inlinable public mutating func next() throws(Malformed) -> (number: UInt64, value: Value)? {
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

  @inlinable mutating func varint() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = rest.popFirst() else { throw Malformed() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw Malformed()
  }

  @inlinable mutating func take(_ count: UInt64) throws(Malformed) -> Bytes {
    guard count <= UInt64(rest.count) else { throw Malformed() }
    let taken = rest.prefix(Int(count))
    rest = rest.dropFirst(Int(count))
    return taken
  }

  @inlinable mutating func skip(_ count: UInt64) throws(Malformed) -> Value {
    _ = try take(count)
    return .other
  }
}
