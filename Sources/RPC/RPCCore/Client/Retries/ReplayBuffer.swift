/// The requests that a call has sent, until it is certain that no other attempt needs them.
struct ReplayBuffer {
  private let context: RetryContext
  private(set) var messages: [FramedMessage] = []
  private var bytes = 0

  init(_ context: RetryContext) {
    self.context = context
  }

  /// - Returns: false when there is no room. What was held is dropped then, too: without this message it is of no use.
  mutating func append(_ message: FramedMessage) -> Bool {
    let count = message.bytes.count
    guard bytes + count <= context.bufferLimits.callBytes, context.reserve(count) else {
      removeAll()
      return false
    }
    bytes += count
    messages.append(message)
    return true
  }

  mutating func removeAll() {
    context.release(bytes)
    bytes = 0
    messages = []
  }
}
