public import MessageCompression
public import ProtobufRuntime

/// A serialized message behind the five bytes of its length prefix, ready for the wire without another copy.
public struct FramedMessage: Hashable, Sendable {
  /// The prefix and the message.
  public let bytes: [UInt8]

  /// - Parameter encoding: what the message is compressed with. One that would not become smaller is left as it is,
  ///   which its flag says.
  /// - Throws: RESOURCE_EXHAUSTED when the message is larger than `maximumBytes`, before it is compressed.
  @inlinable public init(
    _ message: some ProtobufMessage, maximumBytes: Int = Int(UInt32.max), encoding: CompressionAlgorithm = .identity
  ) throws(RPCError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    bytes.append(contentsOf: MessagePrefix.placeholder)
    message.serialize(into: &bytes)
    let length = bytes.count - MessagePrefix.byteCount
    guard let wireLength = UInt32(exactly: length), length <= maximumBytes else {
      throw Self.tooLarge(length, maximumBytes)
    }
    if encoding != .identity, let compressed = try Self.compressed(bytes, encoding) {
      self.bytes = compressed
      return
    }
    MessagePrefix.write(length: wireLength, into: &bytes)
    self.bytes = bytes
  }

  /// The message without its prefix, compressed when it is.
  public var payload: ArraySlice<UInt8> { bytes.dropFirst(MessagePrefix.byteCount) }

  public var isCompressed: Bool { bytes.first == MessagePrefix.compressedFlag }

  @usableFromInline static func tooLarge(_ length: Int, _ maximumBytes: Int) -> RPCError {
    RPCError(
      code: .resourceExhausted, message: "the message has \(length) bytes, more than the limit of \(maximumBytes)",
      cause: MessageTooLarge())
  }

  /// Nil when that is not smaller.
  @usableFromInline static func compressed(
    _ plain: [UInt8], _ encoding: CompressionAlgorithm
  ) throws(RPCError) -> [UInt8]? {
    var bytes = MessagePrefix.placeholder
    do {
      try plain.withUnsafeBytes {
        try encoding.compress(UnsafeRawBufferPointer(rebasing: $0.dropFirst(MessagePrefix.byteCount)), into: &bytes)
      }
    } catch {
      throw RPCError(code: .resourceExhausted, message: "there is no memory to compress the message", cause: error)
    }
    guard bytes.count < plain.count, let length = UInt32(exactly: bytes.count - MessagePrefix.byteCount) else {
      return nil
    }
    MessagePrefix.write(length: length, isCompressed: true, into: &bytes)
    return bytes
  }
}
