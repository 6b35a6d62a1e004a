/// What waits to be sent on one stream: chunks of the body, then the end.
struct OutboundQueue {
  enum End: Hashable {
    /// The last frame of the body ends the stream.
    case endStream
    /// Trailers end the stream.
    case trailers(HeaderBlock)
  }

  enum ReadResult {
    /// Nothing to send now; libnghttp2 is to be told when there is.
    case wait
    case bytes(Int)
    /// The bytes are the last ones of the body.
    case last(Int, End)
  }

  private var chunks: [[UInt8]] = []
  private var firstChunk = 0
  private var offsetInFirst = 0
  private(set) var byteCount = 0
  /// All that has been read from the queue.
  private(set) var takenBytes: UInt64 = 0
  private var end: End?
  private var isEndTaken = false
  private var isAbandoned = false

  /// Whether libnghttp2 has been told to wait and has to be woken.
  var isDeferred = false
  /// Report when no more than this is left, once.
  var drainMark: Int?

  var hasEnded: Bool { end != nil || isAbandoned }

  /// Whether bytes or the end are still here.
  var isWaiting: Bool { byteCount > 0 || (end != nil && !isEndTaken) }

  mutating func append(_ chunk: [UInt8]) {
    guard !chunk.isEmpty else { return }
    byteCount += chunk.count
    chunks.append(chunk)
  }

  mutating func finish(_ end: End) {
    if !hasEnded { self.end = end }
  }

  /// Drops what is queued and takes nothing more: the stream is being reset.
  mutating func abandon() {
    self = OutboundQueue()
    isAbandoned = true
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> ReadResult {
    var written = 0
    while written < buffer.count, firstChunk < chunks.count {
      written += copyFromFirstChunk(into: UnsafeMutableRawBufferPointer(rebasing: buffer[written...]))
    }
    byteCount -= written
    takenBytes &+= UInt64(written)
    if byteCount == 0, let end {
      isEndTaken = true
      return .last(written, end)
    }
    return written == 0 ? .wait : .bytes(written)
  }

  /// True when the mark that was asked for has been reached; it is then forgotten.
  mutating func takeDrained() -> Bool {
    guard let mark = drainMark, byteCount <= mark else { return false }
    drainMark = nil
    return true
  }

  private mutating func copyFromFirstChunk(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = chunks[firstChunk].withUnsafeBytes { chunk in
      let part = chunk[offsetInFirst...].prefix(buffer.count)
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
      return part.count
    }
    offsetInFirst += count
    if offsetInFirst == chunks[firstChunk].count { dropFirstChunk() }
    return count
  }

  private mutating func dropFirstChunk() {
    chunks[firstChunk] = []
    firstChunk += 1
    offsetInFirst = 0
    if firstChunk == chunks.count {
      chunks.removeAll(keepingCapacity: true)
      firstChunk = 0
    } else if firstChunk >= 64 {
      chunks.removeFirst(firstChunk)
      firstChunk = 0
    }
  }
}
