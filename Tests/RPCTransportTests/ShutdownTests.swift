import HTTP2
import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ShutdownTests {
  @Test("39: a graceful shutdown sends two GOAWAYs, lets what runs finish, and flushes before it closes")
  func graceful() async throws {
    let started = Signal(), mayFinish = Signal()
    let service = TestService.unary { _, _ in
      started.fire()
      try await mayFinish.wait()
      return TestMessage(value: Array(repeating: 7, count: 100_000))
    }
    try await withServer(service) { server in
      let client = try await RawClient.connect(to: server.address)
      let id = try await client.submit { session, _ in
        let id = try session.submitRequest(.call(), endStream: false)
        session.send(framed(), stream: id)
        session.finish(stream: id)
        return id
      }
      try await started.wait()
      server.server.beginGracefulShutdown()
      await client.wait { $0.goAways.count == 2 }
      mayFinish.fire()
      await client.wait { $0.isClosed }
      let (goAways, response) = try await client.submit { _, client in (client.goAways, client.response(id)) }
      #expect(goAways == [Int32.max, id])
      #expect(response.field("grpc-status") == "0")
      #expect(response.data.count > 100_000)
    }
  }

  @Test("28, 39: what runs beyond the grace is ended with UNAVAILABLE")
  func hardDeadline() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService.unary { message, _ in
      try await runUntilCancelled(started: started, cancelled: cancelled)
      return message
    }
    let configuration = HTTP2ServerConfiguration(port: 0, shutdownGrace: .milliseconds(50))
    try await withServer(service, configuration: configuration) { server in
      let client = try await RawClient.connect(to: server.address)
      let response = Task { try await client.call(.call(), body: framed()) }
      try await started.wait()
      server.server.beginGracefulShutdown()
      #expect(try await response.value.field("grpc-status") == "14")
      try await cancelled.wait()
      await client.wait { $0.isClosed }
    }
  }

  @Test func aServerThatShutsDownListensNoMore() async throws {
    let transport = HTTP2ServerTransport(configuration: HTTP2ServerConfiguration(port: 0))
    let server = RPCServer(transport: transport, services: [TestService.echo])
    async let running: Void = server.run()
    let address = try await transport.boundAddress
    server.beginGracefulShutdown()
    server.beginGracefulShutdown()
    try await running
    try await withRPCClient(target: "\(address)") { client in
      #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .unavailable)
    }
  }

  @Test func aServerRunsOnce() async throws {
    try await withServer(.echo) { server in
      await #expect(throws: ServerTransportError.alreadyRan) { try await server.server.run() }
    }
  }

  @Test func aShutdownBeforeTheStartIsTheEnd() async throws {
    let transport = HTTP2ServerTransport(configuration: HTTP2ServerConfiguration(port: 0))
    transport.beginGracefulShutdown()
    await #expect(throws: ServerTransportError.alreadyRan) {
      try await RPCServer(transport: transport, services: []).run()
    }
    await #expect(throws: ServerTransportError.stopped) { try await transport.boundAddress }
  }

  @Test func anAddressThatIsTakenIsAnError() async throws {
    try await withServer(.echo) { server in
      let configuration = HTTP2ServerConfiguration(host: server.address.host, port: server.address.port)
      let second = HTTP2ServerTransport(configuration: configuration)
      let taken = ServerTransportError.cannotListen(
        address: "\(server.address)",
        reason: "another program listens there; choose another port, or 0 for any free one")
      await #expect(throws: taken) { try await RPCServer(transport: second, services: []).run() }
      await #expect(throws: taken) { try await second.boundAddress }
    }
  }

  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1:0", "this machine does not have that address"),
    ("nothing.invalid", "nothing.invalid:0", "the name cannot be resolved"),
    ("2001:db8::1", "[2001:db8::1]:0", "this machine "),
  ])
  func anAddressOfNobodyIsAnError(host: String, address: String, reason: String) async throws {
    let transport = HTTP2ServerTransport(configuration: HTTP2ServerConfiguration(host: host, port: 0))
    let error = await #expect(throws: ServerTransportError.self) {
      try await RPCServer(transport: transport, services: []).run()
    }
    let description = error?.description ?? "none"
    #expect(description.hasPrefix("cannot listen on \(address): \(reason)"), "\(description)")
  }

  @Test func cancellingTheServersTaskEndsItsCalls() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService.unary { message, _ in
      try await runUntilCancelled(started: started, cancelled: cancelled)
      return message
    }
    let transport = HTTP2ServerTransport(configuration: HTTP2ServerConfiguration(port: 0))
    let running = Task { try await RPCServer(transport: transport, services: [service]).run() }
    let address = try await transport.boundAddress
    try await withRPCClient(target: "\(address)") { client in
      let call = Task { await rpcError { try await client.unary(TestMessage()) } }
      try await started.wait()
      running.cancel()
      #expect(await call.value?.code == .unavailable)
    }
    try await cancelled.wait()
    try await running.value
  }
}
