import ProtobufRuntime

/// The JSON form: the parser, and the mapping of the contract's messages.
///
/// Input: which message, then the text.
enum JSONFuzz {
  @Sendable static func run(_ input: UnsafeRawBufferPointer) {
    var reader = InputReader(input)
    read(ContractMessages.choose(reader.byte()), String(decoding: reader.remaining(), as: UTF8.self))
  }

  private static func read<Message: ProtobufMessage>(_ type: Message.Type, _ text: String) {
    guard let message = try? Message(jsonString: text) else { return }
    let written = message.jsonString()
    guard let again = try? Message(jsonString: written) else {
      return require(false, "what was read and written can be read")
    }
    require(again.jsonString() == written, "reading and writing again changes nothing")
    require(again.serializedBytes() == message.serializedBytes(), "the text says all that the message says")
  }
}
