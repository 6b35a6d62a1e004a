/// A header list while its fields arrive, cut off at its limit.
struct IncomingHeaders {
  private(set) var block = HeaderBlock()
  /// What an ordinary request needs, with the lengths of its fields.
  private static let usualBytes = 512
  private(set) var isTooLarge = false

  mutating func begin() {
    block = HeaderBlock(capacity: Self.usualBytes)
    isTooLarge = false
  }

  mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, limit: Int) {
    guard !isTooLarge else { return }
    let size = block.listSize + name.count + value.count + HeaderBlock.overheadPerField
    guard size <= limit else {
      isTooLarge = true
      block = HeaderBlock()
      return
    }
    block.append(name: name, value: value)
  }

  mutating func take() -> HeaderBlock {
    defer { block = HeaderBlock() }
    return block
  }
}
