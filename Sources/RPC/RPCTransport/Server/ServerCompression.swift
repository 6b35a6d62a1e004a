public import MessageCompression

/// What a server does about compression (gRPC compression.md).
public struct ServerCompression: Hashable, Sendable {
  /// What requests may be compressed with; another algorithm is UNIMPLEMENTED. Default gzip and deflate.
  public var accepted: CompressionAlgorithmSet
  /// Whether a compressed request gets its responses compressed with the same algorithm, when the client lists it.
  /// Default false: compressing costs far more time than a local network takes for the bytes that it saves. A handler
  /// may decide otherwise for its call with `ServerContext.compressesResponses`.
  public var answersInKind: Bool

  public init(accepted: CompressionAlgorithmSet = .all, answersInKind: Bool = false) {
    self.accepted = accepted
    self.answersInKind = answersInKind
  }
}
