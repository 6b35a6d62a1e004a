import HTTP2
import NIOCore
import NIOPosix
import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ServerLimitTests {
  /// Completes when the server has closed the connection, after `bytes` have been sent to it.
  private func closedAfter(_ bytes: [UInt8], sentTo address: ServerAddress) async throws {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: address.host, port: address.port).get()
    if !bytes.isEmpty { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }
    try await channel.closeFuture.get()
  }

  @Test func connectionsBeyondTheLimitAreClosed() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.maximumConnections = 1
    try await withServer(.echo, configuration: configuration) { server in
      let first = try await RawClient.connect(to: server.address)
      let second = try await RawClient.connect(to: server.address)
      await second.wait { $0.isClosed }
      #expect(server.transport.limitsPassed == [.connections: 1])
      #expect(try await first.call(.call(), body: framed()).field("grpc-status") == "0")
      try await first.close()
    }
  }

  @Test func callsBeyondTheRunningHandlersAreRefusedInAWayThatIsSafeToTryAgain() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.maximumRunningHandlers = 1
    let started = Signal(), cancelled = Signal()
    let service = TestService.unary { message, _ in
      try await runUntilCancelled(started: started, cancelled: cancelled)
      return message
    }
    try await withServer(service, configuration: configuration) { server in
      let client = try await RawClient.connect(to: server.address)
      try await client.submit { session, _ in
        let id = try session.submitRequest(.call(), endStream: false)
        session.send(framed(), stream: id)
        session.finish(stream: id)
      }
      try await started.wait()
      #expect(try await client.call(.call(), body: framed()).closeCode == .refusedStream)
      #expect(server.transport.limitsPassed == [.runningHandlers: 1])
      try await client.close()
    }
  }

  @Test func aConnectionThatSaysNothingIsClosed() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.handshakeTimeout = .milliseconds(20)
    try await withServer(.echo, configuration: configuration) { server in
      try await closedAfter([], sentTo: server.address)
      try await closedAfter(Array("PRI * HTTP/2.0\r\n".utf8), sentTo: server.address)
      #expect(server.transport.limitsPassed == [.handshakeTime: 2])
    }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}\u{FF}",
  ])
  func garbageClosesItsConnectionAndNoOther(text: String) async throws {
    try await withServerAndClient(.echo) { (client, server) async throws in
      _ = try await client.unary(TestMessage())
      try await closedAfter(Array(text.utf8), sentTo: server.address)
      #expect(try await client.unary(TestMessage()) == TestMessage())
    }
  }

  @Test("21: a client does not send a message above its limit, and a handler's is RESOURCE_EXHAUSTED")
  func messageLimits() async throws {
    var clientConfiguration = HTTP2ClientConfiguration()
    clientConfiguration.messages.maximumSendBytes = 100
    try await withServerAndClient(.echo, clientConfiguration: clientConfiguration) { (client, _) async throws in
      let large = TestMessage(value: Array(repeating: 0, count: 200))
      #expect(await rpcError { try await client.unary(large) }?.code == .resourceExhausted)
    }
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.messages.maximumSendBytes = 100
    try await withServerAndClient(.echo, configuration: configuration) { (client, _) async throws in
      let large = TestMessage(value: Array(repeating: 0, count: 200))
      #expect(await rpcError { try await client.unary(large) }?.code == .resourceExhausted)
    }
  }

  @Test("21: a message that unfolds past the limit of its decoded form is RESOURCE_EXHAUSTED, and counted")
  func unfolding() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.messages.decoding.maximumArenaBytes = 1_024
    try await withServerAndClient(.echo, configuration: configuration) { (client, server) async throws in
      let large = TestMessage(value: Array(repeating: 0, count: 4_096))
      #expect(await rpcError { try await client.unary(large) }?.code == .resourceExhausted)
      #expect(server.transport.limitsPassed == [.messageBytes: 1])
      #expect(try await client.unary(TestMessage()) == TestMessage())
    }
  }

  @Test func requestBytesThatAConnectionHoldsAreBounded() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.maximumBufferedRequestBytes = 1 << 20
    try await withServer(.echo, configuration: configuration) { server in
      let client = try await RawClient.connect(to: server.address)
      // Three messages that are announced, come almost whole, and never end.
      let unfinished: [UInt8] = [0, 0, 0x10, 0, 0] + Array(repeating: 0, count: 1_000_000)
      let ids = try await client.submit { session, _ in
        try (0..<3).map { _ in
          let id = try session.submitRequest(.call(), endStream: false)
          session.send(unfinished, stream: id)
          return id
        }
      }
      await client.wait { client in ids.contains { client.response($0).closeCode != nil } }
      let codes = try await client.submit { _, client in ids.compactMap { client.response($0).field("grpc-status") } }
      #expect(codes.contains("8"))
      #expect(server.transport.limitsPassed.keys.contains(.bufferedRequestBytes))
      try await client.close()
    }
  }

  @Test func handlersRunOnAnEventLoop() async throws {
    let service = TestService.unary { _, _ in
      TestMessage(typeUrl: MultiThreadedEventLoopGroup.currentEventLoop == nil ? "elsewhere" : "loop")
    }
    try await withServerAndClient(service) { (client, _) async throws in
      #expect(try await client.unary(TestMessage()).typeUrl == "loop")
    }
  }

  private actor OnALoop {
    private let executor = EventLoopExecutor.onSharedEventLoop()
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    private var count = 0

    func next() -> (count: Int, isOnLoop: Bool) {
      count += 1
      return (count, MultiThreadedEventLoopGroup.currentEventLoop != nil)
    }
  }

  @Test func anActorCanHaveAnEventLoopAsItsExecutor() async {
    let actor = OnALoop()
    let results = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<100 { group.addTask { await actor.next().isOnLoop } }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(results == Array(repeating: true, count: 100))
    #expect(await actor.next().count == 101)
  }
}
