import HTTP2
import NIOCore
import NIOPosix
import RPCCore
import TLS

/// The connection to one address: made when that is asked for, and not for a while after an attempt that failed.
///
/// Sendable because all of it is confined to the event loop of its channel.
final class Subchannel: @unchecked Sendable {
  /// Sendable because it is confined to the event loop of its channel, too.
  private final class Attempt: @unchecked Sendable {
    /// nil until the socket has been made.
    var connection: ClientConnection?
    /// Whether the TCP connection is there, and TLS and HTTP/2 are waited for.
    var isConnected = false
  }

  private enum State {
    /// → `connecting`
    case idle
    /// → `ready`, → `backingOff` when it fails, → `idle` when it is given up.
    case connecting(Attempt)
    /// → `idle` when the connection takes no more calls.
    case ready(ClientConnection)
    /// → `idle` when the time has passed.
    case backingOff
    case closed
  }

  let address: EndpointAddress
  let eventLoop: any EventLoop
  private weak var channel: ClientChannel?
  private var state = State.idle
  private var failures = 0
  let calls = CallTally()
  private(set) var listing: ChannelzListing?
  /// Why the last attempt failed.
  private(set) var error: RPCError?

  init(address: EndpointAddress, channel: ClientChannel) {
    self.address = address
    self.eventLoop = channel.eventLoop
    self.channel = channel
    listing = channel.channelz.map { ChannelzListing(registry: $0, id: $0.addSubchannel(self)) }
  }

  /// The one that calls can be started on.
  var connection: ClientConnection? {
    if case .ready(let connection) = state { connection } else { nil }
  }

  var connectivity: ConnectivityState {
    switch state {
    case .idle: .idle
    case .connecting: .connecting
    case .ready: .ready
    case .backingOff: .transientFailure
    case .closed: .shutdown
    }
  }

  func connect() {
    guard case .idle = state, let channel else { return }
    let attempt = Attempt()
    state = .connecting(attempt)
    var bootstrap = ClientBootstrap(group: eventLoop)
      .connectTimeout(TimeAmount(channel.configuration.connectTimeout))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try self.addConnection(to: channel, attempt) }
      }
    if !address.isUnixSocket { bootstrap = bootstrap.channelOption(.tcpOption(.tcp_nodelay), value: 1) }
    let connecting = bootstrap.connect(to: address.socketAddress)
    // A failure can be there already, before the one who asked has finished.
    eventLoop.execute {
      connecting.whenComplete { result in
        switch result {
        case .success(let socket): self.connected(attempt, socket)
        case .failure(let error): self.failed(attempt, ": \(ConnectFailure.reason(error))", error)
        }
      }
    }
  }

  /// Gives up an attempt; lets a connection finish its calls.
  func disconnect() {
    let state = state
    self.state = .idle
    switch state {
    case .ready(let connection): connection.closeWhenDone()
    case .connecting(let attempt): attempt.connection?.closeWhenDone()
    case .idle, .backingOff, .closed: break
    }
  }

  /// For good, after which nothing is reported.
  func retire() {
    listing?.remove()
    disconnect()
    state = .closed
  }

  /// The connection has no numbers left for calls, although it is open.
  func connectionIsUsedUp() {
    guard case .ready(let connection) = state else { return }
    connection.closeWhenDone()
    lost(connection)
  }

  // MARK: - The connection

  private func addConnection(to socket: any Channel, _ attempt: Attempt) throws {
    guard let channel else { throw ChannelError.alreadyClosed }
    let configuration = channel.configuration
    let authority = channel.authority(of: address)
    let connection = HTTP2Connection(
      eventLoop: eventLoop,
      session: try HTTP2Session(role: .client, configuration: HTTP2Configuration(configuration)))
    let client = ClientConnection(connection: connection, authority: authority.field, configuration: configuration)
    client.channelCalls = channel.calls
    client.subchannelCalls = calls
    client.onChange = { [weak self, weak channel, weak client] change in
      guard let client else { return }
      if case .closed = change { channel?.closed(client) }
      self?.changed(client, change)
    }
    if let tls = configuration.tls { try addTLS(tls, authority, to: socket, for: client) }
    attempt.connection = client
    channel.opened(client)
    connection.start(client)
    try socket.pipeline.syncOperations.addHandler(connection)
    eventLoop.scheduleTask(in: TimeAmount(configuration.connectTimeout)) { [weak client] in
      client?.closeUnlessReady()
    }
  }

  private func addTLS(
    _ tls: ClientTLS, _ authority: ServerAuthority, to socket: any Channel, for client: ClientConnection
  ) throws {
    let session = try TLSSession(client: tls.context, serverName: tls.serverName ?? authority.host)
    try socket.pipeline.syncOperations.addHandler(
      TLSHandler(session: session, isServer: false) { [weak client] in client?.tlsFailure = $0 })
  }

  private func connected(_ attempt: Attempt, _ socket: any Channel) {
    guard isCurrent(attempt), let connection = attempt.connection else { return socket.close(promise: nil) }
    attempt.isConnected = true
    if !connection.isClosed {
      connection.listing = channel?.channelz.map { ChannelzListing(registry: $0, id: $0.add(connection)) }
    }
    // Its end, when that has come before this, was not taken for a failure yet.
    if connection.isClosed { noHTTP2(attempt, connection.tlsFailure) }
  }

  private func changed(_ connection: ClientConnection, _ change: ClientConnection.Change) {
    switch change {
    case .ready: ready(connection)
    case .tooManyPings: channel?.receivedTooManyPings()
    case .draining, .closed: lost(connection)
    }
  }

  private func ready(_ connection: ClientConnection) {
    guard case .connecting(let attempt) = state, attempt.connection === connection else {
      return connection.closeWhenDone()
    }
    state = .ready(connection)
    failures = 0
    channel?.changed(self, .ready)
  }

  private func lost(_ connection: ClientConnection) {
    switch state {
    case .ready(let current) where current === connection:
      state = .idle
      channel?.changed(self, .lost)
    case .connecting(let attempt) where attempt.connection === connection && attempt.isConnected:
      noHTTP2(attempt, connection.tlsFailure)
    default: break
    }
  }

  // MARK: - Failures

  private func isCurrent(_ attempt: Attempt) -> Bool {
    if case .connecting(let current) = state { current === attempt } else { false }
  }

  private func noHTTP2(_ attempt: Attempt, _ failure: TLSError?) {
    if let failure {
      failed(attempt, " with TLS: \(failure.reason)", failure)
    } else {
      failed(attempt, ": it does not answer in HTTP/2", nil)
    }
  }

  private func failed(_ attempt: Attempt, _ reason: String, _ cause: (any Error)?) {
    guard isCurrent(attempt), let channel else { return }
    failures += 1
    error = RPCError(
      code: .unavailable, message: "cannot connect to \(channel.authority(of: address).field)\(reason)", cause: cause)
    state = .backingOff
    let wait = channel.configuration.backoff.wait(afterFailures: failures)
    channel.changed(self, .failed)
    if wait <= .zero {
      backoffPassed()
    } else {
      eventLoop.scheduleTask(in: TimeAmount(wait)) { [weak self] in self?.backoffPassed() }
    }
  }

  private func backoffPassed() {
    guard case .backingOff = state else { return }
    state = .idle
    channel?.changed(self, .backoffPassed)
  }
}
