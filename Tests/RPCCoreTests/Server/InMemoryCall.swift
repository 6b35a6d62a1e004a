@testable import RPCCore
import StandardMessages
import Synchronization

typealias TestMessage = Google.Protobuf.`Any`

/// A server call without a transport: requests that are there from the start, and a record of what the handler did.
final class InMemoryCall: ServerCall {
  private struct State {
    var requests: [ArraySlice<UInt8>]
    var responses: [FramedMessage] = []
    var finishes: [RPCError?] = []
  }

  let limits: MessageLimits
  private let state: Mutex<State>

  init(requests: [ArraySlice<UInt8>], limits: MessageLimits = MessageLimits()) {
    self.limits = limits
    self.state = Mutex(State(requests: requests))
  }

  convenience init(_ requests: TestMessage...) {
    self.init(requests: requests.map { $0.serializedBytes()[...] })
  }

  func receiveMessage() async throws -> ReceivedMessage? {
    state.withLock { $0.requests.isEmpty ? nil : ReceivedMessage($0.requests.removeFirst()) }
  }

  func sendHeaders() async throws {}

  func sendMessage(_ message: FramedMessage) async throws {
    state.withLock { $0.responses.append(message) }
  }

  func finish(_ error: RPCError?) {
    state.withLock { $0.finishes.append(error) }
  }

  var finishes: [RPCError?] { state.withLock { $0.finishes } }

  var responses: [TestMessage] {
    state.withLock { $0.responses.compactMap { try? TestMessage(serializedBytes: Array($0.payload)) } }
  }
}
