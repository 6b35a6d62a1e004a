public import MessageCompression

/// One call as a server transport shows it to the core: messages in, messages and a status out.
///
/// All of it may be used from any task; one task at a time may receive.
public protocol ServerCall: Sendable {
  /// The next message, or nil once the caller has half-closed.
  /// - Throws: `CancellationError` when the call is over, ``RPCError`` when what the caller sent is wrong.
  func receiveMessage() async throws -> ReceivedMessage?

  /// What ``receiveMessage()`` gives, if it need not wait for that. A call that finds its message here has not cost the
  /// frames of an asynchronous call.
  func receiveAvailable() throws -> AvailableMessage

  /// Does what ``sendMessage(_:)`` does, if that need not wait.
  /// - Returns: false when it has done nothing, because it would have to wait.
  func sendIfRoom(_ message: FramedMessage) throws -> Bool

  /// Sends the response headers when they have not been sent.
  func sendHeaders() async throws

  /// Sends a message, after the headers. Suspends while more is queued for this call than its limit allows.
  /// - Throws: `CancellationError` when the call is over.
  func sendMessage(_ message: FramedMessage) async throws

  /// Ends the call, with OK when `error` is nil. Only the first call of it counts.
  func finish(_ error: RPCError?)

  /// What a message of this call may hold.
  var limits: MessageLimits { get }

  /// What the messages of the response are compressed with, unless one opts out. Stays the same once it was asked for.
  var sendEncoding: CompressionAlgorithm { get }
}

/// What a caller has sent so far.
public enum AvailableMessage: Sendable {
  case message(ReceivedMessage)
  /// It has half-closed.
  case end
  /// Nothing yet, or nothing that can be had at once from here.
  case wait
}

extension ServerCall {
  /// A transport that does not compress need not say so.
  public var sendEncoding: CompressionAlgorithm { .identity }

  public func receiveAvailable() throws -> AvailableMessage { .wait }
  public func sendIfRoom(_ message: FramedMessage) throws -> Bool { false }
}
