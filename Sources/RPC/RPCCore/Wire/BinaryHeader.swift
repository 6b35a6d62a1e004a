import ProtobufRuntime

/// The form of a `-bin` value on the wire: base64, sent without padding and taken with or without it.
package enum BinaryHeader {
  package static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text = Array(Base64.encode(bytes).utf8)
    while text.last == UInt8(ascii: "=") { text.removeLast() }
    return text
  }

  /// Nil when the value is not base64. Spaces around it, which HTTP allows, are not part of it.
  package static func decode(_ value: some Collection<UInt8>) -> [UInt8]? {
    var text = value.drop { isSpace($0) }[...]
    while let last = text.reversed().first, isSpace(last) { text = text.dropLast() }
    return Base64.decode(String(decoding: text, as: UTF8.self))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
