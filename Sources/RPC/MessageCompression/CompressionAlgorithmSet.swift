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
  ///
  /// Most calls have such a header, so nothing is allocated to read it.
  public init(headerValue: UnsafeRawBufferPointer) {
    self = []
    var rest = headerValue[...]
    while !rest.isEmpty {
      let part = rest.prefix { $0 != UInt8(ascii: ",") }
      let name = part.drop { Self.isSpace($0) }.prefix { !Self.isSpace($0) && $0 != UInt8(ascii: ";") }
      if let algorithm = CompressionAlgorithm(name: UnsafeRawBufferPointer(rebasing: name)) {
        insert(CompressionAlgorithmSet(algorithm))
      }
      rest = rest[part.endIndex...].dropFirst()
    }
  }

  public func includes(_ algorithm: CompressionAlgorithm) -> Bool {
    contains(CompressionAlgorithmSet(algorithm))
  }

  /// The value of `grpc-accept-encoding`, such as `gzip,deflate,identity`.
  public var headerValue: String {
    if contains(.all) { return "gzip,deflate,identity" }
    if contains(.gzip) { return "gzip,identity" }
    return contains(.deflate) ? "deflate,identity" : "identity"
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
