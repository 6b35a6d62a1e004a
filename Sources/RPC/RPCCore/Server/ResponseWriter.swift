import MessageCompression
public import ProtobufRuntime

/// Where a streaming handler writes its responses.
public struct ResponseWriter<Message: ProtobufMessage>: Sendable {
  private let call: any ServerCall

  public init(call: any ServerCall) {
    self.call = call
  }

  /// Suspends while the caller reads more slowly than this writes.
  /// - Throws: `CancellationError` when the call is over; RESOURCE_EXHAUSTED when the message is too large.
  /// - Parameter compress: false sends this message as it is, whatever ``ServerContext/compressesResponses`` says.
  public func write(_ message: Message, compress: Bool = true) async throws {
    try await call.send(message, compress: compress)
  }

  /// Whether messages are compressed unless one opts out. Stays the same once it was asked for.
  public var isCompressed: Bool { call.sendEncoding != .identity }

  /// The same with a message that was encoded before, such as one that goes to many callers: it is sent as it is.
  public func write(encoded message: FramedMessage) async throws {
    try await call.send(encoded: message)
  }

  /// Sends the response headers now rather than with the first message.
  public func sendHeaders() async throws {
    try await call.sendHeaders()
  }
}
