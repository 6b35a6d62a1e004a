/// A header list while its fields arrive, cut off at its limit.
struct IncomingHeaders {
  private(set) var block = HeaderBlock()
  /// What an ordinary request needs, with the lengths of its fields.
  private static let usualBytes = 512
  private(set) var isTooLarge = false
  private var droppedBytes = 0
  /// How many times the limit is looked at before the rest is not.
  private static let patience = 16

  mutating func begin() {
    block = HeaderBlock(capacity: Self.usualBytes)
    isTooLarge = false
    droppedBytes = 0
  }

  /// - Returns: whether the rest of the list is worth looking at. One byte on the wire can stand for kilobytes of a field,
  ///   which cost libnghttp2 time to check even though nobody wants them.
  mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, limit: Int) -> Bool {
    let size = block.listSize + name.count + value.count + HeaderBlock.overheadPerField
    guard !isTooLarge, size <= limit else {
      isTooLarge = true
      droppedBytes += size
      block = HeaderBlock()
      return droppedBytes <= limit * Self.patience
    }
    block.append(name: name, value: value)
    return true
  }

  mutating func take() -> HeaderBlock {
    defer { block = HeaderBlock() }
    return block
  }
}
