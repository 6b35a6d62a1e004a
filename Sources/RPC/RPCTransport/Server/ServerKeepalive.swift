import HTTP2

/// When a connection is probed, and when it is given up. Fed with a clock tick now and then; makes no timers.
struct ServerKeepalive {
  enum Action: Hashable {
    case none
    case ping
    /// Nothing has come since the PING.
    case close
    /// No call for too long: GOAWAY, then close.
    case retire
  }

  private var lastReceived: ContinuousClock.Instant?
  private var pingSent: ContinuousClock.Instant?
  private var idleSince: ContinuousClock.Instant?

  mutating func tick(
    _ now: ContinuousClock.Instant, hasReceived: Bool, isIdle: Bool, limits: HTTP2ServerLimits
  ) -> Action {
    if hasReceived || lastReceived == nil {
      lastReceived = now
      pingSent = nil
    }
    idleSince = isIdle ? idleSince ?? now : nil
    if let idleSince, idleSince.duration(to: now) >= limits.maximumIdleTime { return .retire }
    if let pingSent { return pingSent.duration(to: now) >= limits.keepaliveTimeout ? .close : .none }
    if let lastReceived, lastReceived.duration(to: now) >= limits.keepaliveInterval {
      pingSent = now
      return .ping
    }
    return .none
  }
}
