public import ProtobufRuntime

/// A serialized message behind the five bytes of its length prefix, ready for the wire without another copy.
public struct FramedMessage: Hashable, Sendable {
  /// The prefix and the message.
  public let bytes: [UInt8]

  /// - Throws: RESOURCE_EXHAUSTED when the message is larger than `maximumBytes`.
  public init(_ message: some ProtobufMessage, maximumBytes: Int = Int(UInt32.max)) throws(RPCError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    bytes.append(contentsOf: MessagePrefix.placeholder)
    message.serialize(into: &bytes)
    let length = bytes.count - MessagePrefix.byteCount
    guard let wireLength = UInt32(exactly: length), length <= maximumBytes else {
      throw RPCError(
        code: .resourceExhausted, message: "the message has \(length) bytes, more than the limit of \(maximumBytes)")
    }
    MessagePrefix.write(length: wireLength, into: &bytes)
    self.bytes = bytes
  }

  /// The message without its prefix.
  public var payload: ArraySlice<UInt8> { bytes.dropFirst(MessagePrefix.byteCount) }
}
