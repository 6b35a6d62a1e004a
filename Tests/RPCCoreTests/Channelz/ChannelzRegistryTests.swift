import RPCCore
import Testing

private final class Server: InspectableServer {
  let channelzName = "server"
  func channelzSnapshot() async -> ServerSnapshot { ServerSnapshot(calls: CallCounts(), listenSockets: []) }
}

private final class Connection: InspectableSocket {
  let channelzName: String

  init(_ name: String = "socket") {
    channelzName = name
  }

  func channelzSnapshot() async -> SocketSnapshot? { SocketSnapshot() }
}

/// Leaves the registry once more when it is let go of.
private final class Leaving: InspectableSocket {
  let channelzName = "leaving"
  let registry: ChannelzRegistry

  init(_ registry: ChannelzRegistry) {
    self.registry = registry
  }

  deinit {
    registry.remove(1)
  }

  func channelzSnapshot() async -> SocketSnapshot? { nil }
}

@Suite struct ChannelzRegistryTests {
  @Test func numbersAreUniqueAmongAllKindsAndNeverUsedAgain() {
    let registry = ChannelzRegistry()
    let server = registry.add(Server())
    let first = registry.add(Connection(), acceptedBy: server)
    registry.remove(first)
    let second = registry.add(Connection(), acceptedBy: server)
    #expect(0 < server && server < first && first < second)
    #expect(registry.socket(first) == nil)
    #expect(registry.socket(second) != nil)
    #expect(registry.server(second) == nil)
    #expect(registry.channel(second) == nil)
    #expect(registry.subchannel(second) == nil)
  }

  @Test func aServerHasItsOwnConnectionsOnly() throws {
    let registry = ChannelzRegistry()
    let (one, other) = (registry.add(Server()), registry.add(Server()))
    let mine = (0..<3).map { registry.add(Connection("\($0)"), acceptedBy: one) }
    _ = registry.add(Connection(), acceptedBy: other)
    _ = registry.add(Connection())
    let page = try #require(registry.connections(of: one, from: 0, limit: 10))
    #expect(page.entries.map(\.id) == mine)
    #expect(page.entries.map(\.element.channelzName) == ["0", "1", "2"])
    #expect(page.isLast)
    #expect(registry.connections(of: mine[0], from: 0, limit: 10) == nil)
    registry.remove(one)
    #expect(registry.connections(of: one, from: 0, limit: 10) == nil)
  }

  @Test(arguments: 0...7)
  func pagesFollowOneAnotherToTheEnd(limit: Int) {
    let registry = ChannelzRegistry()
    let ids = (0..<6).map { _ in registry.add(Server()) }
    var seen: [ChannelzRegistry.ID] = []
    var start: ChannelzRegistry.ID = 0
    for _ in 0..<10 {
      let page = registry.servers(from: start, limit: limit)
      #expect(page.entries.count <= limit)
      seen += page.entries.map(\.id)
      start = (page.entries.last?.id ?? start) + 1
      if page.isLast || limit == 0 { break }
    }
    #expect(seen == (limit == 0 ? [] : ids))
    #expect(registry.servers(from: start, limit: 1).isLast == (limit > 0))
  }

  @Test func aPageBeginsAtTheNextNumberThatIsThere() {
    let registry = ChannelzRegistry()
    let ids = (0..<4).map { _ in registry.add(Server()) }
    registry.remove(ids[1])
    let page = registry.servers(from: ids[1], limit: 1)
    #expect(page.entries.map(\.id) == [ids[2]])
    #expect(!page.isLast)
    #expect(registry.servers(from: .max, limit: 1).entries.isEmpty)
    #expect(registry.servers(from: .min, limit: -1).entries.isEmpty)
  }

  @Test func whatLeavesMayCallTheRegistryWhenItEnds() {
    let registry = ChannelzRegistry()
    let id = registry.add(Leaving(registry))
    registry.remove(id)
    #expect(registry.socket(id) == nil)
  }

  @Test func countsAddUp() throws {
    var (one, other) = (CallCounts(), CallCounts())
    one.start()
    one.start()
    one.end(succeeded: true)
    other.add(one)
    other.start()
    other.end(succeeded: false)
    #expect((other.started, other.succeeded, other.failed) == (3, 1, 1))
    #expect(try #require(other.lastStarted) >= #require(one.lastStarted))
  }

  @Test func whatWasOpenWhenAConnectionClosedHasFailed() {
    var activity = SocketActivity()
    activity.acceptedStream()
    activity.openedStream()
    activity.closedStream(succeeded: true)
    activity.acceptedStream()
    activity.closedStream(succeeded: false)
    activity.closed()
    #expect((activity.streamsStarted, activity.streamsSucceeded, activity.streamsFailed) == (3, 1, 2))
    #expect(activity.lastLocalStream != nil && activity.lastRemoteStream != nil)
    activity.receivedMessages(0)
    #expect(activity.lastMessageReceived == nil)
    activity.receivedMessages(2)
    #expect(activity.messagesReceived == 2 && activity.lastMessageReceived != nil)
  }
}
