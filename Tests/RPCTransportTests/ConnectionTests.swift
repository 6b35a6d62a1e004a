import HTTP2
import NIOCore
import NIOPosix
import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(3))) struct ConnectionTests {
  private static let ok: [HeaderBlock] = [
    [":status": "200", "content-type": "application/grpc"], ["grpc-status": "0"],
  ]

  @Test("38: without a server calls fail with UNAVAILABLE, and at once while the client backs off")
  func noServer() async throws {
    // One that the system gives to nobody: a port that was free a moment ago can be another test's server by now.
    let port = 1
    try await withRPCClient(target: "127.0.0.1:\(port)") { client in
      for _ in 0..<3 {
        let error = await rpcError { try await client.unary(TestMessage()) }
        #expect(error?.code == .unavailable)
        #expect(
          error?.message == "cannot connect to 127.0.0.1:\(port): connection refused: nothing listens there")
      }
    }
  }

  @Test func aNameWithAnAddressWhereNothingListensIsNoFailure() async throws {
    try await withServer(.echo) { server in
      try await withRPCClient(target: "localhost:\(server.address.port)") { client in
        #expect(await rpcError { try await client.unary(TestMessage()) } == nil)
      }
    }
  }

  @Test func aCallAfterTheBackoffConnectsAgain() async throws {
    var configuration = HTTP2ClientConfiguration()
    configuration.backoff = Backoff(initial: .zero, maximum: .zero)
    let port = try unusedPort()
    try await withRPCClient(target: "127.0.0.1:\(port)", configuration: configuration) { client in
      #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .unavailable)
      try await withServer(.echo, configuration: HTTP2ServerConfiguration(port: port)) { _ in
        #expect(await rpcError { try await client.unary(TestMessage()) } == nil)
      }
    }
  }

  @Test("36: the call after a lost connection gets a new one")
  func reconnect() async throws {
    let connections = Mutex(0)
    let answer = RawServer.answering(Self.ok, body: framed())
    let script: RawServer.Script = { event, connection in
      if case .headers = event { connections.withLock { $0 += 1 } }
      answer(event, connection)
      if case .streamClosed = event { connection.closeAfterFlush() }
    }
    try await RawServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        var calls = 0
        // The close can cross the next call, which is then UNAVAILABLE.
        while calls < 3 {
          let error = await rpcError { try await client.unary(TestMessage()) }
          #expect(error == nil || error?.code == .unavailable)
          if error == nil { calls += 1 }
        }
      }
    }
    #expect(connections.withLock { $0 } >= 3)
  }

  @Test("35: after a GOAWAY running calls finish and new ones go to a new connection")
  func goAway() async throws {
    let requests = Mutex<[ObjectIdentifier]>([])
    let script: RawServer.Script = { event, connection in
      guard case .headers(let id, _, _) = event else { return }
      let first = requests.withLock { requests in
        requests.append(ObjectIdentifier(connection))
        return requests.count == 1
      }
      if first { connection.session.submitGoAway(.noError) }
      RawServer.answering(Self.ok, body: framed())(.headers(id, HeaderBlock(), endStream: true), connection)
    }
    try await RawServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        _ = try await client.unary(TestMessage())
        _ = try await client.unary(TestMessage())
      }
    }
    let used = requests.withLock { $0 }
    #expect(used.count == 2 && Set(used).count == 2)
  }

  private final class HTTP1Reply: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func channelActive(context: ChannelHandlerContext) {
      let reply = ByteBuffer(string: "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
      context.writeAndFlush(wrapOutboundOut(reply), promise: nil)
    }
  }

  @Test func aPeerThatSpeaksAnotherProtocolIsUnavailable() async throws {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in channel.pipeline.addHandler(HTTP1Reply()) }
      .bind(host: "127.0.0.1", port: 0).get()
    let port = try #require(listener.localAddress?.port)
    try await withRPCClient(target: "127.0.0.1:\(port)") { client in
      let error = await rpcError { try await client.unary(TestMessage(), options: CallOptions(timeout: .seconds(60))) }
      #expect(error?.code == .unavailable)
    }
    try await listener.close()
  }

  @Test func aClosedClientTakesNoCalls() async throws {
    try await withServer(.echo) { server in
      let transport = try HTTP2ClientTransport(target: "\(server.address)")
      let client = RPCClient(transport: transport)
      #expect(try await client.unary(TestMessage()) == TestMessage())
      await transport.close()
      await transport.close()
      #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .unavailable)
    }
  }

  @Test("37: more calls than the server allows at once wait for their turn")
  func concurrency() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.maximumConcurrentStreams = 2
    try await withServerAndClient(.echo, configuration: configuration) { (client, _) async throws in
      let succeeded = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<40 { group.addTask { await rpcError { try await client.unary(TestMessage()) } == nil } }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(succeeded == 40)
    }
  }

  @Test(arguments: [
    "", "localhost", "localhost:", ":7777", "localhost:0", "localhost:65536", "localhost:x", "::1:7777", "a:+1",
  ])
  func whatIsNoTargetIsRefused(text: String) {
    #expect(throws: InvalidTarget(text: text)) { try ClientTarget(parsing: text) }
  }

  @Test func targetsMayBeNamesAndAddresses() throws {
    #expect(try ClientTarget(parsing: "localhost:7777").host == "localhost")
    let six = try ClientTarget(parsing: "[::1]:7777")
    #expect(six.host == "::1" && six.port == 7777 && six.authority == "[::1]:7777")
  }

  @Test func theBackoffGrowsToItsMaximum() {
    let backoff = Backoff(initial: .seconds(1), maximum: .seconds(10), multiplier: 2, jitter: 0)
    #expect((1...6).map { backoff.wait(afterFailures: $0) } == [1, 2, 4, 8, 10, 10].map { Duration.seconds($0) })
    #expect(backoff.wait(afterFailures: .max) == .seconds(10))
  }
}
