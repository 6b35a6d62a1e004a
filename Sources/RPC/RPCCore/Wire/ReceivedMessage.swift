public import MessageCompression

/// A message as it came, with its prefix taken off and not yet decompressed.
///
/// Messages wait in this form: one that unfolds to a thousand times its size does so only when it is read.
public struct ReceivedMessage: Hashable, Sendable {
  public let bytes: ArraySlice<UInt8>
  /// Identity when the sender has left this message as it is, whatever the encoding of the call.
  public let encoding: CompressionAlgorithm

  public init(_ bytes: ArraySlice<UInt8>, encoding: CompressionAlgorithm = .identity) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// - Throws: INTERNAL for corrupt data; RESOURCE_EXHAUSTED when the message is larger than `maximumBytes`, of which
  ///   no more than that has been held.
  @usableFromInline func decompressed(maximumBytes: Int) throws(RPCError) -> ArraySlice<UInt8> {
    guard encoding != .identity else { return bytes }
    do {
      return try bytes.withUnsafeBytes { try encoding.decompress($0, maximumBytes: maximumBytes) }[...]
    } catch CompressionError.tooLarge {
      throw RPCError(
        code: .resourceExhausted, message: "a message is decompressed larger than the limit of \(maximumBytes) bytes",
        cause: MessageTooLarge())
    } catch CompressionError.outOfMemory {
      throw RPCError(code: .resourceExhausted, message: "there is no memory to decompress the message")
    } catch {
      throw RPCError(code: .internal, message: "a message cannot be decompressed: its data is corrupt", cause: error)
    }
  }
}
