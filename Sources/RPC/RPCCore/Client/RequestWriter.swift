import MessageCompression
public import ProtobufRuntime

/// Where a streaming client writes its requests.
public struct RequestWriter<Message: ProtobufMessage>: Sendable {
  let call: any ClientCall

  /// Suspends while the server reads more slowly than this writes.
  /// - Throws: `CancellationError` when the call is over; RESOURCE_EXHAUSTED when the message is too large.
  /// - Parameter compress: false sends this message as it is, whatever ``CallOptions/compression`` says.
  public func write(_ message: Message, compress: Bool = true) async throws {
    try await call.sendMessage(
      FramedMessage(
        message, maximumBytes: call.limits.maximumSendBytes, encoding: compress ? call.sendEncoding : .identity))
  }
}
