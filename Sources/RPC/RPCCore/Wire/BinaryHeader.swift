import ProtobufRuntime

/// The form of a `-bin` value on the wire: base64, sent without padding and taken with or without it.
package enum BinaryHeader {
  package static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text = Array(Base64.encode(bytes).utf8)
    while text.last == UInt8(ascii: "=") { text.removeLast() }
    return text
  }

  /// Nil when the value is not base64. Spaces around it, which HTTP allows, are not part of it.
  package static func decode(_ value: some BidirectionalCollection<UInt8>) -> [UInt8]? {
    Base64.decode(String(decoding: HeaderSpace.trimmed(value), as: UTF8.self))
  }
}
