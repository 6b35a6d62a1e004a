/// How a message is compressed on the wire (gRPC compression.md).
public enum CompressionAlgorithm: Hashable, Sendable, CaseIterable {
  /// Not at all.
  case identity
  /// The gzip format (RFC 1952).
  case gzip
  /// The zlib format (RFC 1950), as gRPC and HTTP understand `deflate`; not the bare format of RFC 1951.
  case deflate

  /// The name in `grpc-encoding` and `grpc-accept-encoding`.
  public var name: String {
    switch self {
    case .identity: "identity"
    case .gzip: "gzip"
    case .deflate: "deflate"
    }
  }

  /// Nil when there is no such algorithm. Names are compared as they are: gRPC's are in lower case.
  public init?(name: UnsafeRawBufferPointer) {
    if name.elementsEqual("identity".utf8) {
      self = .identity
    } else if name.elementsEqual("gzip".utf8) {
      self = .gzip
    } else if name.elementsEqual("deflate".utf8) {
      self = .deflate
    } else {
      return nil
    }
  }

  /// What zlib calls the format: the window of 32 KiB, and 16 more for gzip. Nil when nothing is compressed.
  var windowBits: Int32? {
    switch self {
    case .identity: nil
    case .gzip: 15 + 16
    case .deflate: 15
    }
  }
}
