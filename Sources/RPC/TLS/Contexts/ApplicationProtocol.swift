/// HTTP/2's name in ALPN (RFC 7301, RFC 9113 §3.2).
enum ApplicationProtocol {
  static let name = Array("h2".utf8)
  /// As a list on the wire: each name after its length.
  static let wireList: [UInt8] = [UInt8(truncatingIfNeeded: name.count)] + name

  /// Where the name stands in a peer's list; nil when it is not there, also because the list is malformed.
  static func find(in list: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = 0
    while start < list.count {
      let nameStart = start + 1
      let nameEnd = nameStart + Int(list[start])
      guard nameEnd <= list.count else { return nil }
      if list[nameStart..<nameEnd].elementsEqual(name) { return nameStart..<nameEnd }
      start = nameEnd
    }
    return nil
  }
}
