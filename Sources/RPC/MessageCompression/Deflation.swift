import CZlib

extension CompressionAlgorithm {
  /// zlib's own default, the usual balance of time against size.
  private static let level = Z_DEFAULT_COMPRESSION

  /// Appends one message, compressed as a stream of its own.
  public func compress(_ input: UnsafeRawBufferPointer, into output: inout [UInt8]) throws(CompressionError) {
    guard let windowBits else {
      output.append(contentsOf: input)
      return
    }
    var stream = z_stream()
    guard CZlib_deflate_init(&stream, Self.level, windowBits) == Z_OK else { throw .outOfMemory }
    defer { deflateEnd(&stream) }
    var feed = StreamInput(input)
    withUnsafeTemporaryAllocation(byteCount: 16 << 10, alignment: 1) { chunk in
      var result = Z_OK
      while result == Z_OK {
        feed.refill(&stream)
        stream.next_out = chunk.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = UInt32(clamping: chunk.count)
        result = CZlib.deflate(&stream, feed.isEmpty ? Z_FINISH : Z_NO_FLUSH)
        output.append(contentsOf: chunk.prefix(chunk.count - Int(stream.avail_out)))
      }
    }
  }
}
