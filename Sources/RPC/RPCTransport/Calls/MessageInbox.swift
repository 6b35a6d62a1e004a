import MessageCompression
import RPCCore

/// The messages of one stream between the wire and the task that reads them. It says how many bytes the peer may be
/// given back: all while the reader keeps up, none while a complete message waits for it. What one stream can hold is
/// thus its window and one message.
struct MessageInbox {
  enum Next {
    case message(ReceivedMessage)
    case end
    case failure(RPCError)
    /// Nothing yet.
    case wait
  }

  private var deframer: MessageDeframer
  /// The next message, apart from the others: most calls have but one.
  private var next: ReceivedMessage?
  private var others: [ReceivedMessage] = []
  private var firstOther = 0
  private var readyBytes = 0
  /// Those that are complete, read or not.
  private(set) var messageCount = 0
  private var unconsumed = 0
  private var failure: RPCError?
  private var hasEnded = false

  init(maximumMessageBytes: Int, encoding: CompressionAlgorithm = .identity) {
    self.deframer = MessageDeframer(maximumMessageBytes: maximumMessageBytes, encoding: encoding)
  }

  /// What messages whose flag is set are compressed with. They wait compressed.
  var encoding: CompressionAlgorithm {
    get { deframer.encoding }
    set { deframer.encoding = newValue }
  }

  /// Whether a reader that wants the one message of a call, and its end, has nothing to wait for.
  var isComplete: Bool { hasEnded || failure != nil || !others.isEmpty }

  /// Bytes held for this stream.
  var bufferedBytes: Int { readyBytes + deframer.bufferedBytes }

  mutating func append(_ bytes: [UInt8]) {
    guard failure == nil, !hasEnded else { return }
    unconsumed += bytes.count
    do throws(RPCError) {
      try deframer.append(bytes) { message in
        messageCount &+= 1
        readyBytes += Self.held(message)
        if next == nil { next = message } else { others.append(message) }
      }
    } catch {
      failure = error
    }
  }

  /// The peer has half-closed.
  mutating func end() {
    guard failure == nil, !hasEnded else { return }
    hasEnded = true
    do throws(RPCError) { try deframer.finish() } catch { failure = error }
  }

  /// What the reader gets now. A failure comes after the messages before it.
  mutating func takeNext() -> Next {
    if let message = next { return .message(taken(message)) }
    if let failure { return .failure(failure) }
    return hasEnded ? .end : .wait
  }

  /// The bytes to give back to the peer's window of this stream.
  mutating func takeConsumed() -> Int {
    guard next == nil else { return 0 }
    defer { unconsumed = 0 }
    return unconsumed
  }

  /// Drops everything and ends; what follows is ignored.
  mutating func close() {
    next = nil
    others = []
    firstOther = 0
    readyBytes = 0
    failure = nil
    hasEnded = true
  }

  /// What a message costs while it waits: one without bytes costs something too.
  private static func held(_ message: ReceivedMessage) -> Int {
    message.bytes.count + MemoryLayout<ReceivedMessage>.stride
  }

  private mutating func taken(_ message: ReceivedMessage) -> ReceivedMessage {
    readyBytes -= Self.held(message)
    guard firstOther < others.count else {
      next = nil
      return message
    }
    next = others[firstOther]
    others[firstOther] = ReceivedMessage([])
    firstOther += 1
    if firstOther == others.count {
      others.removeAll(keepingCapacity: true)
      firstOther = 0
    } else if firstOther >= 64 {
      others.removeFirst(firstOther)
      firstOther = 0
    }
    return message
  }
}
