import ProtobufRuntime

extension ProtobufMessage {
  /// - Throws: INTERNAL when the bytes do not parse, RESOURCE_EXHAUSTED when they unfold past the limit.
  init(payload: ArraySlice<UInt8>, limits: MessageLimits) throws {
    do {
      self = try payload.withUnsafeBytes { try Self(serializedBytes: $0, limits: limits.decoding) }
    } catch let error as ProtobufError {
      throw RPCError(decoding: error)
    }
  }
}
