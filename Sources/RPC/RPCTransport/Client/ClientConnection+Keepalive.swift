import HTTP2
import NIOCore

extension ClientConnection {
  private static let keepalivePing: UInt64 = 0x6F75_7463_7279_0003

  func startKeepalive() {
    guard let period = configuration.keepalivePeriod.map({ TimeAmount($0) }) else { return }
    eventLoop.scheduleRepeatedTask(initialDelay: period, delay: period) { [weak self] task in
      guard let self, !self.isClosed else { return task.cancel() }
      self.tick()
    }
  }

  private func tick() {
    let action = keepalive.tick(
      .now, hasReceived: connection.hasReceived, hasCalls: hasCalls, configuration: configuration)
    connection.hasReceived = false
    switch action {
    case .none: break
    case .ping:
      session.submitPing(Self.keepalivePing)
      activity.sentKeepalive()
      setNeedsFlush()
    case .close:
      reasonOfLoss = "the server did not answer a keepalive ping"
      connection.closeNow()
    }
  }

  /// Whether a GOAWAY says that this client pings too often.
  static func isTooManyPings(_ code: HTTP2ErrorCode, _ debugData: [UInt8]) -> Bool {
    code == .enhanceYourCalm && debugData.elementsEqual(ServerConnection.tooManyPings.utf8)
  }
}

extension HTTP2ClientConfiguration {
  /// gRPC proposal A8: a client that is told so pings half as often on its next connections.
  mutating func receivedTooManyPings() {
    keepaliveInterval = keepaliveInterval.map { $0 * 2 }
  }

  /// How often to look, for the shorter one of the two times.
  fileprivate var keepalivePeriod: Duration? {
    keepaliveInterval.map { max(.milliseconds(5), min(.seconds(5), min($0, keepaliveTimeout) / 4)) }
  }
}
