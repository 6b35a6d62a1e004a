#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A TCP connection for one thread, with one deadline for all that is done with it. Closed when it is let go of.
final class ProbeSocket {
  private let descriptor: Int32
  private let deadline: ContinuousClock.Instant

  #if canImport(Darwin)
    private static let noSignal: Int32 = 0
  #else
    private static let noSignal = Int32(MSG_NOSIGNAL)
  #endif

  init(connectingTo address: SocketAddress, deadline: ContinuousClock.Instant) throws(ProbeError) {
    descriptor = socket(address.family, NameResolution.stream, 0)
    self.deadline = deadline
    guard descriptor >= 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else { throw .system(errno) }
    let result = address.bytes.withUnsafeBytes {
      connect(descriptor, $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count))
    }
    if result == 0 { return }
    guard errno == EINPROGRESS else { throw .system(errno) }
    try wait(for: Int16(POLLOUT))
    var outcome: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &outcome, &size) == 0 else { throw .system(errno) }
    guard outcome == 0 else { throw .system(outcome) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func transmit(_ bytes: [UInt8]) throws(ProbeError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Self.noSignal) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        try wait(for: Int16(POLLOUT))
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
  }

  /// Some bytes; none when the server has closed.
  func receive() throws(ProbeError) -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = recv(descriptor, &piece, piece.count, 0)
      if count >= 0 { return Array(piece.prefix(count)) }
      if errno == EAGAIN {
        try wait(for: Int16(POLLIN))
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
  }

  private func wait(for events: Int16) throws(ProbeError) {
    while true {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      guard left > 0 else { throw .timeout }
      var request = pollfd(fd: descriptor, events: events, revents: 0)
      let result = poll(&request, 1, Int32(min(left.rounded(.up), 86_400_000)))
      if result > 0 { return }
      if result < 0, errno != EINTR { throw .system(errno) }
    }
  }
}

extension ProbeError {
  static func system(_ number: Int32) -> ProbeError {
    switch number {
    case ECONNREFUSED: ProbeError(kind: .refused, reason: "connection refused: nothing listens there")
    case ETIMEDOUT: .timeout
    case EHOSTUNREACH, ENETUNREACH: ProbeError(kind: .unreachable, reason: "there is no route to it")
    case ECONNRESET, EPIPE: ProbeError(kind: .closed, reason: "the server cut the connection")
    default: ProbeError(kind: .other, reason: strerror(number).map { String(cString: $0) } ?? "error \(number)")
    }
  }
}
