/// Comparisons of header bytes with what is known at compile time, without making strings.
extension UnsafeRawBufferPointer {
  @inline(__always)
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(text)
  }

  @inline(__always)
  func hasPrefix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount, let baseAddress else { return text.utf8CodeUnitCount == 0 }
    let length = text.utf8CodeUnitCount
    let other = UnsafeRawPointer(text.utf8Start)
    var position = 0
    while position + 8 <= length {
      let one = baseAddress.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      guard one == other.loadUnaligned(fromByteOffset: position, as: UInt64.self) else { return false }
      position += 8
    }
    while position < length {
      guard self[position] == text.utf8Start[position] else { return false }
      position += 1
    }
    return true
  }
}
