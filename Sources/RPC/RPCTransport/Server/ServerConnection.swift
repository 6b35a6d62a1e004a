import HTTP2
import MessageCompression
import NIOCore
import RPCCore
import TLS

/// The calls of one connection at the server.
///
/// Sendable because all of it is confined to the event loop of its connection.
final class ServerConnection: HTTP2ConnectionDelegate, @unchecked Sendable {
  private enum Phase {
    /// → `noticed` when a shutdown begins, → `closed`
    case accepting
    /// The client has been told that the end is near and may still open streams. → `draining` a round trip later.
    case noticed
    /// The client has been told which stream is the last. → `closed` when the last call has ended.
    case draining
    case closed
  }

  /// Payload of the PING that measures a round trip between the two GOAWAYs.
  static let drainPing: UInt64 = 0x6F75_7463_7279_0001
  static let keepalivePing: UInt64 = 0x6F75_7463_7279_0002
  /// How long the answer to that PING is waited for.
  private static let maximumRoundTrip = TimeAmount.seconds(5)
  private static let maximumProvokedResets = 1_000

  let connection: HTTP2Connection
  private let terms: ServerTerms
  let peer: String
  /// What the peer has proved of itself; nil in plain text.
  var tls: TLSSession?
  /// Read with the first call, which comes after the handshake.
  private lazy var peerSubject = tls?.peerSubject ?? ""
  private let isolation: EventLoopIsolation
  private let onFinished: @Sendable () -> Void
  private(set) var streams = StreamTable<ServerStream>()
  /// Streams whose writers wait for others to have sent something.
  private var waitingForRoom: [HTTP2StreamID] = []
  private var runningHandlers = 0
  private var phase = Phase.accepting
  /// When its first SETTINGS must have come; nil once they have.
  private(set) var handshakeDeadline: ContinuousClock.Instant?
  private var hasProvokedTooMuch = false
  private var hasFinished = false
  var keepalive = ServerKeepalive()
  var pingStrikes = PingStrikes()
  var budgetsReplenished = ContinuousClock.now
  var age: ConnectionAge
  var calls = CallCounts()
  var activity = SocketActivity()
  var listing: ChannelzListing?
  var housekeepingTimer: HousekeepingTimer?

  /// - Parameter onFinished: called once, when the connection is closed and its handlers have returned.
  init(
    connection: HTTP2Connection, terms: ServerTerms, peer: String, onFinished: @escaping @Sendable () -> Void
  ) {
    self.connection = connection
    self.terms = terms
    self.peer = peer
    self.isolation = EventLoopIsolation(.of(connection.eventLoop))
    self.onFinished = onFinished
    self.handshakeDeadline = .now.advanced(by: terms.limits.handshakeTimeout)
    self.age = ConnectionAge(from: .now, limits: terms.limits)
  }

  var limits: HTTP2ServerLimits { terms.limits }
  var counters: ServerLimitCounters { terms.counters }
  var housekeepingPeriod: Duration { terms.housekeepingPeriod }
  var eventLoop: any EventLoop { connection.eventLoop }
  var session: HTTP2Session { connection.session }
  var isIdle: Bool { streams.isEmpty && runningHandlers == 0 }
  var isAccepting: Bool { if case .accepting = phase { true } else { false } }
  var isClosed: Bool { if case .closed = phase { true } else { false } }

  func received(_ event: HTTP2Event) {
    switch event {
    case .headers(let id, let block, let endStream): receivedHeaders(id, block, endStream)
    case .headerListTooLarge(let id, _): refuseHeaders(id)
    case .data(let id, let bytes): receivedData(id, bytes)
    case .endOfStream(let id): streams[id]?.receivedEnd()
    case .streamClosed(let id, let code): closed(id, code)
    case .drained(let id): streams[id]?.drained()
    case .pingAcknowledged(Self.drainPing): sendFinalGoAway()
    case .settings: handshakeDeadline = nil
    case .queueDrained: serveWaitingStreams()
    case .ping: receivedPing()
    case .goAway, .pingAcknowledged: break
    }
    if session.resetsProvokedByPeer > Self.maximumProvokedResets, !hasProvokedTooMuch {
      hasProvokedTooMuch = true
      counters.passed(.provokedResets)
      session.terminate(.enhanceYourCalm)
    }
  }

  func connectionClosed() {
    phase = .closed
    if let excess = session.excess { counters.passed(ServerLimit(excess)) }
    let open = streams
    streams = StreamTable()
    for stream in open.values { stream.closed() }
    activity.closed()
    listing?.remove()
    endHousekeeping()
    finishIfDone()
  }

  // MARK: - Shutdown

  func beginGracefulShutdown() {
    guard case .accepting = phase else { return }
    phase = .noticed
    session.submitShutdownNotice()
    session.submitPing(Self.drainPing)
    setNeedsFlush()
    eventLoop.scheduleTask(in: Self.maximumRoundTrip) { [weak self] in self?.sendFinalGoAway() }
  }

  private func sendFinalGoAway() {
    guard case .noticed = phase else { return }
    phase = .draining
    session.submitGoAway(.noError)
    setNeedsFlush()
  }

  /// Ends what is running.
  func terminate(because reason: String = "the server is shutting down") {
    guard !isClosed else { return }
    for stream in streams.values { stream.abort(RPCError(code: .unavailable, message: reason)) }
    session.submitGoAway(.noError)
    connection.closeAfterFlush()
  }

  // MARK: - For the streams

  func setNeedsFlush() {
    connection.setNeedsFlush()
  }

  func consume(_ count: Int, stream: HTTP2StreamID) {
    guard count > 0 else { return }
    session.consume(count, stream: stream)
    setNeedsFlush()
  }

  func respond(_ headers: HeaderBlock, stream: HTTP2StreamID, endStream: Bool) {
    do {
      try session.submitResponse(headers, stream: stream, endStream: endStream)
    } catch {
      session.reset(stream: stream, .internalError)
    }
    setNeedsFlush()
  }

  func finish(_ trailers: HeaderBlock, stream: HTTP2StreamID) {
    session.finish(stream: stream, trailers: trailers)
    setNeedsFlush()
  }

  func reset(stream: HTTP2StreamID, _ code: HTTP2ErrorCode) {
    session.reset(stream: stream, code)
    setNeedsFlush()
  }

  // MARK: - Room for responses

  /// Whether the calls of this connection may queue more.
  var hasQueueRoom: Bool { session.totalQueuedBytes <= limits.maximumQueuedConnectionBytes }

  /// Tells that stream when there is room again, after those that asked before it.
  func waitForRoom(_ id: HTTP2StreamID) {
    waitingForRoom.append(id)
    session.notifyWhenAllDrained(to: limits.maximumQueuedConnectionBytes / 2)
  }

  private func serveWaitingStreams() {
    let waiting = waitingForRoom
    waitingForRoom = []
    for id in waiting { streams[id]?.drained() }
  }

  // MARK: - Requests

  private func receivedHeaders(_ id: HTTP2StreamID, _ block: HeaderBlock, _ endStream: Bool) {
    if let stream = streams[id] {
      // Trailers of a request: gRPC has none, so only the end counts.
      if endStream { stream.receivedEnd() }
      return
    }
    activity.acceptedStream()
    // Cancelled in the same breath, as an attacker does it (CVE-2023-44487): nothing is started for it.
    guard session.isOpen(id) else { return }
    // A stream behind the final GOAWAY counts as never started, so nothing may be started.
    if case .draining = phase { return reset(stream: id, .refusedStream) }
    guard runningHandlers < limits.maximumRunningHandlers else {
      counters.passed(.runningHandlers)
      return reset(stream: id, .refusedStream)
    }
    calls.start()
    do throws(RequestHead.Refusal) {
      try startCall(id, RequestHead(block, router: terms.router, accepted: terms.compression.accepted), endStream)
    } catch {
      calls.end(succeeded: false)
      respond(ResponseFields.refusal(error), stream: id, endStream: true)
    }
  }

  private func startCall(
    _ id: HTTP2StreamID, _ head: RequestHead, _ endStream: Bool
  ) throws(RequestHead.Refusal) {
    let handler: MethodHandler
    switch head.method {
    case .found(let method): handler = method
    case .unknown(let path): throw .status(terms.router.refusal(path: path), acceptEncoding: nil)
    }
    if let timeout = head.timeout, timeout <= .zero {
      throw .status(RPCError(code: .deadlineExceeded, message: "the deadline has passed"), acceptEncoding: nil)
    }
    let context = ServerContext(
      method: handler.descriptor, metadata: head.metadata, deadline: head.timeout.map { .now.advanced(by: $0) },
      peer: peer, peerSubject: peerSubject)
    let stream = ServerStream(
      id: id, connection: self, limits: limits.messages, state: context.call,
      requestEncoding: head.encoding, responseEncoding: head.responseEncoding)
    if terms.compression.answersInKind, head.encoding != .identity, head.responseEncoding == head.encoding {
      context.compressesResponses = true
    }
    streams[id] = stream
    runningHandlers += 1
    if let timeout = head.timeout { stream.setDeadline(in: timeout) }
    stream.start(with: handler, context)
    if endStream { stream.receivedEnd() }
  }

  /// The one task of the call, isolated to the loop from its first step to its last. It starts at once, so that what
  /// most calls allocate is free again before the next one asks for it. Its end is counted, and a shutdown waits for it.
  func run(_ stream: ServerStream, _ handler: MethodHandler, _ context: ServerContext) -> Task<Void, Never> {
    isolation.executor.startAtOnce { Self.startOnLoop(isolation, self, stream, handler, context) }
  }

  private static func start(
    isolation: isolated EventLoopIsolation, _ connection: ServerConnection, _ stream: ServerStream,
    _ handler: MethodHandler, _ context: ServerContext
  ) -> Task<Void, Never> {
    Task.immediate(executorPreference: isolation.executor) {
      _ = isolation
      await connection.terms.router.serve(stream, with: handler, context: context)
    }
  }

  private typealias Start =
    @Sendable (EventLoopIsolation, ServerConnection, ServerStream, MethodHandler, ServerContext) -> Task<Void, Never>

  /// What `assumeIsolated` does, which asks each time and allocates twice: a connection is on its loop.
  private static let startOnLoop = unsafeBitCast(
    start
      as @Sendable (
        isolated EventLoopIsolation, ServerConnection, ServerStream, MethodHandler, ServerContext
      ) -> Task<Void, Never>, to: Start.self)

  /// Also for a handler that was never run, because its request did not come.
  func handlerReturned() {
    runningHandlers -= 1
    finishIfDone()
  }

  private func finishIfDone() {
    guard isClosed, runningHandlers == 0, !hasFinished else { return }
    hasFinished = true
    onFinished()
  }

  private func refuseHeaders(_ id: HTTP2StreamID) {
    counters.passed(.headerListBytes)
    if let stream = streams[id] {
      stream.abort(RPCError(code: .resourceExhausted, message: "the trailers of the request are too large"))
    } else {
      activity.acceptedStream()
      calls.start()
      calls.end(succeeded: false)
      let error = RPCError(code: .resourceExhausted, message: "the headers of the request are too large")
      respond(ResponseFields.trailersOnly(error, Metadata()), stream: id, endStream: true)
    }
  }

  private func receivedData(_ id: HTTP2StreamID, _ bytes: [UInt8]) {
    // The window of the connection opens at once: one call whose handler does not read must not stop the others.
    session.consumeConnection(bytes.count)
    guard let stream = streams[id] else { return session.consume(bytes.count, stream: id) }
    stream.received(bytes)
    // Summing up is cheap next to what it takes to hold this much.
    if stream.bufferedBytes > Int(limits.streamWindowBytes), bufferedBytes > limits.maximumBufferedRequestBytes {
      counters.passed(.bufferedRequestBytes)
      stream.abort(
        RPCError(code: .resourceExhausted, message: "the calls of this connection hold too many request bytes"))
    }
  }

  private var bufferedBytes: Int { streams.values.reduce(0) { $0 + $1.bufferedBytes } }

  private func closed(_ id: HTTP2StreamID, _ code: HTTP2ErrorCode) {
    activity.closedStream(succeeded: code == .noError)
    streams.removeValue(forKey: id)?.closed()
  }
}
