import HTTP2
import NIOCore
import NIOPosix
import RPCCore
import TLS

/// Keeps a client's connection: made when a call needs it, made anew by the next call when it was lost, not tried for
/// a while when it could not be made.
///
/// Sendable because all of it is confined to one event loop, that of its connections too.
final class ClientConnector: @unchecked Sendable {
  typealias Continuation = CheckedContinuation<any ClientCall, any Error>

  /// A call that waits for a connection.
  struct WaitingCall {
    let token: WaitToken
    let method: MethodDescriptor
    let options: CallOptions
    let deadline: ContinuousClock.Instant?
    let continuation: Continuation
    var timer: Scheduled<Void>?

    var waitsForReady: Bool { options.waitForReady ?? false }
  }

  private enum State {
    /// → `connecting` by a call.
    case idle
    /// → `ready`, → `backingOff` when it fails. Several addresses of one name may be tried at a time; the one that is
    /// connected first is set, and the others close.
    case connecting(ClientConnection?)
    /// → `idle` when the connection takes no more calls.
    case ready(ClientConnection)
    /// Calls fail at once, or wait when they asked for that. → `connecting` after that time, by a call that waits or
    /// that comes then.
    case backingOff(until: ContinuousClock.Instant, RPCError)
    case closed
  }

  let eventLoop: any EventLoop
  private let target: ClientTarget
  private var configuration: HTTP2ClientConfiguration
  private var state = State.idle
  private var waiting: [WaitingCall] = []
  private var failures = 0
  /// All that are not closed, those that only finish their calls too.
  private var connections: [ObjectIdentifier: ClientConnection] = [:]
  private let allClosed = OneShot<Void>()

  init(target: ClientTarget, configuration: HTTP2ClientConfiguration, eventLoop: any EventLoop) {
    self.target = target
    self.configuration = configuration
    self.eventLoop = eventLoop
  }

  // MARK: - Calls

  func start(_ call: WaitingCall) {
    guard !call.token.isCancelled else { return call.continuation.resume(throwing: CancellationError()) }
    switch state {
    case .ready(let connection) where connection.takesCalls: start(call, on: connection)
    case .ready, .idle:
      wait(call)
      connect()
    case .connecting: wait(call)
    case .backingOff(let until, let error):
      if until <= .now {
        wait(call)
        connect()
      } else if call.waitsForReady {
        wait(call)
        connect(at: until)
      } else {
        call.continuation.resume(throwing: error)
      }
    case .closed:
      call.continuation.resume(throwing: RPCError(code: .unavailable, message: "the client has been closed"))
    }
  }

  func cancel(_ token: WaitToken) {
    failWaiting(token, CancellationError())
  }

  private func start(_ call: WaitingCall, on connection: ClientConnection) {
    call.timer?.cancel()
    let timeout = call.deadline.map { ContinuousClock.now.duration(to: $0) }
    if let timeout, timeout <= .zero { return call.continuation.resume(throwing: Self.deadlinePassed) }
    do throws(HTTP2Error) {
      let stream = try connection.startCall(call.method, options: call.options, timeout: timeout)
      call.continuation.resume(returning: stream)
    } catch {
      call.continuation.resume(
        throwing: RPCError(
          code: .unavailable, message: "the connection takes no more calls", cause: CallNotProcessed.neverSent))
    }
  }

  private func wait(_ call: WaitingCall) {
    var call = call
    let token = call.token
    if let deadline = call.deadline {
      call.timer = eventLoop.scheduleTask(in: TimeAmount(ContinuousClock.now.duration(to: deadline))) { [weak self] in
        self?.failWaiting(token, Self.deadlinePassed)
      }
    }
    waiting.append(call)
  }

  private func failWaiting(_ token: WaitToken, _ error: any Error) {
    guard let index = waiting.firstIndex(where: { $0.token === token }) else { return }
    let call = waiting.remove(at: index)
    call.timer?.cancel()
    call.continuation.resume(throwing: error)
  }

  private static let deadlinePassed = RPCError(code: .deadlineExceeded, message: "the deadline has passed")

  // MARK: - Connections

  private func connect() {
    state = .connecting(nil)
    ClientBootstrap(group: eventLoop)
      .connectTimeout(TimeAmount(configuration.connectTimeout))
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try self.addConnection(to: channel) }
      }
      .connect(host: target.host, port: target.port)
      .whenComplete { result in
        switch result {
        case .success(let channel): self.connected(channel)
        case .failure(let error):
          self.failed("cannot connect to \(self.target.authority): \(ConnectFailure.reason(error))", error)
        }
      }
  }

  private func addConnection(to channel: any Channel) throws {
    let session = try HTTP2Session(role: .client, configuration: HTTP2Configuration(configuration))
    let connection = HTTP2Connection(eventLoop: eventLoop, session: session)
    let key = ObjectIdentifier(connection)
    let client = ClientConnection(
      connection: connection, authority: target.authority, configuration: configuration,
      onChange: { [weak self] in self?.changed(key, $0) })
    if let tls = configuration.tls { try addTLS(tls, to: channel, for: client) }
    connections[key] = client
    connection.start(client)
    try channel.pipeline.syncOperations.addHandler(connection)
    eventLoop.scheduleTask(in: TimeAmount(configuration.connectTimeout)) { [weak client] in
      client?.closeUnlessReady()
    }
  }

  private func addTLS(_ tls: ClientTLS, to channel: any Channel, for client: ClientConnection) throws {
    let session = try TLSSession(client: tls.context, serverName: tls.serverName ?? target.host)
    try channel.pipeline.syncOperations.addHandler(
      TLSHandler(session: session, isServer: false) { [weak client] in client?.tlsFailure = $0 })
  }

  private func connected(_ channel: any Channel) {
    guard case .connecting = state else { return channel.close(promise: nil) }
    let handler = try? channel.pipeline.syncOperations.handler(type: HTTP2Connection.self)
    guard let handler, let connection = connections[ObjectIdentifier(handler)] else { return noHTTP2(nil) }
    state = .connecting(connection)
  }

  private func changed(_ key: ObjectIdentifier, _ change: ClientConnection.Change) {
    guard let connection = connections[key] else { return }
    switch change {
    case .ready: ready(connection)
    case .tooManyPings: configuration.receivedTooManyPings()
    case .draining: lost(connection)
    case .closed:
      connections[key] = nil
      lost(connection)
      if case .closed = state, connections.isEmpty { allClosed.set(.success(())) }
    }
  }

  private func ready(_ connection: ClientConnection) {
    guard case .connecting = state else { return connection.close() }
    state = .ready(connection)
    failures = 0
    let calls = waiting
    waiting = []
    for call in calls { start(call, on: connection) }
  }

  private func lost(_ connection: ClientConnection) {
    switch state {
    case .ready(let current) where current === connection: state = .idle
    case .connecting(let current?) where current === connection: noHTTP2(connection.tlsFailure)
    default: break
    }
  }

  private func noHTTP2(_ failure: TLSError?) {
    if let failure {
      failed("cannot connect to \(target.authority) with TLS: \(failure.reason)", failure)
    } else {
      failed("\(target.authority) does not answer in HTTP/2", nil)
    }
  }

  private func failed(_ message: String, _ cause: (any Error)?) {
    guard case .connecting = state else { return }
    failures += 1
    let error = RPCError(code: .unavailable, message: message, cause: cause)
    let until = ContinuousClock.now.advanced(by: configuration.backoff.wait(afterFailures: failures))
    state = .backingOff(until: until, error)
    failWaiting(error) { !$0.waitsForReady }
    if !waiting.isEmpty { connect(at: until) }
  }

  /// For calls that wait until the server can be reached.
  private func connect(at time: ContinuousClock.Instant) {
    eventLoop.scheduleTask(in: TimeAmount(ContinuousClock.now.duration(to: time))) { [weak self] in
      guard let self, case .backingOff(time, _) = self.state, !self.waiting.isEmpty else { return }
      self.connect()
    }
  }

  private func failWaiting(_ error: RPCError, where isAffected: (WaitingCall) -> Bool = { _ in true }) {
    let calls = waiting.filter(isAffected)
    waiting.removeAll(where: isAffected)
    for call in calls {
      call.timer?.cancel()
      call.continuation.resume(throwing: error)
    }
  }

  // MARK: - Closing

  func close() async {
    eventLoop.run {
      if case .closed = self.state { return }
      self.state = .closed
      self.failWaiting(RPCError(code: .unavailable, message: "the client has been closed"))
      for connection in self.connections.values { connection.close() }
      if self.connections.isEmpty { self.allClosed.set(.success(())) }
    }
    // It is only ever set to a success.
    _ = try? await allClosed.value
  }
}
