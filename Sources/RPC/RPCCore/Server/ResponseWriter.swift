public import ProtobufRuntime

/// Where a streaming handler writes its responses.
public struct ResponseWriter<Message: ProtobufMessage>: Sendable {
  private let call: any ServerCall

  public init(call: any ServerCall) {
    self.call = call
  }

  /// Suspends while the caller reads more slowly than this writes.
  /// - Throws: `CancellationError` when the call is over; RESOURCE_EXHAUSTED when the message is too large.
  public func write(_ message: Message) async throws {
    try await call.sendMessage(FramedMessage(message, maximumBytes: call.limits.maximumSendBytes))
  }

  /// Sends the response headers now rather than with the first message.
  public func sendHeaders() async throws {
    try await call.sendHeaders()
  }
}
