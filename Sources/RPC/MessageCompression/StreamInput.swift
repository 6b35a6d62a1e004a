import CZlib

/// Hands a buffer to zlib, which counts in 32 bits.
struct StreamInput {
  private var rest: Slice<UnsafeRawBufferPointer>

  init(_ bytes: UnsafeRawBufferPointer) {
    self.rest = bytes[...]
  }

  /// Whether all has been handed over.
  var isEmpty: Bool { rest.isEmpty }

  /// Gives the stream more when it has none. The buffer must outlive what the stream does with it.
  mutating func refill(_ stream: inout z_stream) {
    guard stream.avail_in == 0, !rest.isEmpty else { return }
    let part = UnsafeRawBufferPointer(rebasing: rest.prefix(Int(UInt32.max)))
    rest = rest.dropFirst(part.count)
    // zlib does not write through this pointer; its type leaves that out unless ZLIB_CONST is defined.
    stream.next_in = UnsafeMutableRawPointer(mutating: part.baseAddress)?.assumingMemoryBound(to: UInt8.self)
    stream.avail_in = UInt32(clamping: part.count)
  }
}
