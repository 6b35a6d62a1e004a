/// The form of `grpc-message` on the wire (gRPC PROTOCOL-HTTP2 "Status-Message").
package enum PercentEncoding {
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// UTF-8 with everything outside 0x20 to 0x7E, and `%`, as `%XX`. A text that needs more than `maximumBytes` is
  /// cut off between two characters. Spaces at either end are escaped too: HTTP does not let a field begin or end with
  /// them (RFC 9113 §8.2.1).
  package static func encode(_ text: String, maximumBytes: Int = .max) -> [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(min(text.utf8.count, maximumBytes))
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let start = encoded.count
      let isOuter = index == scalars.startIndex || scalars.index(after: index) == scalars.endIndex
      for byte in UTF8.encode(scalars[index]) ?? UTF8.encodedReplacementCharacter {
        append(byte, escapesSpace: isOuter, to: &encoded)
      }
      if encoded.count > maximumBytes {
        encoded.removeSubrange(start...)
        while encoded.last == UInt8(ascii: " ") { encoded.removeLast() }
        break
      }
    }
    return encoded
  }

  private static func append(_ byte: UInt8, escapesSpace: Bool, to encoded: inout [UInt8]) {
    if (escapesSpace ? 0x21...0x7E : 0x20...0x7E).contains(byte), byte != UInt8(ascii: "%") {
      encoded.append(byte)
    } else {
      encoded.append(UInt8(ascii: "%"))
      encoded.append(hexDigits[Int(byte >> 4)])
      encoded.append(hexDigits[Int(byte & 0xF)])
    }
  }

  /// Never fails: what is not an escape stays as it is, and what is not UTF-8 is repaired.
  package static func decode(_ bytes: some Collection<UInt8>) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap(hexValue)
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        decoded.append(digits[0] << 4 | digits[1])
        rest = rest.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
