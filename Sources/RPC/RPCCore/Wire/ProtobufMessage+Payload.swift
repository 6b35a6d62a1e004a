public import ProtobufRuntime

extension ProtobufMessage {
  /// - Throws: INTERNAL when the bytes do not decompress or parse, RESOURCE_EXHAUSTED when they unfold past the limit.
  @inlinable init(_ received: ReceivedMessage, limits: MessageLimits) throws {
    let payload = try received.decompressed(maximumBytes: limits.maximumReceiveBytes)
    do {
      self = try payload.withUnsafeBytes { try Self(serializedBytes: $0, limits: limits.decoding) }
    } catch let error as ProtobufError {
      throw RPCError(decoding: error)
    }
  }
}
