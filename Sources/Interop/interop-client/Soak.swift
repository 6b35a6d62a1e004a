import RPCCore
import RPCTransport

/// Many large calls one after the other.
struct Soak: Sendable {
  let iterations: Int
  /// Each call's deadline.
  let timeout: Duration
  let target: String
  let configuration: HTTP2ClientConfiguration

  func onOneChannel(_ calls: Calls) async throws {
    for _ in 0..<iterations { try await calls.largeUnary(options: CallOptions(timeout: timeout)) }
  }

  /// A channel of its own for each call.
  func onManyChannels() async throws {
    for _ in 0..<iterations {
      try await withRPCClient(target: target, configuration: configuration) { client in
        try await Calls(client).largeUnary(options: CallOptions(timeout: timeout))
      }
    }
  }
}
