public import MessageCompression

/// What a client says about one call, beside its request.
public struct CallOptions: Hashable, Sendable {
  /// From the start of the call, on both sides; nil means no deadline.
  public var timeout: Duration?
  public var metadata: Metadata
  /// What the request is compressed with. Default: not at all. A server that has said on this connection that it does
  /// not take the algorithm gets the request as it is.
  public var compression = CompressionAlgorithm.identity
  /// Whether the call waits for its server while that cannot be reached, up to its deadline, instead of failing with
  /// UNAVAILABLE. Default nil: what the service configuration says, or else no (gRPC wait-for-ready.md).
  public var waitForReady: Bool?
  /// What a request message and a response message may hold at most, where that is less than the client allows anyway.
  /// Default nil: what the service configuration says, or else what the client allows.
  public var maximumRequestBytes: Int?
  public var maximumResponseBytes: Int?

  public init() {
    self.init(timeout: nil)
  }

  public init(timeout: Duration?, metadata: Metadata = Metadata()) {
    self.timeout = timeout
    self.metadata = metadata
  }
}
