import CProtobufC

/// What generated code calls to copy fields of C structures into Swift values.
///
/// `field` is the field's full name, for the error. Sizes and pointers come from libprotobuf-c, which has checked them
/// against the message.
public enum CFieldReading {
  /// A `string` field, which protoc-c was given as `bytes`.
  public static func string(
    _ data: UnsafePointer<UInt8>?, _ count: Int, _ field: StaticString
  ) throws(ProtobufError) -> String {
    guard count > 0, let data else { return "" }
    let bytes = UnsafeBufferPointer(start: data, count: count)
    // `String(validating:)` is generic code that is not specialised here, and three times as slow for a short text.
    if isASCII(bytes) { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed("\(field) is not valid UTF-8")
    }
    return text
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position + 8 <= raw.count {
      guard raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 else {
        return false
      }
      position += 8
    }
    while position < raw.count {
      guard raw[position] < 0x80 else { return false }
      position += 1
    }
    return true
  }

  /// A `bytes` field.
  @inlinable public static func bytes(_ data: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: count > 0 ? data : nil, count: data == nil ? 0 : count))
  }

  /// A repeated number.
  @inlinable public static func numbers<Number>(_ data: UnsafePointer<Number>?, _ count: Int) -> [Number] {
    guard count > 0, let data else { return [] }
    return Array(UnsafeBufferPointer(start: data, count: count))
  }

  /// A repeated `bool`, an `int` each in C.
  @inlinable public static func booleans(_ data: UnsafePointer<Int32>?, _ count: Int) -> [Bool] {
    numbers(data, count).map { $0 != 0 }
  }

  /// A repeated enumeration, an `int` each in C.
  @inlinable public static func enums<Value: ProtobufEnum>(
    _ data: UnsafeRawPointer?, _ count: Int, as type: Value.Type = Value.self
  ) -> [Value] {
    numbers(data?.assumingMemoryBound(to: Int32.self), count).map(Value.init(rawValue:))
  }

  /// A repeated `string` field: an array of `ProtobufCBinaryData`.
  public static func strings(
    _ data: UnsafeRawPointer?, _ count: Int, _ field: StaticString
  ) throws(ProtobufError) -> [String] {
    var result: [String] = []
    result.reserveCapacity(count)
    for element in numbers(data?.assumingMemoryBound(to: ProtobufCBinaryData.self), count) {
      result.append(try string(element.data, element.len, field))
    }
    return result
  }

  /// A repeated `bytes` field: an array of `ProtobufCBinaryData`.
  public static func byteStrings(_ data: UnsafeRawPointer?, _ count: Int) -> [[UInt8]] {
    numbers(data?.assumingMemoryBound(to: ProtobufCBinaryData.self), count).map { bytes($0.data, $0.len) }
  }

  /// A singular message field.
  @inlinable public static func message<Message: CMessageConvertible>(
    _ pointer: UnsafeRawPointer?, as type: Message.Type = Message.self
  ) throws(ProtobufError) -> Message? {
    guard let pointer else { return nil }
    return try Message(cMessage: pointer)
  }

  /// A repeated message field: an array of pointers.
  @inlinable public static func messages<Message: CMessageConvertible>(
    _ pointers: UnsafeRawPointer?, _ count: Int, as type: Message.Type = Message.self
  ) throws(ProtobufError) -> [Message] {
    guard count > 0, let pointers else { return [] }
    var result: [Message] = []
    result.reserveCapacity(count)
    for pointer in UnsafeBufferPointer(start: pointers.assumingMemoryBound(to: UnsafeRawPointer?.self), count: count) {
      guard let pointer else { continue }
      result.append(try Message(cMessage: pointer))
    }
    return result
  }
}
