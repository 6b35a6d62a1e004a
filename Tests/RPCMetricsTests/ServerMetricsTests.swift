import PrometheusMetrics
import RPCCore
import RPCMetrics
import RPCTransport
import StandardMessages
import Testing

private typealias Message = Google.Protobuf.`Any`

/// A service that answers with what it gets, or fails as it is told.
private struct Service: RPCService {
  static let serviceName = "test.Service"
  static let echo = MethodDescriptor(service: serviceName, method: "Echo", kind: .unary)
  static let stream = MethodDescriptor(service: serviceName, method: "Stream", kind: .serverStreaming)
  static let missing = MethodDescriptor(service: serviceName, method: "Missing", kind: .unary)

  var methods: [MethodHandler] {
    [
      .unary(Self.echo) { (message: Message, _) in
        if message.typeUrl == "fail" { throw RPCError(code: .notFound, message: "as told") }
        return message
      },
      .serverStreaming(Self.stream) { (message: Message, responses: ResponseWriter<Message>, _) in
        for _ in 0..<3 { try await responses.write(message) }
      },
    ]
  }
}

/// A call whose caller says nothing.
private struct SilentCall: ServerCall {
  let limits = MessageLimits()

  func receiveMessage() async throws -> ReceivedMessage? {
    try await Task.sleep(for: .seconds(3600))
    return nil
  }

  func sendHeaders() async throws {}
  func sendMessage(_ message: FramedMessage) async throws {}
  func finish(_ error: RPCError?) {}
}

/// Runs `body` with a client of a server that is measured, and answers with what Prometheus reads once the server has
/// ended.
private func metrics(_ body: @Sendable (RPCClient) async throws -> Void) async throws -> String {
  let registry = PrometheusRegistry(
    descriptions: ServerInstrument.allCases.map {
      MetricDescription(label: $0.rawValue, help: $0.summary, boundaries: $0.boundaries)
    })
  try await withRPCServer(
    configuration: HTTP2ServerConfiguration(port: 0), services: [Service()], observer: ServerMetrics(factory: registry)
  ) { address in try await withRPCClient(target: "\(address)", body) }
  return registry.exposition()
}

private func code(_ body: () async throws -> Void) async -> RPCStatus.Code? {
  do {
    try await body()
    return .ok
  } catch {
    return (error as? RPCError)?.code
  }
}

@Suite("Metrics of a server's calls (gRPC proposal A66)")
struct ServerMetricsTests {
  private let message = Message(typeUrl: "0123456789", value: [])

  @Test("Calls are counted by method, and measured by method and status")
  func calls() async throws {
    let text = try await metrics { [message] client in
      for _ in 0..<3 { let _: Message = try await client.unary(Service.echo, message) }
      let failing = Message(typeUrl: "fail")
      #expect(await code { let _: Message = try await client.unary(Service.echo, failing) } == .notFound)
    }
    #expect(text.contains("grpc_server_call_started_total{grpc_method=\"test.Service/Echo\"} 4\n"))
    let ok = "{grpc_method=\"test.Service/Echo\",grpc_status=\"OK\"}"
    #expect(text.contains("grpc_server_call_duration_count\(ok) 3\n"))
    #expect(text.contains("{grpc_method=\"test.Service/Echo\",grpc_status=\"OK\",le=\"+Inf\"} 3\n"))
    #expect(text.contains("duration_count{grpc_method=\"test.Service/Echo\",grpc_status=\"NOT_FOUND\"} 1\n"))
    #expect(!text.contains("test.Service/Stream\",grpc_status"), "no series of what did not happen")
  }

  @Test("Sizes are those of all messages of a call, without their prefixes")
  func sizes() async throws {
    let text = try await metrics { [message] client in
      let responses: ResponseStream<Message> = client.serverStreaming(Service.stream, message)
      var count = 0
      for try await _ in responses { count += 1 }
      #expect(count == 3)
    }
    // A tag, a length and ten characters.
    let labels = "{grpc_method=\"test.Service/Stream\",grpc_status=\"OK\"}"
    #expect(text.contains("grpc_server_call_rcvd_total_compressed_message_size_sum\(labels) 12\n"))
    #expect(text.contains("grpc_server_call_sent_total_compressed_message_size_sum\(labels) 36\n"))
    #expect(text.contains("grpc_server_call_sent_total_compressed_message_size_count\(labels) 1\n"))
  }

  @Test("Methods that do not exist count as one: other")
  func unknownMethods() async throws {
    let text = try await metrics { [message] client in
      let strange = MethodDescriptor(service: "no.such.Service", method: "X", kind: .unary)
      for method in [Service.missing, strange] {
        #expect(await code { let _: Message = try await client.unary(method, message) } == .unimplemented)
      }
    }
    #expect(text.contains("grpc_server_call_started_total{grpc_method=\"other\"} 2\n"))
    #expect(text.contains("grpc_server_call_duration_count{grpc_method=\"other\",grpc_status=\"UNIMPLEMENTED\"} 2\n"))
    #expect(!text.contains("Missing") && !text.contains("no.such"))
  }

  @Test(
    "A call that its transport has ended was CANCELLED, or past its deadline",
    arguments: [(Duration.seconds(-1), "DEADLINE_EXCEEDED"), (.seconds(3600), "CANCELLED"), (nil, "CANCELLED")])
  func endedByTransport(deadline: Duration?, status: String) async throws {
    let registry = PrometheusRegistry()
    let router = ServerRouter(services: [Service()], observer: ServerMetrics(factory: registry))
    let handler = try router.handler(path: Service.echo.path)
    let context = ServerContext(method: Service.echo, deadline: deadline.map { .now.advanced(by: $0) })
    let call = Task { await router.serve(SilentCall(), with: handler, context: context) }
    call.cancel()
    await call.value
    let text = registry.exposition()
    #expect(text.contains("_count{grpc_method=\"test.Service/Echo\",grpc_status=\"\(status)\"} 1\n"))
    #expect(!text.contains("grpc_status=\"OK\""))
  }

  @Test("The boundaries are A66's")
  func boundaries() {
    #expect(ServerInstrument.duration.boundaries.count == 41)
    #expect(ServerInstrument.sentSize.boundaries.count == 14)
    for instrument in ServerInstrument.allCases {
      #expect(instrument.boundaries == instrument.boundaries.sorted())
    }
    #expect(ServerInstrument.duration.boundaries.last == 100)
    #expect(ServerInstrument.receivedSize.boundaries.last == 4_294_967_296)
  }
}
