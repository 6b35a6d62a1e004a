public import ProtobufRuntime

extension RPCError {
  /// The one place that decides what a caller learns of an error that a handler threw.
  ///
  /// An error of an unknown type becomes UNKNOWN and its text stays here: it may hold what callers must not see.
  public init(mapping error: any Error) {
    switch error {
    case let error as RPCError:
      self = error
    case let error as ProtobufError:
      self.init(decoding: error)
    case is CancellationError:
      self.init(code: .cancelled, message: "the call was cancelled", cause: error)
    default:
      self.init(code: .unknown, message: "the handler failed", cause: error)
    }
  }

  /// Bytes that do not parse are INTERNAL, and a message that unfolds past its limit is RESOURCE_EXHAUSTED
  /// (gRPC statuscodes.md).
  @usableFromInline init(decoding error: ProtobufError) {
    switch error {
    case .arenaExhausted:
      self.init(
        code: .resourceExhausted, message: "the message needs more memory than is allowed", cause: MessageTooLarge())
    default:
      self.init(code: .internal, message: "the message does not parse", cause: error)
    }
  }
}
