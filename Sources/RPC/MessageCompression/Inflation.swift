import CZlib

extension CompressionAlgorithm {
  /// How much is inflated at a time.
  private static let chunkBytes = 32 << 10

  /// Decompresses one message, whose bytes are a stream of their own.
  /// - Parameter maximumBytes: the message may have this many bytes and no more; what exceeds it is never held.
  public func decompress(_ input: UnsafeRawBufferPointer, maximumBytes: Int) throws(CompressionError) -> [UInt8] {
    guard let windowBits else {
      guard input.count <= maximumBytes else { throw .tooLarge }
      return Array(input)
    }
    var stream = z_stream()
    guard CZlib_inflate_init(&stream, windowBits) == Z_OK else { throw .outOfMemory }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    output.reserveCapacity(min(maximumBytes, input.count))
    let outcome: Result<Void, CompressionError> = withUnsafeTemporaryAllocation(
      byteCount: Self.chunkBytes, alignment: 1
    ) { chunk in
      do throws(CompressionError) {
        try Self.inflate(&stream, input, through: chunk, into: &output, maximumBytes: maximumBytes)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
    return output
  }

  private static func inflate(
    _ stream: inout z_stream, _ input: UnsafeRawBufferPointer, through chunk: UnsafeMutableRawBufferPointer,
    into output: inout [UInt8], maximumBytes: Int
  ) throws(CompressionError) {
    var feed = StreamInput(input)
    while true {
      feed.refill(&stream)
      stream.next_out = chunk.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.avail_out = UInt32(clamping: chunk.count)
      let result = CZlib.inflate(&stream, Z_NO_FLUSH)
      let made = chunk.prefix(chunk.count - Int(stream.avail_out))
      guard made.count <= maximumBytes - output.count else { throw .tooLarge }
      output.append(contentsOf: made)
      switch result {
      case Z_STREAM_END:
        guard stream.avail_in == 0, feed.isEmpty else { throw .corrupt }
        return
      case Z_OK: continue
      case Z_MEM_ERROR: throw .outOfMemory
      // Z_BUF_ERROR is here, too: there is always room for output, so input is what is missing.
      default: throw .corrupt
      }
    }
  }
}
