import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct WithRPCServerTests {
  private struct Failure: Error {}

  @Test func itServesWhileItsBodyRunsAndLetsCallsFinish() async throws {
    let started = Signal(), bodyEnds = Signal()
    let service = TestService.unary { message, _ in
      started.fire()
      try await bodyEnds.wait()
      return message
    }
    let (address, call) = try await withRPCServer(
      configuration: HTTP2ServerConfiguration(port: 0), services: [service]
    ) { address in
      let call = Task {
        try await withRPCClient(target: "\(address)") { client in try await client.unary(TestMessage(value: [7])) }
      }
      try await started.wait()
      defer { bodyEnds.fire() }
      return (address, call)
    }
    #expect(try await call.value == TestMessage(value: [7]))
    let error = await rpcError {
      try await withRPCClient(target: "\(address)") { client in try await client.unary(TestMessage()) }
    }
    #expect(error?.code == .unavailable)
  }

  @Test func aBodyThatThrowsEndsTheCallsAtOnce() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService.unary { message, _ in
      try await runUntilCancelled(started: started, cancelled: cancelled)
      return message
    }
    var call: Task<RPCError?, Never>?
    await #expect(throws: Failure.self) {
      try await withRPCServer(configuration: HTTP2ServerConfiguration(port: 0), services: [service]) { address in
        call = Task {
          await rpcError {
            try await withRPCClient(target: "\(address)") { client in try await client.unary(TestMessage()) }
          }
        }
        try await started.wait()
        throw Failure()
      }
    }
    try await cancelled.wait()
    #expect(await call?.value?.code == .unavailable)
  }

  @Test func anAddressThatIsTakenKeepsTheBodyFromRunning() async throws {
    try await withServer(.echo) { server in
      await #expect(throws: ServerTransportError.self) {
        try await withRPCServer(
          configuration: HTTP2ServerConfiguration(port: server.address.port), services: [TestService.echo]
        ) { _ in Issue.record("the address was not taken") }
      }
    }
  }
}
