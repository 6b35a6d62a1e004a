import ProtobufRuntime
import StandardMessages

extension Google.Protobuf.`Any` {
  init(packing message: some ProtobufMessage) {
    self.init(typeUrl: "type.googleapis.com/" + type(of: message).messageName, value: message.serializedBytes())
  }

  /// The type is what follows the last slash (google/protobuf/any.proto); the host before it is not looked at.
  func holds<M: ProtobufMessage>(_ type: M.Type) -> Bool {
    guard let slash = typeUrl.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
    return typeUrl[typeUrl.utf8.index(after: slash)...] == M.messageName
  }
}
