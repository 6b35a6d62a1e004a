import ProtobufRuntime
import RPCCore
import Synchronization

/// A call whose caller has sent these messages and half-closed.
final class SentCall: ServerCall {
  private let messages: Mutex<[[UInt8]]>
  let limits = MessageLimits()

  init(_ messages: [some ProtobufMessage]) { self.messages = Mutex(messages.map { Array($0.serializedBytes()) }) }

  func receiveMessage() async throws -> ReceivedMessage? {
    messages.withLock { $0.isEmpty ? nil : ReceivedMessage($0.removeFirst()[...]) }
  }

  func sendHeaders() async throws {}

  func sendMessage(_ message: FramedMessage) async throws {}

  func finish(_ error: RPCError?) {}
}
