import HTTP2
import NIOCore

/// What happens to a connection when nothing comes from its peer.
extension ServerConnection {
  func startHousekeeping() {
    guard !isClosed else { return }
    let timer = HousekeepingTimer(self)
    housekeepingTimer = timer
    scheduleHousekeeping(timer)
  }

  func endHousekeeping() {
    housekeepingTimer?.connection = nil
    housekeepingTimer = nil
  }

  private func scheduleHousekeeping(_ timer: HousekeepingTimer) {
    var delay = housekeepingPeriod
    if let handshakeDeadline { delay = min(delay, ContinuousClock.now.duration(to: handshakeDeadline)) }
    // Fails when the loop has been shut down, and its connections with it.
    _ = try? eventLoop.scheduleCallback(in: TimeAmount(delay), handler: timer)
  }

  fileprivate func housekeep(_ timer: HousekeepingTimer) {
    guard !isClosed else { return }
    if let handshakeDeadline, handshakeDeadline <= .now { return endHandshake() }
    tick()
    scheduleHousekeeping(timer)
  }

  private func endHandshake() {
    counters.passed(.handshakeTime)
    session.terminate(.settingsTimeout)
    connection.closeAfterFlush()
  }

  private func tick() {
    replenishBudgets()
    let action = keepalive.tick(.now, hasReceived: connection.hasReceived, isIdle: isIdle, limits: limits)
    connection.hasReceived = false
    switch action {
    case .none: break
    case .ping:
      session.submitPing(Self.keepalivePing)
      activity.sentKeepalive()
      setNeedsFlush()
    case .close:
      counters.passed(.keepaliveTime)
      connection.closeNow()
    case .retire: retire(.idleTime)
    }
    checkAge()
    for stream in streams.values { stream.checkProgress() }
    if isIdle { session.rest() }
  }

  private func checkAge() {
    switch age.tick(.now) {
    case .none: break
    case .retire: retire(.connectionAge)
    case .end:
      if !isIdle { counters.passed(.connectionAgeGrace) }
      terminate(because: "the connection is older than the server allows")
    }
  }

  private func retire(_ limit: ServerLimit) {
    guard isAccepting else { return }
    counters.passed(limit)
    beginGracefulShutdown()
  }

  /// The budgets are for this time, however often the shorter ones of the limits are looked at.
  private func replenishBudgets() {
    let now = ContinuousClock.now
    guard budgetsReplenished.duration(to: now) >= .seconds(5) else { return }
    budgetsReplenished = now
    session.replenishFrameBudget()
  }

  /// gRPC keepalive.md "Server Enforcement".
  func receivedPing() {
    let isTooMany = pingStrikes.receivedPing(
      .now, hasCalls: !isIdle, hasSentCalls: session.hasSentHeadersOrData, limits: limits)
    session.hasSentHeadersOrData = false
    guard isTooMany, !isClosed else { return }
    counters.passed(.pingStrikes)
    session.submitGoAway(.enhanceYourCalm, debugData: Self.tooManyPings)
    connection.closeAfterFlush()
  }

  /// What all implementations of gRPC say, and what their clients look for.
  static let tooManyPings = "too_many_pings"
}

/// One a connection. A scheduled task would take five times the memory.
///
/// It keeps its connection alive until ``ServerConnection/endHousekeeping()``: what is referred to weakly counts all its
/// references the slow way. Sendable because it is confined to the event loop of the connection.
final class HousekeepingTimer: NIOScheduledCallbackHandler, @unchecked Sendable {
  fileprivate var connection: ServerConnection?

  init(_ connection: ServerConnection) {
    self.connection = connection
  }

  func handleScheduledCallback(eventLoop: some EventLoop) {
    connection?.housekeep(self)
  }
}

extension HTTP2ServerLimits {
  /// Often enough for the shortest of the times that are looked after.
  var housekeepingPeriod: Duration {
    let times = [
      maximumIdleTime, keepaliveInterval, keepaliveTimeout, stalledStreamTimeout, maximumConnectionAge,
      connectionAgeGrace,
    ]
    let shortest = times.compactMap { $0 }.min() ?? .seconds(5)
    return max(.milliseconds(5), min(.seconds(5), shortest / 4))
  }
}
