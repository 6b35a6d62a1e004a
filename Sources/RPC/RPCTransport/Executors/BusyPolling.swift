import NIOCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks for a client's next request for a moment before the event loop falls asleep.
///
/// A call that comes alone spends most of its time on waking the loop up, and on code that has left the caches meanwhile.
/// While the calls of the one client that a loop serves follow each other closely, the loop therefore watches that
/// client's socket after each answer, for a limited time in which it does nothing else. A client that took longer is not
/// waited for again before a number of its calls have come closely, which doubles each time that happens.
///
/// Sendable because it is confined to its event loop.
final class BusyPolling: @unchecked Sendable {
  private static let fewest = 2
  private static let most = 64

  private let eventLoop: any EventLoop
  private let limit: TimeAmount
  /// That of the client that was answered last.
  private var socket: NIOBSDSocket.Handle?
  private var answeredAt: NIODeadline?
  private var isScheduled = false
  /// Calls of that client that came in time, without one of another client between them.
  private var closeCalls = 0
  /// How many of them it takes.
  private var needed = fewest
  /// Made once: a call would pay for a closure of its own.
  private lazy var look: @Sendable () -> Void = { [weak self] in self?.watch() }

  init(eventLoop: any EventLoop, limit: Duration) {
    self.eventLoop = eventLoop
    self.limit = TimeAmount(limit)
  }

  /// Something has come from the client with that socket.
  func received(_ socket: NIOBSDSocket.Handle) {
    guard let answeredAt, socket == self.socket, .now() - answeredAt < limit else { return closeCalls = 0 }
    self.answeredAt = nil
    closeCalls += 1
    guard closeCalls >= Self.most else { return }
    closeCalls = Self.most
    needed = Self.fewest
  }

  /// Something was sent to it.
  func answered(_ socket: NIOBSDSocket.Handle) {
    if socket != self.socket { closeCalls = 0 }
    self.socket = socket
    answeredAt = .now()
    guard closeCalls >= needed, !isScheduled else { return }
    isScheduled = true
    eventLoop.execute(look)
  }

  /// A socket that is closed is not watched: its number may be another's.
  func closed(_ socket: NIOBSDSocket.Handle) {
    if socket == self.socket { self.socket = nil }
  }

  private func watch() {
    isScheduled = false
    guard let socket, closeCalls >= needed else { return }
    let end = NIODeadline.now() + limit
    repeat {
      if Self.isReadable(socket) { return }
    } while .now() < end
    closeCalls = 0
    needed = min(2 * needed, Self.most)
  }

  private static func isReadable(_ socket: NIOBSDSocket.Handle) -> Bool {
    var entry = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) != 0
  }
}
