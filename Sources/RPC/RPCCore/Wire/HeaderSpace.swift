/// Spaces and tabs around the value of a field, which are not part of it (RFC 9110 §5.5).
enum HeaderSpace {
  static func trimmed<Value: BidirectionalCollection<UInt8>>(_ value: Value) -> Value.SubSequence {
    let start = value.firstIndex { !isSpace($0) } ?? value.endIndex
    var rest = value[start...]
    while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
    return rest
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
