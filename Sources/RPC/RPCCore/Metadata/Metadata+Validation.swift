/// Why an entry cannot be added to ``Metadata``.
public enum MetadataError: Error, Hashable, Sendable {
  /// The name has characters other than `0-9 a-z _ - .`, or its `-bin` ending does not go with the kind of value.
  case invalidName(String)
  /// The name starts with `grpc-` or is one that the transport sets itself.
  case reservedName(String)
  /// The value is not printable ASCII (0x20 to 0x7E).
  case invalidValue(name: String)
}

extension Metadata {
  /// Set by the transport, or without meaning in HTTP/2 (RFC 9113 §8.2.2).
  private static let transportNames: Set<String> = [
    "content-type", "te", "connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade",
    "content-length", "host",
  ]

  static func canonical(_ name: String) -> String {
    name.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ? name.lowercased() : name
  }

  static func checkedName(_ name: String, binary: Bool) throws(MetadataError) -> String {
    let name = canonical(name)
    guard !name.isEmpty, name.utf8.allSatisfy(isNameByte), name.hasSuffix("-bin") == binary else {
      throw .invalidName(name)
    }
    guard !isReserved(name) else { throw .reservedName(name) }
    return name
  }

  package static func isReserved(_ name: String) -> Bool {
    name.hasPrefix("grpc-") || transportNames.contains(name)
  }

  static func isValidASCII(_ value: String) -> Bool {
    value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
