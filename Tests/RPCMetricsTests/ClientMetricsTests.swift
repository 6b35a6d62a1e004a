import PrometheusMetrics
import RPCCore
import RPCMetrics
import RPCTransport
import StandardMessages
import Synchronization
import Testing

private typealias Message = Google.Protobuf.`Any`

/// Fails as often as it is told before it answers with what it gets.
private final class Moody: RPCService {
  static let serviceName = "test.Moody"
  static let echo = MethodDescriptor(service: serviceName, method: "Echo", kind: .unary)
  static let stream = MethodDescriptor(service: serviceName, method: "Stream", kind: .bidirectionalStreaming)
  private let failures: Mutex<Int>

  init(failures: Int = 0) {
    self.failures = Mutex(failures)
  }

  var methods: [MethodHandler] {
    [
      .unary(Self.echo) { (message: Message, _) in
        let fails = self.failures.withLock { failures in
          defer { failures -= 1 }
          return failures > 0
        }
        if fails { throw RPCError(code: .unavailable, message: "as told") }
        return message
      },
      .bidirectionalStreaming(Self.stream) {
        (requests: RequestStream<Message>, responses: ResponseWriter<Message>, _) in
        for try await request in requests { try await responses.write(request) }
      },
    ]
  }
}

/// Runs `body` with a measured client, and answers with what Prometheus reads once the client is closed.
private func metrics(
  _ service: Moody, configuration: ServiceConfiguration = ServiceConfiguration(),
  _ body: @Sendable (RPCClient) async throws -> Void
) async throws -> String {
  let registry = PrometheusRegistry(
    descriptions: ClientInstrument.allCases.map {
      MetricDescription(label: $0.rawValue, help: $0.summary, boundaries: $0.boundaries)
    })
  try await withRPCServer(configuration: HTTP2ServerConfiguration(port: 0), services: [service]) { address in
    try await withRPCClient(
      target: "\(address)", serviceConfiguration: configuration,
      observer: ClientMetrics(factory: registry, target: "test"), body)
  }
  return registry.exposition()
}

private func labels(_ method: String, _ status: String) -> String {
  "{grpc_method=\"test.Moody/\(method)\",grpc_status=\"\(status)\",grpc_target=\"test\"}"
}

@Suite("Metrics of a client's calls (gRPC proposal A66)")
struct ClientMetricsTests {
  private let message = Message(typeUrl: "0123456789", value: [])

  @Test("Attempts and calls are measured by method, target and status")
  func calls() async throws {
    let text = try await metrics(Moody()) { [message] client in
      for _ in 0..<3 { let _: Message = try await client.unary(Moody.echo, message) }
      await #expect(throws: RPCError.self) {
        let missing = MethodDescriptor(service: Moody.serviceName, method: "Missing", kind: .unary)
        let _: Message = try await client.unary(missing, message)
      }
    }
    #expect(
      text.contains("grpc_client_attempt_started_total{grpc_method=\"test.Moody/Echo\",grpc_target=\"test\"} 3\n"))
    #expect(text.contains("grpc_client_attempt_duration_count\(labels("Echo", "OK")) 3\n"))
    #expect(text.contains("grpc_client_call_duration_count\(labels("Echo", "OK")) 3\n"))
    #expect(text.contains("grpc_client_call_duration_count\(labels("Missing", "UNIMPLEMENTED")) 1\n"))
    // A tag, a length and ten characters, three times.
    #expect(text.contains("grpc_client_attempt_sent_total_compressed_message_size_sum\(labels("Echo", "OK")) 36\n"))
    #expect(text.contains("grpc_client_attempt_rcvd_total_compressed_message_size_sum\(labels("Echo", "OK")) 36\n"))
  }

  @Test("A call that is retried is one call of several attempts")
  func retries() async throws {
    let policy = RetryPolicy(
      maximumAttempts: 4, initialBackoff: .milliseconds(1), maximumBackoff: .milliseconds(2), backoffMultiplier: 1,
      retryableCodes: [.unavailable])
    let configuration = ServiceConfiguration(methods: [
      MethodConfiguration(names: [.service(Moody.serviceName)], retryPolicy: policy)
    ])
    let text = try await metrics(Moody(failures: 2), configuration: configuration) { [message] client in
      let _: Message = try await client.unary(Moody.echo, message)
    }
    #expect(
      text.contains("grpc_client_attempt_started_total{grpc_method=\"test.Moody/Echo\",grpc_target=\"test\"} 3\n"))
    #expect(text.contains("grpc_client_attempt_duration_count\(labels("Echo", "UNAVAILABLE")) 2\n"))
    #expect(text.contains("grpc_client_attempt_duration_count\(labels("Echo", "OK")) 1\n"))
    #expect(text.contains("grpc_client_call_duration_count\(labels("Echo", "OK")) 1\n"))
    #expect(!text.contains("grpc_client_call_duration_count\(labels("Echo", "UNAVAILABLE"))"))
  }

  @Test("A stream that its reader drops was CANCELLED; what it had sent and received counts")
  func cancelled() async throws {
    let text = try await metrics(Moody()) { [message] client in
      let responses: ResponseStream<Message> = client.bidirectionalStreaming(Moody.stream) { requests in
        try await requests.write(message)
        try await Task.sleep(for: .seconds(3_600))
      }
      for try await response in responses {
        #expect(response == message)
        break
      }
    }
    let status = labels("Stream", "CANCELLED")
    #expect(text.contains("grpc_client_attempt_duration_count\(status) 1\n"))
    #expect(text.contains("grpc_client_call_duration_count\(status) 1\n"))
    #expect(text.contains("grpc_client_attempt_rcvd_total_compressed_message_size_sum\(status) 12\n"))
  }

  @Test("An attempt that gets no connection is UNAVAILABLE")
  func noConnection() async throws {
    let registry = PrometheusRegistry()
    try await withRPCClient(
      target: "127.0.0.1:1", observer: ClientMetrics(factory: registry, target: "nobody")
    ) { [message] client in
      await #expect(throws: RPCError.self) { let _: Message = try await client.unary(Moody.echo, message) }
    }
    let text = registry.exposition()
    let status = "{grpc_method=\"test.Moody/Echo\",grpc_status=\"UNAVAILABLE\",grpc_target=\"nobody\"} 1\n"
    #expect(text.contains("_count\(status)"))
  }

  @Test("The boundaries are A66's")
  func boundaries() {
    #expect(ClientInstrument.callDuration.boundaries.count == 41)
    #expect(ClientInstrument.attemptSentSize.boundaries == ServerInstrument.sentSize.boundaries)
    #expect(ClientInstrument.attemptStarted.boundaries.isEmpty)
  }
}
