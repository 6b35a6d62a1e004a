/// What a session promises to its peer and demands from it.
public struct HTTP2Configuration: Hashable, Sendable {
  /// SETTINGS_MAX_CONCURRENT_STREAMS. Default 128. A client gets 0 on the wire: it accepts no pushed stream.
  public var maximumConcurrentStreams: UInt32
  /// SETTINGS_INITIAL_WINDOW_SIZE in bytes: what a peer may send on a stream before some of it has been consumed.
  /// Default 256 KiB.
  public var streamWindowBytes: Int32
  /// What a peer may send on all streams together. Default 4 MiB.
  public var connectionWindowBytes: Int32
  /// SETTINGS_MAX_HEADER_LIST_SIZE, which libnghttp2 announces but does not enforce; this target does.
  /// Default 8 KiB, as gRPC PROTOCOL-HTTP2 suggests.
  public var maximumHeaderListBytes: UInt32
  /// RST_STREAM frames that a peer may send in a burst, and then each second (CVE-2023-44487). Defaults 10,000 and
  /// 1,000: clients cancel calls for good reasons, and libnghttp2's own 1,000 and 33 cut such a client off.
  public var streamResetBurst: UInt64
  public var streamResetsPerSecond: UInt64
  /// Acknowledgements of PING and SETTINGS that may wait to be sent. Default 1,000.
  public var maximumOutboundAcknowledgements: Int
  /// Frames that bring nothing, such as PING, WINDOW_UPDATE, PRIORITY and DATA of less than five bytes, that a peer may
  /// send beyond those that its useful frames earn it, until ``HTTP2Session/replenishFrameBudget()``. Default 10,000.
  public var emptyFrameBudget: Int

  public init(
    maximumConcurrentStreams: UInt32 = 128,
    streamWindowBytes: Int32 = 256 << 10,
    connectionWindowBytes: Int32 = 4 << 20,
    maximumHeaderListBytes: UInt32 = 8 << 10,
    streamResetBurst: UInt64 = 10_000,
    streamResetsPerSecond: UInt64 = 1_000,
    maximumOutboundAcknowledgements: Int = 1_000,
    emptyFrameBudget: Int = 10_000
  ) {
    self.maximumConcurrentStreams = maximumConcurrentStreams
    self.streamWindowBytes = streamWindowBytes
    self.connectionWindowBytes = connectionWindowBytes
    self.maximumHeaderListBytes = maximumHeaderListBytes
    self.streamResetBurst = streamResetBurst
    self.streamResetsPerSecond = streamResetsPerSecond
    self.maximumOutboundAcknowledgements = maximumOutboundAcknowledgements
    self.emptyFrameBudget = emptyFrameBudget
  }
}
