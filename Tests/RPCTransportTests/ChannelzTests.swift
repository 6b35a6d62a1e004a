import RPCCore
@testable import RPCTransport
import TLS
import Testing

@Suite(.timeLimit(.minutes(3))) struct ChannelzTests {
  private static let certificates = TestCertificates.shared

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

  /// The only server of a registry, and its number.
  private static func server(in registry: ChannelzRegistry) throws -> (id: Int64, server: any InspectableServer) {
    let page = registry.servers(from: 0, limit: 10)
    #expect(page.entries.count == 1)
    let entry = try #require(page.entries.first)
    return (entry.id, entry.element)
  }

  private static func sockets(in registry: ChannelzRegistry) throws -> [any InspectableSocket] {
    let page = registry.connections(of: try server(in: registry).id, from: 0, limit: 10)
    return try #require(page).entries.map(\.element)
  }

  @Test func callsStreamsAndMessagesAreCounted() async throws {
    let registry = ChannelzRegistry()
    try await withServerAndClient(Self.service, channelz: registry) { client, running in
      for _ in 0..<5 { _ = try await client.unary(TestMessage(typeUrl: "ok")) }
      for _ in 0..<2 {
        #expect(await rpcError { try await client.unary(TestMessage(typeUrl: "fail")) }?.code == .notFound)
      }
      for try await _ in client.responses(TestMessage()) {}
      let missing = MethodDescriptor(service: "test.Service", method: "Missing", kind: .unary)
      let unknown = await rpcError { () -> TestMessage in try await client.unary(missing, TestMessage()) }
      #expect(unknown?.code == .unimplemented)

      let server = try Self.server(in: registry).server
      #expect(server.channelzName == "\(running.address)")
      let calls = await server.channelzSnapshot().calls
      #expect((calls.started, calls.succeeded, calls.failed) == (9, 6, 3))
      #expect(calls.lastStarted != nil)

      let sockets = try Self.sockets(in: registry)
      #expect(sockets.count == 1)
      let snapshot = try #require(await sockets.first?.channelzSnapshot())
      let activity = snapshot.activity
      #expect((activity.streamsStarted, activity.streamsSucceeded, activity.streamsFailed) == (9, 9, 0))
      // The one for the unknown method comes in without a call that it could belong to.
      #expect((activity.messagesReceived, activity.messagesSent) == (8, 8))
      #expect(activity.lastRemoteStream != nil && activity.lastLocalStream == nil)
      #expect(snapshot.tls == nil && snapshot.remoteName.isEmpty)
      #expect(snapshot.sendWindow ?? 0 > 0 && snapshot.receiveWindow ?? 0 > 0)
      guard case .ip(let local, let port) = snapshot.local, case .ip(let remote, let peerPort) = snapshot.remote else {
        Issue.record("a connection has addresses")
        return
      }
      #expect((local, port) == ([127, 0, 0, 1], running.address.port))
      #expect(remote == [127, 0, 0, 1])
      #expect(sockets.first?.channelzName == "127.0.0.1:\(peerPort)")
    }
    #expect(registry.servers(from: 0, limit: 1).entries.isEmpty)
  }

  @Test func theListenSocketIsThereWhileTheServerListens() async throws {
    let registry = ChannelzRegistry()
    let id = try await withServer(.echo, channelz: registry) { running in
      let ids = try await Self.server(in: registry).server.channelzSnapshot().listenSockets
      let id = try #require(ids.first)
      let socket = try #require(registry.socket(id))
      #expect(socket.channelzName == "\(running.address)")
      let snapshot = try #require(await socket.channelzSnapshot())
      #expect(snapshot.local == .ip(address: [127, 0, 0, 1], port: running.address.port))
      #expect(snapshot.remote == nil && snapshot.sendWindow == nil)
      // It listens, and belongs to nobody's connections.
      #expect(try Self.sockets(in: registry).isEmpty)
      return id
    }
    #expect(registry.socket(id) == nil)
  }

  @Test func aConnectionThatClosesLeavesAndItsCallsStayCounted() async throws {
    let registry = ChannelzRegistry()
    try await withServer(Self.service, channelz: registry) { running in
      let socket = try await withRPCClient(target: "\(running.address)") { client in
        for _ in 0..<3 { _ = try await client.unary(TestMessage()) }
        // Ended by its client, in the middle.
        for try await _ in client.responses(TestMessage(typeUrl: "hang")) { break }
        return try #require(try Self.sockets(in: registry).first)
      }
      while try !Self.sockets(in: registry).isEmpty { await Task.yield() }
      #expect(await socket.channelzSnapshot() == nil)
      let calls = try await Self.server(in: registry).server.channelzSnapshot().calls
      #expect((calls.started, calls.succeeded, calls.failed) == (4, 3, 1))
    }
  }

  @Test func aStreamThatIsResetHasFailed() async throws {
    let registry = ChannelzRegistry()
    try await withServerAndClient(Self.service, channelz: registry) { client, _ in
      for try await _ in client.responses(TestMessage(typeUrl: "hang")) { break }
      let socket = try #require(try Self.sockets(in: registry).first)
      var activity = try #require(await socket.channelzSnapshot()).activity
      while activity.streamsFailed == 0 { activity = try #require(await socket.channelzSnapshot()).activity }
      #expect((activity.streamsStarted, activity.streamsSucceeded, activity.streamsFailed) == (1, 0, 1))
    }
  }

  @Test(arguments: [false, true])
  func tlsIsShown(mutual: Bool) async throws {
    let certificates = try Self.certificates.get()
    let registry = ChannelzRegistry()
    try await withServerAndClient(
      .echo, configuration: certificates.serverConfiguration(mutual: mutual),
      clientConfiguration: certificates.clientConfiguration(showing: mutual ? certificates.client.credentials : nil),
      channelz: registry
    ) { client, _ in
      _ = try await client.unary(TestMessage())
      let socket = try #require(try Self.sockets(in: registry).first)
      let snapshot = try #require(await socket.channelzSnapshot())
      let tls = try #require(snapshot.tls)
      #expect(tls.standardCipher?.hasPrefix("TLS_") == true)
      // SEQUENCE, as all of DER's certificates begin.
      #expect(tls.localCertificate.first == 0x30)
      #expect(tls.remoteCertificate.first == (mutual ? 0x30 : nil))
      #expect(tls.remoteCertificate != tls.localCertificate)
      #expect(snapshot.remoteName.contains("alice") == mutual)
    }
  }

  @Test func keepalivesAreCounted() async throws {
    let registry = ChannelzRegistry()
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.keepaliveInterval = .milliseconds(20)
    try await withServerAndClient(.echo, configuration: configuration, channelz: registry) { client, _ in
      _ = try await client.unary(TestMessage())
      let socket = try #require(try Self.sockets(in: registry).first)
      var sent: Int64 = 0
      while sent == 0 { sent = try #require(await socket.channelzSnapshot()).activity.keepalivesSent }
      #expect(sent > 0)
    }
  }
}
