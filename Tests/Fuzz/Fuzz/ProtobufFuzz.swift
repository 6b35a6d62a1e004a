import ProtobufRuntime

/// The binary form. What decodes must encode to bytes that decode to the same.
///
/// Input: which message, then its bytes.
enum ProtobufFuzz {
  private static let limits = DecodingLimits(maximumArenaBytes: 256 << 10)

  @Sendable static func run(_ input: UnsafeRawBufferPointer) {
    var reader = InputReader(input)
    decode(ContractMessages.choose(reader.byte()), reader.remaining())
  }

  private static func decode<Message: ProtobufMessage>(_ type: Message.Type, _ bytes: [UInt8]) {
    guard let message = try? Message(serializedBytes: bytes, limits: limits) else { return }
    let canonical = message.serializedBytes()
    guard let again = try? Message(serializedBytes: canonical) else {
      return require(false, "what was encoded decodes")
    }
    // Bytes, because NaN does not equal itself.
    require(again.serializedBytes() == canonical, "decoding and encoding again changes nothing")
    _ = message.jsonString(options: JSONWritingOptions(includesDefaultValues: true, isPretty: true))
    _ = try? Message(jsonString: message.jsonString())
  }
}
