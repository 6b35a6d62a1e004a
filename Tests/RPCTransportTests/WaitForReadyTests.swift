import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct WaitForReadyTests {
  private static func waiting(_ timeout: Duration? = nil) -> CallOptions {
    var options = CallOptions(timeout: timeout)
    options.waitForReady = true
    return options
  }

  private static func retryingSoon() -> HTTP2ClientConfiguration {
    var configuration = HTTP2ClientConfiguration()
    configuration.backoff = Backoff(initial: .milliseconds(5), maximum: .milliseconds(5))
    return configuration
  }

  @Test("38: a call that waits for its server gets it; one that does not fails at once")
  func waits() async throws {
    let port = try unusedPort()
    try await withRPCClient(target: "127.0.0.1:\(port)", configuration: Self.retryingSoon()) { client in
      let patient = Task { try await client.unary(TestMessage(typeUrl: "patient"), options: Self.waiting()) }
      #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .unavailable)
      try await withServer(.echo, configuration: HTTP2ServerConfiguration(port: port)) { (_) async throws in
        #expect(try await patient.value.typeUrl == "patient")
      }
    }
  }

  @Test("38: a call that waits ends with its deadline")
  func deadline() async throws {
    let port = try unusedPort()
    try await withRPCClient(target: "127.0.0.1:\(port)", configuration: Self.retryingSoon()) { client in
      let error = await rpcError { try await client.unary(TestMessage(), options: Self.waiting(.milliseconds(50))) }
      #expect(error?.code == .deadlineExceeded)
    }
  }

  @Test("38: a call that waits ends when its task is cancelled, and when the client is closed")
  func cancelled() async throws {
    let port = try unusedPort()
    let transport = try HTTP2ClientTransport(target: "127.0.0.1:\(port)", configuration: Self.retryingSoon())
    let client = RPCClient(transport: transport)
    let call = Task { await rpcError { try await client.unary(TestMessage(), options: Self.waiting()) } }
    call.cancel()
    #expect(await call.value?.code == .cancelled)
    let other = Task { await rpcError { try await client.unary(TestMessage(), options: Self.waiting()) } }
    await transport.close()
    #expect(await other.value?.code == .unavailable)
  }

  @Test("38: the service configuration can make calls wait")
  func byConfiguration() async throws {
    let port = try unusedPort()
    let waiting = ServiceConfiguration(methods: [MethodConfiguration(names: [.everything], waitForReady: true)])
    try await withRPCClient(
      target: "127.0.0.1:\(port)", configuration: Self.retryingSoon(), serviceConfiguration: waiting
    ) { client in
      let patient = Task { try await client.unary(TestMessage(typeUrl: "patient")) }
      try await withServer(.echo, configuration: HTTP2ServerConfiguration(port: port)) { (_) async throws in
        #expect(try await patient.value.typeUrl == "patient")
      }
    }
  }
}
