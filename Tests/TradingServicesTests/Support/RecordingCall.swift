import ProtobufRuntime
import RPCCore
import Synchronization

/// A call without a network: keeps what a handler sends, and can be told to hold it up as a slow reader does.
final class RecordingCall: ServerCall {
  private struct State {
    var headersSent = false
    var isHeld = false
    var writers: [CheckedContinuation<Void, Never>] = []
    var observers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let stream: AsyncStream<[UInt8]>
  private let continuation: AsyncStream<[UInt8]>.Continuation
  let limits = MessageLimits()

  init() { (stream, continuation) = AsyncStream.makeStream() }

  var headersSent: Bool { state.withLock(\.headersSent) }

  func receiveMessage() async throws -> ReceivedMessage? { nil }

  func sendHeaders() async throws { state.withLock { $0.headersSent = true } }

  func sendMessage(_ message: FramedMessage) async throws {
    try Task.checkCancellation()
    state.withLock { $0.headersSent = true }
    continuation.yield(Array(message.payload))
    // Held: the message is on its way, and the next has to wait.
    await withCheckedContinuation { continuation in
      let observers: [CheckedContinuation<Void, Never>]? = state.withLock { state in
        guard state.isHeld else { return nil }
        state.writers.append(continuation)
        defer { state.observers = [] }
        return state.observers
      }
      guard let observers else { return continuation.resume() }
      for observer in observers { observer.resume() }
    }
  }

  func finish(_ error: RPCError?) { continuation.finish() }

  /// From now on the reader takes nothing.
  func hold() { state.withLock { $0.isHeld = true } }

  /// The reader goes on.
  func letGo() {
    let writers = state.withLock { state in
      state.isHeld = false
      defer { state.writers = [] }
      return state.writers
    }
    for writer in writers { writer.resume() }
  }

  /// Returns when a writer is held up.
  func waitForHeldWriter() async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if !state.writers.isEmpty { return true }
        state.observers.append(continuation)
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  /// The next message, or nil after the last. Read by one task at a time.
  func next<Message: ProtobufMessage>(_ type: Message.Type) async throws -> Message? {
    var iterator = stream.makeAsyncIterator()
    guard let bytes = await iterator.next() else { return nil }
    return try Message(serializedBytes: bytes)
  }
}
