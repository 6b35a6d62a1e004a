/// What decoding one message may cost.
public struct DecodingLimits: Hashable, Sendable {
  /// The most memory, in bytes, that the decoded form of one message may take while it is being decoded.
  ///
  /// A message of a few megabytes can name millions of empty sub-messages, each of which becomes a C structure a hundred
  /// times its size on the wire; this bounds what such a message can claim.
  public var maximumArenaBytes: Int

  /// 32 MiB: room for any honest message of gRPC's customary 4 MiB.
  public static let `default` = DecodingLimits()

  public init(maximumArenaBytes: Int = 32 << 20) {
    self.maximumArenaBytes = maximumArenaBytes
  }
}
