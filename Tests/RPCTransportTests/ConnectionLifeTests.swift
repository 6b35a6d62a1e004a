import HTTP2
import RPCCore
@testable import RPCTransport
import Testing

/// How connections end, over a socket.
@Suite(.timeLimit(.minutes(3))) struct ConnectionLifeTests {
  private static func limits(_ change: (inout HTTP2ServerLimits) -> Void) -> HTTP2ServerConfiguration {
    var configuration = HTTP2ServerConfiguration(port: 0)
    change(&configuration.limits)
    return configuration
  }

  /// A service whose handler runs until the call is over.
  private static func endless(_ started: Signal, _ cancelled: Signal) -> TestService {
    .unary { message, _ in
      try await runUntilCancelled(started: started, cancelled: cancelled)
      return message
    }
  }

  private static func startCall(_ client: RawClient, _ path: String = TestService.unary.path) async throws
    -> HTTP2StreamID
  {
    try await client.submit { session, _ in
      let id = try session.submitRequest(.call(path), endStream: false)
      session.send(framed(TestMessage(typeUrl: "1", value: [1])), stream: id)
      session.finish(stream: id)
      return id
    }
  }

  @Test("40: a connection that is too old is drained with two GOAWAYs; its calls have the grace, and no more")
  func age() async throws {
    let started = Signal(), cancelled = Signal()
    let configuration = Self.limits {
      $0.maximumConnectionAge = .milliseconds(50)
      $0.connectionAgeGrace = .milliseconds(50)
    }
    try await withServer(Self.endless(started, cancelled), configuration: configuration) { server in
      // On a busy machine a connection can be too old before its call has come.
      var response = RawClient.Response()
      while response.field("grpc-status") == nil {
        let client = try await RawClient.connect(to: server.address)
        guard let id = try? await Self.startCall(client) else { continue }
        await client.wait { $0.isClosed }
        response = try await client.submit { _, client in client.response(id) }
        guard response.field("grpc-status") != nil else { continue }
        #expect(try await client.submit { _, client in client.goAways.prefix(2) } == [Int32.max, id])
      }
      #expect(server.transport.limitsPassed.keys.contains(.connectionAge))
      #expect(server.transport.limitsPassed.keys.contains(.connectionAgeGrace))
      #expect(response.field("grpc-status") == "14")
      #expect(response.field("grpc-message") == "the connection is older than the server allows")
    }
  }

  @Test("40: a connection without a call is retired after the idle time")
  func idle() async throws {
    let configuration = Self.limits { $0.maximumIdleTime = .milliseconds(50) }
    try await withServer(.echo, configuration: configuration) { server in
      let client = try await RawClient.connect(to: server.address)
      await client.wait { $0.isClosed }
      #expect(try await client.submit { _, client in client.goAways.first } == Int32.max)
      #expect(server.transport.limitsPassed[.idleTime] == 1)
    }
  }

  @Test("41: too many pings end the connection with ENHANCE_YOUR_CALM and too_many_pings, which is flushed")
  func tooManyPings() async throws {
    try await withServerAndClient(.echo) { (good, server) async throws in
      let client = try await RawClient.connect(to: server.address)
      try await client.submit { session, _ in
        for payload in 0..<4 { session.submitPing(UInt64(payload)) }
      }
      await client.wait { $0.isClosed }
      let reasons = try await client.submit { _, client in client.goAwayReasons }
      #expect(reasons == [RawClient.GoAwayReason(code: .enhanceYourCalm, text: "too_many_pings")])
      #expect(server.transport.limitsPassed[.pingStrikes] == 1)
      #expect(try await good.unary(TestMessage()) == TestMessage())
    }
  }

  @Test("41: a client that pings once for each response is never cut off")
  func pingsBetweenResponses() async throws {
    try await withServer(.echo) { server in
      let client = try await RawClient.connect(to: server.address)
      for payload in 0..<20 {
        #expect(try await client.call(.call(), body: framed()).field("grpc-status") == "0")
        try await client.submit { session, _ in session.submitPing(UInt64(payload)) }
      }
      #expect(try await client.submit { _, client in client.goAways } == [])
      try await client.close()
    }
  }

  @Test("attacks: a stream whose window stays zero is ended, with its handler, and no other")
  func zeroWindow() async throws {
    let cancelled = Signal()
    let service = TestService(
      methods: TestService.echo.methods.filter { $0.descriptor.kind == .unary } + [
        .serverStreaming(TestService.serverStreaming) { (message: TestMessage, responses, _) in
          do {
            while true { try await responses.write(message) }
          } catch {
            cancelled.fire()
            throw error
          }
        }
      ])
    let configuration = Self.limits { $0.stalledStreamTimeout = .milliseconds(50) }
    try await withServer(service, configuration: configuration) { server in
      let client = try await RawClient.connect(
        to: server.address, configuration: HTTP2Configuration(streamWindowBytes: 1))
      try await client.submit { _, client in client.consumes = false }
      let id = try await Self.startCall(client, TestService.serverStreaming.path)
      await client.wait { $0.response(id).closeCode != nil }
      #expect(try await client.submit { _, client in client.response(id).closeCode } == .enhanceYourCalm)
      #expect(server.transport.limitsPassed == [.stalledStreamTime: 1])
      try await cancelled.wait()
      let other = try await RawClient.connect(to: server.address)
      #expect(try await other.call(.call(), body: framed()).field("grpc-status") == "0")
      try await other.close()
      try await client.close()
    }
  }

  @Test("39: while a server drains, cancelling its task ends what runs at once")
  func secondTermination() async throws {
    let started = Signal(), cancelled = Signal()
    let configuration = HTTP2ServerConfiguration(port: 0, shutdownGrace: .seconds(3_600))
    let transport = HTTP2ServerTransport(configuration: configuration)
    let server = RPCServer(transport: transport, services: [Self.endless(started, cancelled)])
    let running = Task { try await server.run() }
    let client = try await RawClient.connect(to: transport.boundAddress)
    let id = try await Self.startCall(client)
    try await started.wait()
    server.beginGracefulShutdown()
    await client.wait { $0.goAways.count == 2 }
    running.cancel()
    await client.wait { $0.isClosed }
    #expect(try await client.submit { _, client in client.response(id).field("grpc-status") } == "14")
    try await cancelled.wait()
    try await running.value
  }
}
