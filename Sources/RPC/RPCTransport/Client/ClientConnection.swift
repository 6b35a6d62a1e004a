import HTTP2
import MessageCompression
import NIOCore
import RPCCore
import TLS

/// The calls of one connection at the client.
///
/// Sendable because all of it is confined to the event loop of its connection.
final class ClientConnection: HTTP2ConnectionDelegate, @unchecked Sendable {
  /// What the connector wants to know, each at most once and in this order.
  enum Change {
    /// The server has sent its SETTINGS: it speaks HTTP/2.
    case ready
    /// No call can be started any more. Those that run go on.
    case draining
    case closed
    /// The server wants fewer pings. Comes before `draining`.
    case tooManyPings
  }

  let connection: HTTP2Connection
  let configuration: HTTP2ClientConfiguration
  let authority: String
  /// Set once, before the connection starts.
  var onChange: (Change) -> Void = { _ in }
  private var streams: [HTTP2StreamID: ClientStream] = [:]
  /// All until the server has said something else; then what it has listed.
  private var acceptedByServer = CompressionAlgorithmSet.all
  private(set) var wasReady = false
  var keepalive = ClientKeepalive()
  /// What the calls that run get to know when the connection is closed.
  var reasonOfLoss = "the connection to the server was lost"
  /// What ended the connection, when TLS did.
  var tlsFailure: TLSError?
  private var isDraining = false
  private var closesWhenDone = false
  private(set) var isClosed = false
  var activity = SocketActivity()
  /// Of the channel, which has counted the start of a call that comes here, and of the subchannel.
  var channelCalls: CallTally?
  var subchannelCalls: CallTally?
  var listing: ChannelzListing?

  init(connection: HTTP2Connection, authority: String, configuration: HTTP2ClientConfiguration) {
    self.connection = connection
    self.authority = authority
    self.configuration = configuration
  }

  var eventLoop: any EventLoop { connection.eventLoop }
  var session: HTTP2Session { connection.session }

  /// - Throws: UNAVAILABLE, with ``CallNotProcessed`` as its cause, when the connection takes no more calls.
  func startCall(
    _ method: MethodDescriptor, options: CallOptions, _ timeout: Duration?
  ) throws(RPCError) -> ClientStream {
    let encoding = acceptedByServer.includes(options.compression) ? options.compression : .identity
    let headers = RequestFields.headers(
      method, scheme: configuration.tls == nil ? "http" : "https", authority: authority, timeout: timeout,
      metadata: options.metadata, encoding: encoding, acceptEncoding: configuration.acceptedEncodings)
    let id: HTTP2StreamID
    do throws(HTTP2Error) { id = try session.submitRequest(headers, endStream: false) } catch {
      throw RPCError(
        code: .unavailable, message: "the connection takes no more calls", cause: CallNotProcessed.neverSent)
    }
    let stream = ClientStream(
      id: id, connection: self, limits: configuration.messages.limited(by: options), sendEncoding: encoding)
    streams[id] = stream
    activity.openedStream()
    subchannelCalls?.counts.start()
    if let timeout { stream.setDeadline(in: timeout) }
    setNeedsFlush()
    return stream
  }

  var hasCalls: Bool { !streams.isEmpty }

  var takesCalls: Bool { wasReady && !isDraining && !isClosed && session.allowsRequests }

  func received(_ event: HTTP2Event) {
    switch event {
    case .headers(let id, let block, let endStream): streams[id]?.received(block, endStream: endStream)
    case .headerListTooLarge(let id, _): streams[id]?.receivedOversizedHeaders()
    case .data(let id, let bytes): receivedData(id, bytes)
    case .endOfStream(let id): streams[id]?.receivedEnd()
    case .streamClosed(let id, let code):
      activity.closedStream(succeeded: code == .noError)
      streams.removeValue(forKey: id)?.closed(RPCError(reset: code))
      closeIfDone()
    case .drained(let id): streams[id]?.drained()
    case .goAway(_, let code, let debugData):
      if Self.isTooManyPings(code, debugData) { onChange(.tooManyPings) }
      drain()
    case .settings: becomeReady()
    case .queueDrained, .ping, .pingAcknowledged: break
    }
  }

  func connectionClosed() {
    isClosed = true
    let open = streams
    streams = [:]
    for stream in open.values {
      stream.closed(RPCError(code: .unavailable, message: reasonOfLoss))
    }
    activity.closed()
    listing?.remove()
    onChange(.closed)
  }

  /// Ends the calls that run, and the connection.
  func close() {
    guard !isClosed else { return }
    for stream in streams.values { stream.cancel() }
    session.submitGoAway(.noError)
    connection.closeAfterFlush()
  }

  /// Lets the calls that run finish, and takes no more.
  func closeWhenDone() {
    closesWhenDone = true
    isDraining = true
    closeIfDone()
  }

  private func closeIfDone() {
    guard closesWhenDone, streams.isEmpty, !isClosed else { return }
    if wasReady { close() } else { connection.closeNow() }
  }

  /// The server has had its time to say that it speaks HTTP/2.
  func closeUnlessReady() {
    if !wasReady, !isClosed { connection.closeNow() }
  }

  // MARK: - For the streams

  func callEnded(succeeded: Bool) {
    channelCalls?.counts.end(succeeded: succeeded)
    subchannelCalls?.counts.end(succeeded: succeeded)
  }

  func serverAccepts(_ encodings: CompressionAlgorithmSet) {
    acceptedByServer = encodings
  }

  func setNeedsFlush() {
    connection.setNeedsFlush()
  }

  func consume(_ count: Int, stream: HTTP2StreamID) {
    guard count > 0 else { return }
    session.consume(count, stream: stream)
    setNeedsFlush()
  }

  func reset(stream: HTTP2StreamID, _ code: HTTP2ErrorCode) {
    session.reset(stream: stream, code)
    setNeedsFlush()
  }

  // MARK: - Inside

  private func receivedData(_ id: HTTP2StreamID, _ bytes: [UInt8]) {
    // One call that does not read must not stop the others.
    session.consumeConnection(bytes.count)
    guard let stream = streams[id] else { return session.consume(bytes.count, stream: id) }
    stream.received(bytes)
  }

  private func becomeReady() {
    guard !wasReady else { return }
    wasReady = true
    startKeepalive()
    onChange(.ready)
  }

  private func drain() {
    guard !isDraining else { return }
    isDraining = true
    onChange(.draining)
  }
}
