public import RPCCore
public import StandardMessages

/// `grpc.channelz.v1.Channelz`: what a process has open, and what goes on there (gRPC proposal A14).
///
/// It shows the addresses and certificates of all peers to whoever may call it.
public struct ChannelzService: Grpc.Channelz.V1.Channelz.Provider {
  private typealias V1 = Grpc.Channelz.V1

  /// What is answered to those who leave it to the server, as in the other implementations.
  private static let standardPage: Int64 = 100
  private static let maximumPage: Int64 = 1_000

  private let registry: ChannelzRegistry

  public init(_ registry: ChannelzRegistry) {
    self.registry = registry
  }

  // MARK: - Servers

  public func getServers(
    _ request: Grpc.Channelz.V1.GetServersRequest, context: ServerContext
  ) async throws -> Grpc.Channelz.V1.GetServersResponse {
    let page = registry.servers(from: request.startServerId, limit: try Self.limit(request.maxResults))
    var servers: [V1.Server] = []
    for (id, server) in page.entries { servers.append(await show(server, id)) }
    return V1.GetServersResponse(server: servers, end: page.isLast)
  }

  public func getServer(
    _ request: Grpc.Channelz.V1.GetServerRequest, context: ServerContext
  ) async throws -> Grpc.Channelz.V1.GetServerResponse {
    guard let server = registry.server(request.serverId) else { throw Self.notFound("server", request.serverId) }
    return V1.GetServerResponse(server: await show(server, request.serverId))
  }

  public func getServerSockets(
    _ request: Grpc.Channelz.V1.GetServerSocketsRequest, context: ServerContext
  ) async throws -> Grpc.Channelz.V1.GetServerSocketsResponse {
    let page = registry.connections(
      of: request.serverId, from: request.startSocketId, limit: try Self.limit(request.maxResults))
    guard let page else { throw Self.notFound("server", request.serverId) }
    return V1.GetServerSocketsResponse(
      socketRef: page.entries.map { V1.SocketRef(socketId: $0.id, name: $0.element.channelzName) }, end: page.isLast)
  }

  // MARK: - Sockets

  public func getSocket(
    _ request: Grpc.Channelz.V1.GetSocketRequest, context: ServerContext
  ) async throws -> Grpc.Channelz.V1.GetSocketResponse {
    guard let socket = registry.socket(request.socketId), let snapshot = await socket.channelzSnapshot() else {
      throw Self.notFound("socket", request.socketId)
    }
    let reference = V1.SocketRef(socketId: request.socketId, name: socket.channelzName)
    return V1.GetSocketResponse(socket: V1.Socket(reference, snapshot))
  }

  // MARK: - Channels

  public func getTopChannels(
    _ request: Grpc.Channelz.V1.GetTopChannelsRequest, context: ServerContext
  ) async throws -> Grpc.Channelz.V1.GetTopChannelsResponse {
    let page = registry.channels(from: request.startChannelId, limit: try Self.limit(request.maxResults))
    var channels: [V1.Channel] = []
    for (id, channel) in page.entries { channels.append(await show(channel, id)) }
    return V1.GetTopChannelsResponse(channel: channels, end: page.isLast)
  }

  public func getChannel(
    _ request: Grpc.Channelz.V1.GetChannelRequest, context: ServerContext
  ) async throws -> Grpc.Channelz.V1.GetChannelResponse {
    guard let channel = registry.channel(request.channelId) else { throw Self.notFound("channel", request.channelId) }
    return V1.GetChannelResponse(channel: await show(channel, request.channelId))
  }

  public func getSubchannel(
    _ request: Grpc.Channelz.V1.GetSubchannelRequest, context: ServerContext
  ) async throws -> Grpc.Channelz.V1.GetSubchannelResponse {
    guard let subchannel = registry.subchannel(request.subchannelId) else {
      throw Self.notFound("subchannel", request.subchannelId)
    }
    let snapshot = await subchannel.channelzSnapshot()
    return V1.GetSubchannelResponse(
      subchannel: V1.Subchannel(
        ref: V1.SubchannelRef(subchannelId: request.subchannelId, name: subchannel.channelzName),
        data: V1.ChannelData(snapshot), subchannelRef: references(toSubchannels: snapshot.subchannels),
        socketRef: references(toSockets: snapshot.sockets)))
  }

  // MARK: - Inside

  private func show(_ server: any InspectableServer, _ id: Int64) async -> V1.Server {
    let snapshot = await server.channelzSnapshot()
    return V1.Server(
      ref: V1.ServerRef(serverId: id, name: server.channelzName), data: V1.ServerData(snapshot),
      listenSocket: references(toSockets: snapshot.listenSockets))
  }

  private func show(_ channel: any InspectableChannel, _ id: Int64) async -> V1.Channel {
    let snapshot = await channel.channelzSnapshot()
    return V1.Channel(
      ref: V1.ChannelRef(channelId: id, name: channel.channelzName), data: V1.ChannelData(snapshot),
      subchannelRef: references(toSubchannels: snapshot.subchannels), socketRef: references(toSockets: snapshot.sockets)
    )
  }

  /// Without those that have closed in the meantime.
  private func references(toSockets ids: [Int64]) -> [V1.SocketRef] {
    ids.compactMap { id in registry.socket(id).map { V1.SocketRef(socketId: id, name: $0.channelzName) } }
  }

  private func references(toSubchannels ids: [Int64]) -> [V1.SubchannelRef] {
    ids.compactMap { id in registry.subchannel(id).map { V1.SubchannelRef(subchannelId: id, name: $0.channelzName) } }
  }

  private static func limit(_ requested: Int64) throws(RPCError) -> Int {
    guard requested >= 0 else { throw RPCError(code: .invalidArgument, message: "max_results must not be negative") }
    return Int(requested == 0 ? standardPage : min(requested, maximumPage))
  }

  private static func notFound(_ kind: String, _ id: Int64) -> RPCError {
    RPCError(code: .notFound, message: "there is no \(kind) \(id)")
  }
}
