/// What a client keeps of the requests that it has sent, so that it can send them again (gRPC proposal A6 "Memory
/// Management (Buffering)").
///
/// A call whose requests do not fit is not made again when it fails. They are dropped when the response begins.
public struct RetryBufferLimits: Hashable, Sendable {
  /// For one call. Default 1 MiB.
  public var callBytes: Int
  /// For all calls of the client together. Default 16 MiB.
  public var clientBytes: Int

  public init(callBytes: Int = 1 << 20, clientBytes: Int = 16 << 20) {
    self.callBytes = callBytes
    self.clientBytes = clientBytes
  }
}
