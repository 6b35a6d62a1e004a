import NIOCore
import NIOPosix
import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ClientKeepaliveSocketTests {
  private static func pinging(every interval: Duration) -> HTTP2ClientConfiguration {
    var configuration = HTTP2ClientConfiguration()
    configuration.keepaliveInterval = interval
    configuration.keepaliveTimeout = .milliseconds(50)
    return configuration
  }

  /// Says that it speaks HTTP/2, and nothing else.
  private final class MuteServer: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    func channelActive(context: ChannelHandlerContext) {
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: [0, 0, 0, 4, 0, 0, 0, 0, 0])), promise: nil)
    }
  }

  @Test("41: a server that answers no ping is given up, and its calls are UNAVAILABLE")
  func mute() async throws {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in channel.pipeline.addHandler(MuteServer()) }
      .bind(host: "127.0.0.1", port: 0).get()
    let port = try #require(listener.localAddress?.port)
    try await withRPCClient(target: "127.0.0.1:\(port)", configuration: Self.pinging(every: .milliseconds(20))) {
      client in
      let error = await rpcError { try await client.unary(TestMessage()) }
      #expect(error?.code == .unavailable)
      #expect(error?.message == "the server did not answer a keepalive ping")
    }
    try await listener.close()
  }

  @Test("41: a server that gets too many pings ends the connection; the next call gets another one")
  func tooMany() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService.unary { message, _ in
      if message.typeUrl == "endless" { try await runUntilCancelled(started: started, cancelled: cancelled) }
      return message
    }
    var configuration = Self.pinging(every: .milliseconds(10))
    // What is slow here is the machine, not the server.
    configuration.keepaliveTimeout = .seconds(60)
    try await withServerAndClient(service, clientConfiguration: configuration) { (client, _) async throws in
      let error = await rpcError { try await client.unary(TestMessage(typeUrl: "endless")) }
      #expect(error?.code == .unavailable)
      // Each such end doubles the interval, so that a call gets through on any machine.
      while await rpcError({ try await client.unary(TestMessage()) }) != nil {}
    }
  }
}
