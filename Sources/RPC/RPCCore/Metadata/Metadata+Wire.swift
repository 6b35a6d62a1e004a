import ProtobufRuntime

/// Custom metadata as header fields (gRPC PROTOCOL-HTTP2 "Custom-Metadata").
extension Metadata {
  /// Adds a field that a peer sent. Its value need not be what gRPC allows: any that HTTP allows is taken, with what
  /// is not UTF-8 repaired. A `-bin` value that is not base64 is dropped. Spaces around a value are not part of it.
  package mutating func appendReceived(name: some Collection<UInt8>, value: some BidirectionalCollection<UInt8>) {
    let name = String(decoding: name, as: UTF8.self)
    guard !Self.isReserved(name) else { return }
    guard name.hasSuffix("-bin") else {
      return appendReceived(name: name, value: .ascii(String(decoding: HeaderSpace.trimmed(value), as: UTF8.self)))
    }
    // Senders may join values of one name with commas (RFC 9110 §5.3).
    for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      if let bytes = BinaryHeader.decode(part) { appendReceived(name: name, value: .binary(bytes)) }
    }
  }

  /// The fields to send, in order. Bytes that gRPC does not allow in an ASCII value, which can only come from a peer,
  /// are replaced, so that echoing metadata is safe.
  package func forEachField(_ body: (_ name: String, _ value: [UInt8]) -> Void) {
    for entry in self {
      switch entry.value {
      case .ascii(let value):
        body(
          entry.name,
          HeaderSpace.trimmed(value.utf8).map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: "?") })
      case .binary(let value):
        body(entry.name, BinaryHeader.encode(value))
      }
    }
  }
}
