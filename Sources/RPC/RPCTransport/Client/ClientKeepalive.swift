/// When a client probes its connection, and when it gives it up (gRPC keepalive.md). Fed with a clock tick now and
/// then; makes no timers.
struct ClientKeepalive {
  enum Action: Hashable {
    case none
    case ping
    /// Nothing has come since the PING.
    case close
  }

  private var lastReceived: ContinuousClock.Instant?
  private var pingSent: ContinuousClock.Instant?

  mutating func tick(
    _ now: ContinuousClock.Instant, hasReceived: Bool, hasCalls: Bool, configuration: HTTP2ClientConfiguration
  ) -> Action {
    guard let interval = configuration.keepaliveInterval else { return .none }
    if hasReceived || lastReceived == nil {
      lastReceived = now
      pingSent = nil
    }
    if let pingSent { return pingSent.duration(to: now) >= configuration.keepaliveTimeout ? .close : .none }
    guard hasCalls || configuration.keepaliveWithoutCalls else {
      lastReceived = now
      return .none
    }
    guard let lastReceived, lastReceived.duration(to: now) >= interval else { return .none }
    pingSent = now
    return .ping
  }
}
