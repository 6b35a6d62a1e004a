import NIOCore

extension EventLoop {
  /// Runs `body` on the loop: now when this is the loop's thread, soon when it is not.
  @inline(__always)
  func run(_ body: @escaping @Sendable () -> Void) {
    if inEventLoop { body() } else { execute(body) }
  }
}
