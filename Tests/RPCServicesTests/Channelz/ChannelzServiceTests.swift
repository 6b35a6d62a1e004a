import RPCCore
import RPCServices
import StandardMessages
import Testing

private typealias V1 = Grpc.Channelz.V1

private final class FixedServer: InspectableServer {
  let channelzName = "127.0.0.1:1"
  let listenSockets: [Int64]

  init(listenSockets: [Int64] = []) {
    self.listenSockets = listenSockets
  }

  func channelzSnapshot() async -> ServerSnapshot {
    var calls = CallCounts()
    for index in 0..<5 {
      calls.start()
      calls.end(succeeded: index < 3)
    }
    return ServerSnapshot(calls: calls, listenSockets: listenSockets)
  }
}

private final class FixedSocket: InspectableSocket {
  let channelzName = "127.0.0.1:2"
  let snapshot: SocketSnapshot?

  init(_ snapshot: SocketSnapshot? = SocketSnapshot()) {
    self.snapshot = snapshot
  }

  func channelzSnapshot() async -> SocketSnapshot? { snapshot }
}

private final class FixedChannel: InspectableChannel {
  let channelzName = "example.org:443"
  let snapshot: ChannelSnapshot

  init(_ snapshot: ChannelSnapshot) {
    self.snapshot = snapshot
  }

  func channelzSnapshot() async -> ChannelSnapshot { snapshot }
}

@Suite struct ChannelzServiceTests {
  private let registry = ChannelzRegistry()
  private var service: ChannelzService { ChannelzService(registry) }
  private let context = ServerContext(method: V1.Channelz.Methods.getServers)

  @Test func aServerIsShownWithItsCallsAndSockets() async throws {
    let listener = registry.add(FixedSocket())
    let id = registry.add(FixedServer(listenSockets: [listener, 1_000]))
    let server = try #require(await service.getServer(.init(serverId: id), context: context).server)
    #expect(server.ref == V1.ServerRef(serverId: id, name: "127.0.0.1:1"))
    #expect(server.data?.callsStarted == 5)
    #expect(server.data?.callsSucceeded == 3)
    #expect(server.data?.callsFailed == 2)
    #expect(server.data?.lastCallStartedTimestamp != nil)
    #expect(server.listenSocket == [V1.SocketRef(socketId: listener, name: "127.0.0.1:2")])
    #expect(try await service.getServers(.init(), context: context).server.map(\.ref) == [server.ref])
  }

  @Test func pagesOfServersAndSockets() async throws {
    let ids = (0..<120).map { _ in registry.add(FixedServer()) }
    let first = try await service.getServers(.init(), context: context)
    #expect(first.server.compactMap(\.ref?.serverId) == Array(ids[..<100]))
    #expect(!first.end)
    let second = try await service.getServers(.init(startServerId: ids[99] + 1), context: context)
    #expect(second.server.compactMap(\.ref?.serverId) == Array(ids[100...]))
    #expect(second.end)
    let one = try await service.getServers(.init(startServerId: ids[5], maxResults: 1), context: context)
    #expect(one.server.compactMap(\.ref?.serverId) == [ids[5]])
    #expect(!one.end)

    let sockets = (0..<1_001).map { _ in registry.add(FixedSocket(), acceptedBy: ids[0]) }
    let all = try await service.getServerSockets(.init(serverId: ids[0], maxResults: .max), context: context)
    #expect(all.socketRef.map(\.socketId) == Array(sockets[..<1_000]))
    #expect(!all.end)
    let last = try await service.getServerSockets(
      .init(serverId: ids[0], startSocketId: sockets[1_000], maxResults: 1), context: context)
    #expect(last.socketRef.map(\.socketId) == [sockets[1_000]])
    #expect(last.end)
    let empty = try await service.getServerSockets(.init(serverId: ids[1]), context: context)
    #expect(empty.socketRef.isEmpty && empty.end)
  }

  @Test func aSocketIsShownWithAllThatIsKnown() async throws {
    var snapshot = SocketSnapshot()
    snapshot.activity.acceptedStream()
    snapshot.activity.closedStream(succeeded: true)
    snapshot.activity.sentMessage()
    snapshot.activity.receivedMessages(2)
    snapshot.activity.sentKeepalive()
    snapshot.sendWindow = 65_535
    snapshot.receiveWindow = 4 << 20
    snapshot.local = .ip(address: [127, 0, 0, 1], port: 443)
    snapshot.remote = .unix(path: "/tmp/socket")
    snapshot.tls = TLSSnapshot(
      standardCipher: "TLS_AES_128_GCM_SHA256", cipher: "x", localCertificate: [1], remoteCertificate: [2])
    snapshot.remoteName = "CN=alice"
    snapshot.peerMaximumConcurrentStreams = 7
    let id = registry.add(FixedSocket(snapshot))
    let socket = try #require(await service.getSocket(.init(socketId: id), context: context).socket)
    #expect(socket.ref == V1.SocketRef(socketId: id, name: "127.0.0.1:2"))
    let data = try #require(socket.data)
    #expect((data.streamsStarted, data.streamsSucceeded, data.streamsFailed) == (1, 1, 0))
    #expect((data.messagesSent, data.messagesReceived, data.keepAlivesSent) == (1, 2, 1))
    #expect(data.lastLocalStreamCreatedTimestamp == nil)
    #expect(data.lastRemoteStreamCreatedTimestamp != nil)
    #expect(data.lastMessageSentTimestamp != nil && data.lastMessageReceivedTimestamp != nil)
    #expect(data.localFlowControlWindow?.value == 65_535)
    #expect(data.remoteFlowControlWindow?.value == 4 << 20)
    #expect(data.peerMaxConcurrentStreams == 7)
    #expect(socket.local?.address == .tcpipAddress(.init(ipAddress: [127, 0, 0, 1], port: 443)))
    #expect(socket.remote?.address == .udsAddress(.init(filename: "/tmp/socket")))
    #expect(
      socket.security?.model
        == .tls(
          .init(
            cipherSuite: .standardName("TLS_AES_128_GCM_SHA256"), localCertificate: [1], remoteCertificate: [2])))
    #expect(socket.remoteName == "CN=alice")
  }

  @Test func aCipherWithoutAStandardNameHasItsOther() async throws {
    var snapshot = SocketSnapshot()
    snapshot.tls = TLSSnapshot(standardCipher: nil, cipher: "GOST", localCertificate: [], remoteCertificate: [])
    let id = registry.add(FixedSocket(snapshot))
    let socket = try await service.getSocket(.init(socketId: id), context: context).socket
    #expect(socket?.security?.model == .tls(.init(cipherSuite: .otherName("GOST"))))
  }

  @Test func channelsAndSubchannelsAreShown() async throws {
    let socket = registry.add(FixedSocket())
    let part = registry.addSubchannel(
      FixedChannel(ChannelSnapshot(state: .ready, target: "10.0.0.1:443", calls: CallCounts(), sockets: [socket])))
    let id = registry.addChannel(
      FixedChannel(
        ChannelSnapshot(
          state: .transientFailure, target: "example.org:443", calls: CallCounts(), subchannels: [part, 99])))
    let channel = try #require(await service.getChannel(.init(channelId: id), context: context).channel)
    #expect(channel.data?.state?.state == .transientFailure)
    #expect(channel.data?.target == "example.org:443")
    #expect(channel.subchannelRef == [V1.SubchannelRef(subchannelId: part, name: "example.org:443")])
    let subchannel = try await service.getSubchannel(.init(subchannelId: part), context: context).subchannel
    #expect(subchannel?.data?.state?.state == .ready)
    #expect(subchannel?.socketRef.map(\.socketId) == [socket])
    let top = try await service.getTopChannels(.init(), context: context)
    #expect(top.channel == [channel])
    #expect(top.end)
  }

  @Test func whatIsNotThereIsNotFound() async throws {
    let closed = registry.add(FixedSocket(nil))
    let gone = registry.add(FixedServer())
    registry.remove(gone)
    func code(_ body: () async throws -> Void) async -> RPCStatus.Code? {
      do { try await body() } catch { return (error as? RPCError)?.code }
      return nil
    }
    for id in [gone, closed, 0, -1, .max] {
      #expect(await code { _ = try await service.getServer(.init(serverId: id), context: context) } == .notFound)
      #expect(
        await code { _ = try await service.getServerSockets(.init(serverId: id), context: context) } == .notFound)
      #expect(await code { _ = try await service.getSocket(.init(socketId: id), context: context) } == .notFound)
      #expect(await code { _ = try await service.getChannel(.init(channelId: id), context: context) } == .notFound)
      #expect(
        await code { _ = try await service.getSubchannel(.init(subchannelId: id), context: context) } == .notFound)
    }
    #expect(
      await code { _ = try await service.getServers(.init(maxResults: -1), context: context) } == .invalidArgument)
  }
}
