import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ClientChannelzTests {
  private static let service = TestService(methods: [
    .unary(TestService.unary) { (message: TestMessage, _) in
      if message.typeUrl == "fail" { throw RPCError(code: .notFound, message: "as told") }
      return message
    },
    .serverStreaming(TestService.serverStreaming) { (message: TestMessage, responses, _) in
      for _ in 0..<3 { try await responses.write(message) }
      if message.typeUrl == "hang" { try await Task.sleep(for: .seconds(3_600)) }
    },
  ])

  /// The only channel of a registry.
  private static func channel(in registry: ChannelzRegistry) async throws -> ChannelSnapshot {
    let page = registry.channels(from: 0, limit: 10)
    #expect(page.entries.count == 1)
    return try await #require(page.entries.first).element.channelzSnapshot()
  }

  private static func subchannel(in registry: ChannelzRegistry) async throws -> ChannelSnapshot {
    let channel = try await channel(in: registry)
    #expect(channel.subchannels.count == 1)
    let id = try #require(channel.subchannels.first)
    return try await #require(registry.subchannel(id)).channelzSnapshot()
  }

  private static func socket(in registry: ChannelzRegistry) async throws -> any InspectableSocket {
    let subchannel = try await subchannel(in: registry)
    #expect(subchannel.sockets.count == 1)
    let id = try #require(subchannel.sockets.first)
    return try #require(registry.socket(id))
  }

  private static func withClient(
    _ target: String, _ registry: ChannelzRegistry, _ body: (RPCClient) async throws -> Void
  ) async throws {
    let transport = try HTTP2ClientTransport(target: target, channelz: registry)
    do { try await body(RPCClient(transport: transport)) } catch {
      await transport.close()
      throw error
    }
    await transport.close()
  }

  @Test func aChannelItsSubchannelAndItsSocketAreCounted() async throws {
    let registry = ChannelzRegistry()
    try await withServer(Self.service) { running in
      try await Self.withClient("\(running.address)", registry) { client in
        let idle = try await Self.channel(in: registry)
        #expect(idle == ChannelSnapshot(state: .idle, target: "\(running.address)", calls: CallCounts()))

        for _ in 0..<4 { _ = try await client.unary(TestMessage(typeUrl: "ok")) }
        for _ in 0..<2 {
          #expect(await rpcError { try await client.unary(TestMessage(typeUrl: "fail")) }?.code == .notFound)
        }
        for try await _ in client.responses(TestMessage()) {}

        let channel = try await Self.channel(in: registry)
        let subchannel = try await Self.subchannel(in: registry)
        #expect(channel.state == .ready && subchannel.state == .ready)
        #expect(subchannel.target == "\(running.address)")
        for calls in [channel.calls, subchannel.calls] {
          #expect((calls.started, calls.succeeded, calls.failed) == (7, 5, 2))
        }
        let socket = try await Self.socket(in: registry)
        let snapshot = try #require(await socket.channelzSnapshot())
        let activity = snapshot.activity
        #expect((activity.streamsStarted, activity.streamsSucceeded, activity.streamsFailed) == (7, 7, 0))
        #expect((activity.messagesSent, activity.messagesReceived) == (7, 7))
        #expect(activity.lastLocalStream != nil && activity.lastRemoteStream == nil)
        #expect(snapshot.remote == .ip(address: [127, 0, 0, 1], port: running.address.port))
        #expect(snapshot.local != nil && snapshot.tls == nil)
        #expect(snapshot.peerMaximumConcurrentStreams == 128)
      }
    }
    #expect(registry.channels(from: 0, limit: 1).entries.isEmpty)
    #expect((0..<10).allSatisfy { registry.subchannel($0) == nil && registry.socket($0) == nil })
  }

  @Test func aCallThatIsGivenUpHasFailed() async throws {
    let registry = ChannelzRegistry()
    try await withServer(Self.service) { running in
      try await Self.withClient("\(running.address)", registry) { client in
        for try await _ in client.responses(TestMessage(typeUrl: "hang")) { break }
        let socket = try await Self.socket(in: registry)
        var activity = SocketActivity()
        while activity.streamsFailed == 0 { activity = try #require(await socket.channelzSnapshot()).activity }
        #expect((activity.streamsStarted, activity.streamsSucceeded, activity.streamsFailed) == (1, 0, 1))
        let calls = try await Self.channel(in: registry).calls
        #expect((calls.started, calls.succeeded, calls.failed) == (1, 0, 1))
      }
    }
  }

  @Test func aCallThatGetsNoConnectionFailsOnTheChannelAlone() async throws {
    let registry = ChannelzRegistry()
    try await Self.withClient("127.0.0.1:\(try unusedPort())", registry) { client in
      #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .unavailable)
      var channel = try await Self.channel(in: registry)
      // It is counted once its caller knows.
      while channel.calls.failed == 0 { channel = try await Self.channel(in: registry) }
      #expect((channel.calls.started, channel.calls.failed) == (1, 1))
      let subchannel = try await Self.subchannel(in: registry)
      #expect(subchannel.calls.started == 0)
      #expect(subchannel.sockets.isEmpty)
    }
  }
}
