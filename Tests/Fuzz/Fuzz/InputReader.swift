/// Takes an input apart. Past its end there are zeros, so that every input means something.
struct InputReader {
  private var rest: Slice<UnsafeRawBufferPointer>

  init(_ bytes: UnsafeRawBufferPointer) {
    self.rest = bytes[...]
  }

  var isEmpty: Bool { rest.isEmpty }

  mutating func byte() -> UInt8 {
    rest.popFirst() ?? 0
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    let taken = rest.prefix(count)
    rest = rest[taken.endIndex...]
    return Array(taken)
  }

  mutating func remaining() -> [UInt8] {
    bytes(rest.count)
  }

  /// Bytes behind a byte that says how many.
  mutating func counted() -> [UInt8] {
    bytes(Int(byte()))
  }
}
