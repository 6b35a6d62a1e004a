import HTTP2
import NIOCore

/// What happens to a connection when nothing comes from its peer.
extension ServerConnection {
  private static let period = TimeAmount.seconds(5)

  func startHousekeeping() {
    eventLoop.scheduleTask(in: TimeAmount(limits.handshakeTimeout)) { [weak self] in self?.checkHandshake() }
    eventLoop.scheduleRepeatedTask(initialDelay: Self.period, delay: Self.period) { [weak self] task in
      guard let self, !self.isClosed else { return task.cancel() }
      self.tick()
    }
  }

  private func checkHandshake() {
    guard !isClosed, !hasReceivedSettings else { return }
    session.terminate(.settingsTimeout)
    connection.closeAfterFlush()
  }

  private func tick() {
    session.replenishFrameBudget()
    let action = keepalive.tick(.now, hasReceived: connection.hasReceived, isIdle: isIdle, limits: limits)
    connection.hasReceived = false
    switch action {
    case .none: break
    case .ping:
      session.submitPing(Self.keepalivePing)
      setNeedsFlush()
    case .close: connection.closeNow()
    case .retire: beginGracefulShutdown()
    }
  }
}
