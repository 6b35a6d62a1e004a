public import MessageCompression
public import ProtobufRuntime

/// The messages of a caller, in order. Ends when the caller half-closes; throws when the call is cancelled or a
/// message does not parse. Reading slowly slows the caller down.
public struct RequestStream<Message: ProtobufMessage>: AsyncSequence, Sendable {
  public typealias Element = Message
  public typealias Failure = any Error

  private let call: any ServerCall

  public init(call: any ServerCall) {
    self.call = call
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(call: call)
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    let call: any ServerCall
    /// How the message that was read last was compressed.
    public private(set) var messageEncoding = CompressionAlgorithm.identity

    init(call: any ServerCall) {
      self.call = call
    }

    public mutating func next() async throws -> Message? {
      guard let message = try await call.receiveMessage() else { return nil }
      messageEncoding = message.encoding
      return try Message(message, limits: call.limits)
    }
  }
}
