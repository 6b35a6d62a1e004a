import NIOCore
import RPCCore
import Synchronization

/// The entries of one server in a registry of channelz: its own, and the one of the socket that it listens on.
final class ServerListing: InspectableServer {
  private struct State {
    var transport: HTTP2ServerTransport?
    var server: ChannelzListing?
    var listenSocket: ChannelzListing?
    var name = ""
  }

  private let registry: ChannelzRegistry
  private let state = Mutex(State())

  init(_ registry: ChannelzRegistry) {
    self.registry = registry
  }

  // MARK: - For the transport

  /// From here to ``close()`` the transport is kept alive.
  func open(_ transport: HTTP2ServerTransport) {
    let listing = ChannelzListing(registry: registry, id: registry.add(self))
    state.withLock { state in
      state.transport = transport
      state.server = listing
    }
  }

  func listens(on channel: any Channel) {
    let socket = ListenSocket(channel)
    let listing = ChannelzListing(registry: registry, id: registry.add(socket))
    state.withLock { state in
      state.listenSocket = listing
      state.name = socket.channelzName
    }
  }

  func stopsListening() {
    state.withLock { $0.listenSocket.take() }?.remove()
  }

  func close() {
    stopsListening()
    let (server, transport) = state.withLock { ($0.server.take(), $0.transport.take()) }
    server?.remove()
    // Let go of outside of the lock.
    _ = transport
  }

  func add(_ connection: ServerConnection) -> ChannelzListing? {
    guard let server = state.withLock({ $0.server }) else { return nil }
    return ChannelzListing(registry: registry, id: registry.add(connection, acceptedBy: server.id))
  }

  // MARK: - InspectableServer

  /// The address, once it is known.
  var channelzName: String { state.withLock { $0.name } }

  func channelzSnapshot() async -> ServerSnapshot {
    let (transport, listenSocket) = state.withLock { ($0.transport, $0.listenSocket) }
    return ServerSnapshot(calls: await Self.calls(of: transport), listenSockets: [listenSocket].compactMap { $0?.id })
  }

  /// Each event loop is asked once, for all of its connections.
  private static func calls(of transport: HTTP2ServerTransport?) async -> CallCounts {
    guard let (connections, past) = transport?.present else { return CallCounts() }
    var calls = past
    for group in Dictionary(grouping: connections, by: { ObjectIdentifier($0.eventLoop) }).values {
      guard let eventLoop = group.first?.eventLoop else { continue }
      let counts = try? await eventLoop.submit {
        group.reduce(into: CallCounts()) { $0.add($1.calls) }
      }.get()
      if let counts { calls.add(counts) }
    }
    return calls
  }
}
