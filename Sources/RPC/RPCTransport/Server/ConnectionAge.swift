/// When a connection is too old (gRPC proposal A9). Fed with a clock tick now and then; makes no timers.
struct ConnectionAge {
  enum Action: Hashable {
    case none
    /// GOAWAY: what runs may go on for the time of the grace.
    case retire
    /// The grace has passed.
    case end
  }

  private enum State {
    /// → `old` at that time; nil is never.
    case young(until: ContinuousClock.Instant?)
    /// → `ended` at that time; nil is never.
    case old(until: ContinuousClock.Instant?)
    case ended
  }

  /// The part of the age by which it may differ from connection to connection.
  private static let maximumJitter = 0.1

  private var state: State
  private let grace: Duration?

  /// - Parameter jitter: from -1 to 1, how much of the allowed difference this connection gets. By default chance decides,
  ///   so that connections that were opened together do not end together.
  init(from now: ContinuousClock.Instant, limits: HTTP2ServerLimits, jitter: Double = .random(in: -1...1)) {
    let factor = 1 + Self.maximumJitter * max(-1, min(jitter, 1))
    self.state = .young(until: limits.maximumConnectionAge.map { now.advanced(by: $0 * factor) })
    self.grace = limits.connectionAgeGrace
  }

  mutating func tick(_ now: ContinuousClock.Instant) -> Action {
    switch state {
    case .young(let until?) where until <= now:
      state = .old(until: grace.map { now.advanced(by: $0) })
      return .retire
    case .old(let until?) where until <= now:
      state = .ended
      return .end
    case .young, .old, .ended: return .none
    }
  }
}
