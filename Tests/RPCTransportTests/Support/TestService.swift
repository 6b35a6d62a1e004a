import RPCCore
import StandardMessages

/// A message with a text and bytes is all that these tests need.
typealias TestMessage = Google.Protobuf.`Any`

/// A service made of closures.
struct TestService: RPCService {
  static let serviceName = "test.Service"

  var methods: [MethodHandler]

  static let unary = MethodDescriptor(service: serviceName, method: "Unary", kind: .unary)
  static let serverStreaming = MethodDescriptor(service: serviceName, method: "Responses", kind: .serverStreaming)
  static let clientStreaming = MethodDescriptor(service: serviceName, method: "Requests", kind: .clientStreaming)
  static let bidirectional = MethodDescriptor(service: serviceName, method: "Both", kind: .bidirectionalStreaming)

  static func unary(
    _ handler: @escaping @Sendable (TestMessage, ServerContext) async throws -> TestMessage
  ) -> TestService {
    TestService(methods: [.unary(unary, handler)])
  }

  static func serverStreaming(
    _ handler: @escaping @Sendable (TestMessage, ResponseWriter<TestMessage>, ServerContext) async throws -> Void
  ) -> TestService {
    TestService(methods: [.serverStreaming(serverStreaming, handler)])
  }

  /// Gives back what it gets, in all four kinds.
  static let echo = TestService(methods: [
    .unary(unary) { (message: TestMessage, _) in message },
    .serverStreaming(serverStreaming) { (message: TestMessage, responses, _) in
      for index in 0..<(Int(message.typeUrl) ?? 0) {
        try await responses.write(TestMessage(typeUrl: "\(index)", value: message.value))
      }
    },
    .clientStreaming(clientStreaming) { (requests: RequestStream<TestMessage>, _) in
      var count = 0
      for try await _ in requests { count += 1 }
      return TestMessage(typeUrl: "\(count)")
    },
    .bidirectionalStreaming(bidirectional) { (requests: RequestStream<TestMessage>, responses, _) in
      for try await request in requests { try await responses.write(request) }
    },
  ])
}
