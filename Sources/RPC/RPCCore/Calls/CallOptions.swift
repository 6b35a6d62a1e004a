/// What a client says about one call, beside its request.
public struct CallOptions: Hashable, Sendable {
  /// From the start of the call, on both sides; nil means no deadline.
  public var timeout: Duration?
  public var metadata: Metadata

  public init() {
    self.init(timeout: nil)
  }

  public init(timeout: Duration?, metadata: Metadata = Metadata()) {
    self.timeout = timeout
    self.metadata = metadata
  }
}
