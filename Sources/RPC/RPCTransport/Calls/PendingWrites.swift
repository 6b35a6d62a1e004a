import RPCCore

/// Writers that wait until there is room in the queue of their stream, in the order in which they came.
struct PendingWrites {
  typealias Continuation = CheckedContinuation<Void, any Error>

  private struct Write {
    let token: WaitToken
    let message: FramedMessage
    let continuation: Continuation
  }

  private var writes: [Write] = []

  var isEmpty: Bool { writes.isEmpty }

  mutating func append(_ message: FramedMessage, token: WaitToken, continuation: Continuation) {
    writes.append(Write(token: token, message: message, continuation: continuation))
  }

  /// The first message, whose writer goes on.
  mutating func takeFirst() -> FramedMessage? {
    guard !writes.isEmpty else { return nil }
    let write = writes.removeFirst()
    write.continuation.resume()
    return write.message
  }

  mutating func cancel(_ token: WaitToken) {
    guard let index = writes.firstIndex(where: { $0.token === token }) else { return }
    writes.remove(at: index).continuation.resume(throwing: CancellationError())
  }

  mutating func cancelAll() {
    let cancelled = writes
    writes = []
    for write in cancelled { write.continuation.resume(throwing: CancellationError()) }
  }
}
