public import MessageCompression
public import ProtobufRuntime

/// The responses of a call, in order. Reading starts the call, and reading slowly slows the server down.
///
/// Throws ``RPCError`` when the call ends with another status than OK. Each iterator is a call of its own.
public struct ResponseStream<Message: ProtobufMessage>: AsyncSequence, Sendable {
  public typealias Element = Message
  public typealias Failure = any Error

  private let starter: ClientCallStarter

  init(_ starter: ClientCallStarter) {
    self.starter = starter
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(starter: starter)
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    private enum State {
      /// → `running` on the first read, or `ended` when the call could not start.
      case idle(ClientCallStarter)
      /// → `ended` with the status.
      case running(RunningClientCall)
      case ended
    }

    private var state: State
    /// What the server sent before its first message.
    public private(set) var headers: Metadata?
    /// What the server sent with the status OK. With another status they are in ``RPCError/metadata``.
    public private(set) var trailers: Metadata?
    /// How the message that was read last was compressed.
    public private(set) var messageEncoding = CompressionAlgorithm.identity

    init(starter: ClientCallStarter) {
      self.state = .idle(starter)
    }

    public mutating func next() async throws -> Message? {
      do {
        return try await nextMessage()
      } catch {
        // A message that cannot be read ends the call, too. Without effect when the status has been reported.
        if case .running(let running) = state { running.report(RPCError(mapping: error).status) }
        state = .ended
        throw error
      }
    }

    private mutating func nextMessage() async throws -> Message? {
      let running: RunningClientCall
      switch state {
      case .ended: return nil
      case .running(let call): running = call
      case .idle(let starter):
        running = try await Self.mapped { try await starter.start() }
        state = .running(running)
      }
      while let part = try await Self.mapped({ try await running.call.receive() }) {
        switch part {
        case .headers(let metadata): headers = metadata
        case .message(let message):
          messageEncoding = message.encoding
          return try Message(message, limits: running.call.limits)
        case .end(let error, let trailers):
          try end(running, error, trailers)
          return nil
        }
      }
      state = .ended
      return nil
    }

    private mutating func end(_ running: RunningClientCall, _ error: RPCError?, _ trailers: Metadata) throws {
      running.report(error?.status ?? .ok)
      state = .ended
      if var error {
        error.metadata = trailers
        throw running.writingError ?? error
      }
      self.trailers = trailers
    }

    private static func mapped<T>(_ body: () async throws -> T) async throws -> T {
      do { return try await body() } catch is CancellationError {
        throw RPCError(code: .cancelled, message: "the call was cancelled")
      }
    }
  }
}
