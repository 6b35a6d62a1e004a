public import MessageCompression

/// One call as a client transport shows it to the core.
///
/// All of it may be used from any task; one task at a time may receive.
public protocol ClientCall: Sendable {
  /// Sends a message. Suspends while more is queued for this call than its limit allows.
  /// - Throws: `CancellationError` when the call is over.
  func sendMessage(_ message: FramedMessage) async throws

  /// Sends messages without waiting for room: for what is held in memory anyway, such as the one request of a call, or
  /// those of an attempt that failed. Without effect when the call is over.
  func enqueue(_ messages: [FramedMessage], halfClose: Bool)

  /// Says that no message follows.
  func halfClose()

  /// The next part of the response; nil after the status. Cancelling the task that waits cancels the call.
  func receive() async throws -> ClientCallPart?

  /// Ends the call. Without effect when it has ended.
  func cancel()

  /// What a message of this call may hold.
  var limits: MessageLimits { get }

  /// What the messages of the request are compressed with, unless one opts out.
  var sendEncoding: CompressionAlgorithm { get }
}

/// What a client call receives: at most one headers, then messages, then exactly one status.
public enum ClientCallPart: Sendable {
  case headers(Metadata)
  case message(ReceivedMessage)
  /// `error` is nil when the call ended with OK.
  case end(error: RPCError?, trailers: Metadata)
}
