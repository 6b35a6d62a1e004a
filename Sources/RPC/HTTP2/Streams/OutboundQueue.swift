/// What waits to be sent on one stream: chunks of the body, then the end.
/// An object, because a table that held it as a value would copy it about.
final class OutboundQueue {
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

  /// The chunk that is being sent, apart from the others: most responses have but one.
  private var first: [UInt8] = []
  private var offsetInFirst = 0
  private var others: [[UInt8]] = []
  private var firstOther = 0
  private(set) var byteCount = 0
  /// All that has been read from the queue.
  private(set) var takenBytes: UInt64 = 0
  private var end: End?
  private var isEndTaken = false
  private var isAbandoned = false
  /// Whether libnghttp2 has been told to wait and has to be woken.
  private var isDeferred = false

  /// Report when no more than this is left, once.
  var drainMark: Int?

  var hasEnded: Bool { end != nil || isAbandoned }

  /// Whether bytes or the end are still here.
  var isWaiting: Bool { byteCount > 0 || (end != nil && !isEndTaken) }

  /// That of a stream which is being reset: it drops and takes everything.
  static var abandoned: OutboundQueue {
    let queue = OutboundQueue()
    queue.isAbandoned = true
    return queue
  }

  /// Ignored after the end.
  /// - Returns: whether libnghttp2 has to be woken.
  @discardableResult
  func append(_ chunk: [UInt8]) -> Bool {
    guard !hasEnded, !chunk.isEmpty else { return false }
    if byteCount == 0 {
      first = chunk
      offsetInFirst = 0
    } else {
      others.append(chunk)
    }
    byteCount += chunk.count
    return wake()
  }

  /// Only the first end counts.
  /// - Returns: whether libnghttp2 has to be woken.
  @discardableResult
  func finish(_ end: End) -> Bool {
    guard !hasEnded else { return false }
    self.end = end
    return wake()
  }

  private func wake() -> Bool {
    defer { isDeferred = false }
    return isDeferred
  }

  /// - Returns: also whether the mark that was asked for has been reached; it is then forgotten.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> (ReadResult, isDrained: Bool) {
    var written = 0
    while written < buffer.count, written < byteCount {
      written += copyFromFirst(into: UnsafeMutableRawBufferPointer(rebasing: buffer[written...]))
    }
    byteCount -= written
    takenBytes &+= UInt64(written)
    return (result(written), takeDrained())
  }

  private func result(_ written: Int) -> ReadResult {
    if byteCount == 0, let end {
      isEndTaken = true
      return .last(written, end)
    }
    guard written == 0 else { return .bytes(written) }
    isDeferred = true
    return .wait
  }

  private func takeDrained() -> Bool {
    guard let mark = drainMark, byteCount <= mark else { return false }
    drainMark = nil
    return true
  }

  private func copyFromFirst(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = first.withUnsafeBytes { chunk in
      let part = chunk[offsetInFirst...].prefix(buffer.count)
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
      return part.count
    }
    offsetInFirst += count
    if offsetInFirst == first.count { dropFirst() }
    return count
  }

  private func dropFirst() {
    offsetInFirst = 0
    guard firstOther < others.count else { return first = [] }
    first = others[firstOther]
    others[firstOther] = []
    firstOther += 1
    if firstOther == others.count {
      others.removeAll(keepingCapacity: true)
      firstOther = 0
    } else if firstOther >= 64 {
      others.removeFirst(firstOther)
      firstOther = 0
    }
  }
}
