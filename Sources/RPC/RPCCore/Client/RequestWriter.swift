public import ProtobufRuntime

/// Where a streaming client writes its requests.
public struct RequestWriter<Message: ProtobufMessage>: Sendable {
  let call: any ClientCall

  /// Suspends while the server reads more slowly than this writes.
  /// - Throws: `CancellationError` when the call is over; RESOURCE_EXHAUSTED when the message is too large.
  public func write(_ message: Message) async throws {
    try await call.sendMessage(FramedMessage(message, maximumBytes: call.limits.maximumSendBytes))
  }
}
