import Synchronization

/// What channelz shows (gRPC proposal A14): the servers, channels and sockets that were made with this registry and are
/// still open. Each enters when it opens and leaves when it closes; what goes on in it is asked of it.
public final class ChannelzRegistry: Sendable {
  /// Above 0, unique among all that was ever in the registry, and ascending in time.
  public typealias ID = Int64

  private struct Socket {
    let socket: any InspectableSocket
    /// The server that accepted it, unless it listens or is a client's.
    let server: ID?
  }

  private struct State {
    var lastID: ID = 0
    var servers: [ID: any InspectableServer] = [:]
    var channels: [ID: any InspectableChannel] = [:]
    var subchannels: [ID: any InspectableChannel] = [:]
    var sockets: [ID: Socket] = [:]

    mutating func makeID() -> ID {
      lastID += 1
      return lastID
    }
  }

  private let state = Mutex(State())

  public init() {}

  // MARK: - Entering and leaving

  public func add(_ server: any InspectableServer) -> ID {
    state.withLock { state in
      let id = state.makeID()
      state.servers[id] = server
      return id
    }
  }

  /// - Parameter server: the one that accepted the connection; nil for a client's and for a socket that listens.
  public func add(_ socket: any InspectableSocket, acceptedBy server: ID? = nil) -> ID {
    state.withLock { state in
      let id = state.makeID()
      state.sockets[id] = Socket(socket: socket, server: server)
      return id
    }
  }

  /// A channel that is part of no other one.
  public func addChannel(_ channel: any InspectableChannel) -> ID {
    state.withLock { state in
      let id = state.makeID()
      state.channels[id] = channel
      return id
    }
  }

  public func addSubchannel(_ channel: any InspectableChannel) -> ID {
    state.withLock { state in
      let id = state.makeID()
      state.subchannels[id] = channel
      return id
    }
  }

  /// Without effect when it has left already.
  public func remove(_ id: ID) {
    // What leaves is let go of after the lock is: its end may come here again.
    _ = state.withLock { state -> [AnyObject?] in
      [
        state.sockets.removeValue(forKey: id)?.socket, state.servers.removeValue(forKey: id),
        state.channels.removeValue(forKey: id), state.subchannels.removeValue(forKey: id),
      ]
    }
  }

  // MARK: - Looking

  public func server(_ id: ID) -> (any InspectableServer)? { state.withLock { $0.servers[id] } }
  public func socket(_ id: ID) -> (any InspectableSocket)? { state.withLock { $0.sockets[id]?.socket } }
  public func channel(_ id: ID) -> (any InspectableChannel)? { state.withLock { $0.channels[id] } }
  public func subchannel(_ id: ID) -> (any InspectableChannel)? { state.withLock { $0.subchannels[id] } }

  /// Those from number `first` on, at most `limit`.
  public func servers(from first: ID, limit: Int) -> ChannelzPage<any InspectableServer> {
    state.withLock { state in ChannelzPage(state.servers.keys, from: first, limit: limit) { state.servers[$0] } }
  }

  public func channels(from first: ID, limit: Int) -> ChannelzPage<any InspectableChannel> {
    state.withLock { state in ChannelzPage(state.channels.keys, from: first, limit: limit) { state.channels[$0] } }
  }

  /// The connections that a server has accepted; nil when there is no such server.
  public func connections(
    of server: ID, from first: ID, limit: Int
  ) -> ChannelzPage<any InspectableSocket>? {
    state.withLock { state in
      guard state.servers[server] != nil else { return nil }
      // Looking through all of them is dear for who asks, and costs those that come and go nothing.
      return ChannelzPage(
        state.sockets.lazy.filter { $0.value.server == server }.map(\.key), from: first, limit: limit
      ) { state.sockets[$0]?.socket }
    }
  }
}
