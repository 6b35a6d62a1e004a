/// Base64 (RFC 4648).
public enum Base64 {
  private static let alphabet = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The value of each ASCII character, of the standard and the URL-safe alphabet; 0xFF for all others.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    return values
  }()

  /// The standard alphabet, padded.
  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var pending: UInt32 = 0
    var count = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      count += 1
      if count == 3 {
        for shift in [18, 12, 6, 0] as [UInt32] { text.append(alphabet[Int(pending >> shift & 63)]) }
        pending = 0
        count = 0
      }
    }
    if count > 0 {
      pending <<= count == 1 ? 16 : 8
      for shift in [18, 12, 6].prefix(count + 1) as ArraySlice<UInt32> {
        text.append(alphabet[Int(pending >> shift & 63)])
      }
      for _ in count..<3 { text.append(UInt8(ascii: "=")) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads either alphabet, with or without padding; nil for anything else.
  public static func decode(_ text: String) -> [UInt8]? {
    var characters = Array(text.utf8)
    let length = characters.count
    while let last = characters.last, last == UInt8(ascii: "="), length - characters.count < 2 {
      characters.removeLast()
    }
    let padding = length - characters.count
    guard characters.count % 4 != 1, padding == 0 || length % 4 == 0 else { return nil }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count / 4 * 3 + 2)
    var pending: UInt32 = 0
    var bits: UInt32 = 0
    for character in characters {
      let value = values[Int(character)]
      guard value != 0xFF else { return nil }
      pending = (pending << 6 | UInt32(value)) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
      }
    }
    return bytes
  }
}
