import Synchronization

/// The messages that may stand in a `google.protobuf.Any`, by name.
///
/// The binary form needs no registry; the JSON form shows the fields of the message inside, for which its type must be known.
public enum MessageRegistry {
  private static let types = Mutex<[String: any ProtobufMessage.Type]>([:])

  /// Makes messages known. Registering one twice does nothing.
  public static func register(_ messages: [any ProtobufMessage.Type]) {
    types.withLock { types in
      for message in messages { types[message.messageName] = message }
    }
  }

  /// The message with the given full name, such as `google.rpc.ErrorInfo`; nil when it is not known.
  public static func message(named name: String) -> (any ProtobufMessage.Type)? {
    types.withLock { $0[name] }
  }
}
