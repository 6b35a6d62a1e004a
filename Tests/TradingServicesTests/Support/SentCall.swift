import ProtobufRuntime
import RPCCore
import Synchronization

/// A call whose caller has sent these messages and half-closed, or says nothing more.
final class SentCall: ServerCall {
  private let messages: Mutex<[[UInt8]]>
  private let stalls: Bool
  let limits = MessageLimits()

  init(_ messages: [some ProtobufMessage], stalls: Bool = false) {
    self.messages = Mutex(messages.map { Array($0.serializedBytes()) })
    self.stalls = stalls
  }

  func receiveMessage() async throws -> ReceivedMessage? {
    let next = messages.withLock { $0.isEmpty ? nil : ReceivedMessage($0.removeFirst()[...]) }
    // For ever, or until the task is cancelled.
    if next == nil, stalls { try await Task.sleep(for: .seconds(1 << 40)) }
    return next
  }

  func sendHeaders() async throws {}

  func sendMessage(_ message: FramedMessage) async throws {}

  func finish(_ error: RPCError?) {}
}
