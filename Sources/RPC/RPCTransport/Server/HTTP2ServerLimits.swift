public import RPCCore

/// The bounds of a server. Passing one ends a call, a stream or a connection, and nothing else.
public struct HTTP2ServerLimits: Hashable, Sendable {
  /// Connections beyond it are closed at once. Default 1,024.
  public var maximumConnections = 1_024
  /// Calls that a client may have open on one connection. Default 128.
  public var maximumConcurrentStreams: UInt32 = 128
  /// Handlers that may run for one connection. A client that cancels its calls frees streams at once, handlers not
  /// before they notice; a call beyond the limit is refused in a way that is safe to try again. Default 256.
  public var maximumRunningHandlers = 256
  /// Message sizes: 4 MiB in and out by default.
  public var messages = MessageLimits()
  /// A request's headers, counted as name, value and 32 for each field. Default 8 KiB.
  public var maximumHeaderListBytes: UInt32 = 8 << 10
  /// What a client may send on a stream before a handler has read some of it. Default 256 KiB.
  public var streamWindowBytes: Int32 = 256 << 10
  /// Request bytes held for all the calls of one connection. Default 32 MiB.
  public var maximumBufferedRequestBytes = 32 << 20
  /// Response bytes queued for one call before its writer is suspended. Default 64 KiB.
  public var maximumQueuedResponseBytes = 64 << 10
  /// Response bytes queued for all the calls of one connection before their writers are suspended, each in its turn. A
  /// message more may be queued. With 64 KiB for each of 128 calls it is not reached by small messages, whoever stops
  /// reading them. Default 32 MiB.
  public var maximumQueuedConnectionBytes = 32 << 20
  /// How long a new connection may take to send its first SETTINGS. Default 10 s.
  public var handshakeTimeout: Duration = .seconds(10)
  /// How long a connection without a call is kept. Default 30 minutes.
  public var maximumIdleTime: Duration = .seconds(1_800)
  /// A client that sends nothing for this long is sent a PING. Default 60 s.
  public var keepaliveInterval: Duration = .seconds(60)
  /// How long a client has for anything at all after that PING. Default 20 s.
  public var keepaliveTimeout: Duration = .seconds(20)
  /// How often a client may send PING. Default 5 minutes, as in the other implementations of gRPC.
  public var minimumPingInterval: Duration = .seconds(300)
  /// Whether that holds for a connection without a call too. Default false: such a client may ping every two hours.
  public var allowsPingsWithoutCalls = false
  /// Pings that may come too early before the connection is ended with ENHANCE_YOUR_CALM and `too_many_pings`. The
  /// server's own HEADERS and DATA clear the count. Default 2.
  public var maximumPingStrikes = 2
  /// How long a connection may live before its client is told to make another one, longer or shorter by up to a tenth
  /// so that clients that came together do not all come back together. Default nil: for ever.
  public var maximumConnectionAge: Duration?
  /// How long the calls of a connection that is too old may go on. Default 5 minutes; nil lets them all finish.
  public var connectionAgeGrace: Duration? = .seconds(300)
  /// How long a response may wait for a client that opens no window for it. Default 5 minutes.
  public var stalledStreamTimeout: Duration = .seconds(300)

  public init() {}
}
