import CNghttp2

/// One end of an HTTP/2 connection (RFC 9113), without a socket, a thread or a clock: bytes in, events out; calls in,
/// bytes out. It owns a libnghttp2 session and is used from one thread at a time.
///
/// After ``receive(_:)``, and after ``takeOutput(limit:_:)``, look at ``takeEvents(_:)``. When it neither
/// ``wantsToRead`` nor ``wantsToWrite``, the connection is over.
public final class HTTP2Session {
  public enum Role: Hashable, Sendable {
    case client
    case server
  }

  public let role: Role
  public let configuration: HTTP2Configuration
  /// Freed in `deinit` and nowhere else.
  private let handle: OpaquePointer
  /// What the session has allocated; it outlives the session.
  let memory: SessionMemory

  var events: [HTTP2Event] = []
  /// Room for the events that come while others are being handed out.
  private var spareEvents: [HTTP2Event] = []
  private(set) var outbound = StreamTable<OutboundQueue>()
  /// Bytes of bodies that are queued on all streams.
  public private(set) var totalQueuedBytes = 0
  private var totalDrainMark: Int?
  /// Requests that wait in the session for room under the peer's limit of streams.
  var unsentRequests: Set<HTTP2StreamID> = []
  /// Those that were withdrawn while they waited, and of whose end libnghttp2 has yet to speak.
  var withdrawnRequests: Set<HTTP2StreamID> = []
  /// The header block that is being received: its frames come without others between them (RFC 9113 §6.10).
  var incomingHeaders = IncomingHeaders()
  var frameBudget: FrameBudget
  /// Whether libnghttp2 has handed out all of what it had begun to send.
  private var isBetweenFrames = false

  /// Set once the session is ended for it.
  public internal(set) var excess: HTTP2Excess?
  /// Whether its owner has asked for the end: libnghttp2's own GOAWAY means that the peer is to blame.
  var endsByItself = false
  /// RST_STREAM frames that this end sent because of what the peer did (CVE-2025-8671).
  public internal(set) var resetsProvokedByPeer = 0
  /// Whether HEADERS or DATA have been sent since the owner last cleared this: what makes up for pings of the peer.
  public var hasSentHeadersOrData = false

  public init(role: Role, configuration: HTTP2Configuration = HTTP2Configuration()) throws(HTTP2Error) {
    self.role = role
    self.configuration = configuration
    self.frameBudget = FrameBudget(maximum: configuration.emptyFrameBudget)
    let memory = SessionMemory()
    self.memory = memory
    self.handle = try Self.makeSession(role, configuration, memory)
    nghttp2_session_set_user_data(session, Unmanaged.passUnretained(self).toOpaque())
    try submitSettings()
  }

  deinit {
    nghttp2_session_del(session)
  }

  /// For every call of libnghttp2: awake.
  var session: OpaquePointer {
    memory.wake()
    return handle
  }

  /// Takes what came from the peer, any number of bytes.
  /// - Throws: `sessionFailed` when the peer broke the protocol beyond repair. Events that came before are kept.
  public func receive(_ bytes: UnsafeRawBufferPointer) throws(HTTP2Error) {
    guard let start = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    let used = nghttp2_session_mem_recv(session, start, bytes.count)
    guard used >= 0 else {
      let code = Int32(clamping: used)
      excess = excess ?? HTTP2Excess(fatal: code)
      throw HTTP2Error(code: code)
    }
  }

  /// Hands out the events that have come, in order. `body` may use the session; what it causes comes the next time.
  /// - Returns: whether there were any.
  @discardableResult
  public func takeEvents(_ body: (HTTP2Event) -> Void) -> Bool {
    guard !events.isEmpty else { return false }
    var taken = spareEvents
    spareEvents = []
    swap(&taken, &events)
    for event in taken { body(event) }
    taken.removeAll(keepingCapacity: true)
    spareEvents = taken
    return true
  }

  /// Hands out what is to be sent, in pieces, until there is no more or at least `limit` bytes have been handed out.
  /// - Returns: false when the limit was reached, so that there may be more.
  @discardableResult
  public func takeOutput(limit: Int = .max, _ write: (UnsafeRawBufferPointer) -> Void) throws(HTTP2Error) -> Bool {
    var total = 0
    isBetweenFrames = false
    while total < limit {
      var piece: UnsafePointer<UInt8>?
      let count = nghttp2_session_mem_send(session, &piece)
      if count < 0 { throw HTTP2Error(code: Int32(clamping: count)) }
      guard count > 0, let piece else {
        isBetweenFrames = true
        return true
      }
      write(UnsafeRawBufferPointer(start: piece, count: count))
      total += count
    }
    return false
  }

  /// Gives back the memory that only traffic needs. The next use of the session takes it back, which costs some
  /// microseconds. For the owner to call when the connection is idle, outside of the calls of ``takeOutput(limit:_:)``.
  public func rest() {
    if isBetweenFrames { memory.rest() }
    spareEvents = []
    if events.isEmpty { events = [] }
    if outbound.isEmpty { outbound = StreamTable() }
  }

  /// Asks for one ``HTTP2Event/queueDrained`` when no more than `mark` bytes are queued on all streams together.
  public func notifyWhenAllDrained(to mark: Int) {
    totalDrainMark = mark
  }

  /// - Parameter queue: an empty one, of a stream that has none.
  func addQueue(_ queue: OutboundQueue, stream: HTTP2StreamID) {
    outbound[stream] = queue
  }

  func removeQueue(stream: HTTP2StreamID) {
    guard let queue = outbound.removeValue(forKey: stream), queue.byteCount > 0 else { return }
    queuedBytesChanged(by: -queue.byteCount)
  }

  func queuedBytesChanged(by difference: Int) {
    totalQueuedBytes += difference
    guard let mark = totalDrainMark, totalQueuedBytes <= mark else { return }
    totalDrainMark = nil
    events.append(.queueDrained)
  }

  public var wantsToRead: Bool { nghttp2_session_want_read(session) != 0 }
  public var wantsToWrite: Bool { nghttp2_session_want_write(session) != 0 }

  /// Frames that wait to be sent, not counting DATA that waits for a window.
  public var queuedFrames: Int { nghttp2_session_get_outbound_queue_size(session) }

  /// Gives the peer its budget of empty frames back; the owner of the connection calls this now and then, because
  /// a session has no clock and a quiet client that pings has earned nothing.
  public func replenishFrameBudget() {
    frameBudget.replenish()
    resetsProvokedByPeer = 0
  }
}
