import HTTP2
public import NIOCore
import NIOPosix
public import RPCCore
import Synchronization
public import TLS

/// gRPC over HTTP/2 on a TCP socket: with TLS, or without it by prior knowledge (gRPC PROTOCOL-HTTP2).
public final class HTTP2ServerTransport: ServerTransport {
  private let configuration: HTTP2ServerConfiguration
  private let group: any EventLoopGroup
  private let onTLSFailure: (@Sendable (_ peer: String, TLSError) -> Void)?
  private let state = Mutex(ServerTransportState())
  private let counters = ServerLimitCounters()
  private let channelz: ServerListing?
  private let address = OneShot<ServerAddress>()
  private let finished = OneShot<Void>()

  /// - Parameters:
  ///   - eventLoopGroup: nil for the one that the process shares.
  ///   - channelz: where the server and its connections are listed while they are open; nil for nowhere.
  ///   - onTLSFailure: called for each TLS connection that fails, on its event loop: any peer can make them fail.
  public init(
    configuration: HTTP2ServerConfiguration,
    eventLoopGroup: (any EventLoopGroup)? = nil,
    channelz: ChannelzRegistry? = nil,
    onTLSFailure: (@Sendable (_ peer: String, TLSError) -> Void)? = nil
  ) {
    self.onTLSFailure = onTLSFailure
    self.configuration = configuration
    self.channelz = channelz.map { ServerListing($0) }
    self.group = eventLoopGroup ?? MultiThreadedEventLoopGroup.singleton
  }

  /// Waits until the server listens. Throws what kept it from listening.
  public var boundAddress: ServerAddress {
    get async throws { try await address.value }
  }

  /// How often each limit has been passed since the server was made; those that never were are not there.
  public var limitsPassed: [ServerLimit: UInt64] { counters.snapshot }

  /// - Throws: what kept it from listening. Returns when the shutdown has completed; cancelling the task ends
  ///   all calls first.
  public func run(_ router: ServerRouter) async throws {
    guard state.withLock({ $0.beginBinding() }) else { throw ServerTransportError.alreadyRan }
    channelz?.open(self)
    defer { channelz?.close() }
    try await withTaskCancellationHandler {
      try await bind(router)
      try await finished.value
    } onCancel: {
      terminate()
    }
  }

  public func beginGracefulShutdown() {
    shutDown(grace: configuration.shutdownGrace)
  }

  private func terminate() {
    shutDown(grace: .zero)
  }

  // MARK: - Listening

  private func bind(_ router: ServerRouter) async throws {
    do {
      let channel = try await bootstrap(router).bind(host: configuration.host, port: configuration.port).get()
      listening(on: channel)
    } catch {
      let error = ServerTransportError.listening(host: configuration.host, port: configuration.port, failure: error)
      state.withLock { $0.bindingFailed() }
      address.set(.failure(error))
      throw error
    }
  }

  private func listening(on channel: any Channel) {
    let mustStop = state.withLock { $0.listening(on: channel) }
    channelz?.listens(on: channel)
    address.set(.success(ServerAddress(channel.localAddress, requested: configuration)))
    if mustStop { terminate() }
  }

  private func bootstrap(_ router: ServerRouter) -> ServerBootstrap {
    let terms = ServerTerms(router: router, configuration: configuration, counters: counters, group: group)
    return ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.maxMessagesPerRead, value: 4)
      // Grows with what comes; an idle connection keeps its buffer, so that one is small.
      .childChannelOption(
        .recvAllocator, value: AdaptiveRecvByteBufferAllocator(minimum: 256, initial: 512, maximum: 65_536)
      )
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try self.accept(channel, terms) }
      }
  }

  // MARK: - Connections

  private func accept(_ channel: any Channel, _ terms: ServerTerms) throws {
    let session = try HTTP2Session(role: .server, configuration: HTTP2Configuration(terms.limits))
    let connection = HTTP2Connection(
      eventLoop: channel.eventLoop, session: session, polling: terms.polling(on: channel.eventLoop))
    let key = ObjectIdentifier(connection)
    let server = ServerConnection(
      connection: connection, terms: terms,
      peer: channel.remoteAddress.map(ServerAddress.describe) ?? "unknown",
      onFinished: { [weak self] in self?.remove(key) })
    guard add(server, key) else {
      counters.passed(.connections)
      throw ServerTransportError.tooManyConnections
    }
    connection.start(server)
    do {
      if let tls = configuration.tls { server.tls = try addTLS(tls, to: channel, peer: server.peer) }
      try channel.pipeline.syncOperations.addHandler(connection)
    } catch {
      remove(key)
      throw error
    }
    server.startHousekeeping()
    server.listing = channelz?.add(server)
  }

  /// The connections, and the calls of those that are gone.
  var present: (connections: [ServerConnection], pastCalls: CallCounts) {
    state.withLock { (Array($0.connections.values), $0.pastCalls) }
  }

  private func addTLS(_ tls: ReloadableServerContext, to channel: any Channel, peer: String) throws -> TLSSession {
    let session = try TLSSession(server: tls.current)
    try channel.pipeline.syncOperations.addHandler(
      TLSHandler(session: session, isServer: true) { [onTLSFailure, counters] error in
        // Clients that just go away are no hostile ones.
        if error.kind != .truncated { counters.passed(.tlsFailures) }
        onTLSFailure?(peer, error)
      })
    return session
  }

  private func add(_ connection: ServerConnection, _ key: ObjectIdentifier) -> Bool {
    state.withLock { $0.add(connection, key, maximum: configuration.limits.maximumConnections) }
  }

  private func remove(_ key: ObjectIdentifier) {
    let isLast = state.withLock { $0.remove(key) }
    if isLast { finished.set(.success(())) }
  }

  // MARK: - Shutdown

  private func shutDown(grace: Duration) {
    let shutdown = state.withLock { $0.beginShutdown() }
    shutdown.listener?.close(promise: nil)
    if shutdown.listener != nil { channelz?.stopsListening() }
    for connection in shutdown.connections {
      connection.eventLoop.run {
        if grace > .zero { connection.beginGracefulShutdown() } else { connection.terminate() }
      }
      if grace > .zero {
        connection.eventLoop.scheduleTask(in: TimeAmount(grace)) { connection.terminate() }
      }
    }
    if shutdown.isDone {
      address.set(.failure(ServerTransportError.stopped))
      finished.set(.success(()))
    }
  }
}
