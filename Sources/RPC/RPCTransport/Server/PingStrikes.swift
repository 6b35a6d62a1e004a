/// Counts the pings of a client that come too early (gRPC keepalive.md, proposal A8). Fed with the time; has no clock.
struct PingStrikes {
  /// What a client without a call may do unless the limits allow it more.
  private static let intervalWithoutCalls = Duration.seconds(7_200)

  private var strikes = 0
  private var lastPing: ContinuousClock.Instant?

  /// - Parameter hasSentCalls: whether the server has sent HEADERS or DATA since the last ping. Clients ping to measure
  ///   the bandwidth of what they are sent, so that clears the count.
  /// - Returns: whether this ping was one too many.
  mutating func receivedPing(
    _ now: ContinuousClock.Instant, hasCalls: Bool, hasSentCalls: Bool, limits: HTTP2ServerLimits
  ) -> Bool {
    defer { lastPing = now }
    if hasSentCalls {
      strikes = 0
      return false
    }
    guard let lastPing else { return false }
    let minimum =
      hasCalls || limits.allowsPingsWithoutCalls
      ? limits.minimumPingInterval : max(limits.minimumPingInterval, Self.intervalWithoutCalls)
    guard lastPing.duration(to: now) < minimum else { return false }
    strikes += 1
    return strikes > limits.maximumPingStrikes
  }
}
