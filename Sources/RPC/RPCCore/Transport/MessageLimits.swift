public import ProtobufRuntime

/// How large the messages of a call may be.
public struct MessageLimits: Hashable, Sendable {
  /// Default 4 MiB, as in the other implementations of gRPC.
  public var maximumReceiveBytes: Int
  /// Default 4 MiB: what the default of a receiver would refuse is refused before it is sent.
  public var maximumSendBytes: Int
  public var decoding: DecodingLimits

  public init(
    maximumReceiveBytes: Int = 4 << 20, maximumSendBytes: Int = 4 << 20, decoding: DecodingLimits = DecodingLimits()
  ) {
    self.maximumReceiveBytes = maximumReceiveBytes
    self.maximumSendBytes = maximumSendBytes
    self.decoding = decoding
  }
}
