/// The algorithms that one side of a call can decompress. Identity belongs to every set.
public struct CompressionAlgorithmSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let gzip = CompressionAlgorithmSet(rawValue: 1)
  public static let deflate = CompressionAlgorithmSet(rawValue: 2)
  public static let all: CompressionAlgorithmSet = [.gzip, .deflate]

  public init(_ algorithm: CompressionAlgorithm) {
    switch algorithm {
    case .identity: self = []
    case .gzip: self = .gzip
    case .deflate: self = .deflate
    }
  }

  /// What a `grpc-accept-encoding` header lists. Names that are not known here are passed over.
  public init(headerValue: some Collection<UInt8>) {
    self = []
    for part in headerValue.split(separator: UInt8(ascii: ",")) {
      let name = part.drop { Self.isSpace($0) }
      let end = name.firstIndex { Self.isSpace($0) || $0 == UInt8(ascii: ";") } ?? name.endIndex
      if let algorithm = CompressionAlgorithm(name: name[..<end]) { insert(CompressionAlgorithmSet(algorithm)) }
    }
  }

  public func includes(_ algorithm: CompressionAlgorithm) -> Bool {
    contains(CompressionAlgorithmSet(algorithm))
  }

  /// The value of `grpc-accept-encoding`, such as `gzip,deflate,identity`.
  public var headerValue: String {
    let names = [CompressionAlgorithm.gzip, .deflate].filter(includes).map(\.name)
    return (names + [CompressionAlgorithm.identity.name]).joined(separator: ",")
  }

  /// The one to compress with when the receiver leaves the choice: gzip, which every implementation has, then deflate.
  public var preferred: CompressionAlgorithm {
    if contains(.gzip) { return .gzip }
    return contains(.deflate) ? .deflate : .identity
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
