/// When a name is resolved: when that is wanted, one at a time, not too often, and after a failure with backoff.
/// Does nothing itself.
struct ResolutionSchedule {
  enum Action: Hashable {
    case none
    case resolve
    /// Say ``timerFired(_:)`` then.
    case wait(until: ContinuousClock.Instant)
  }

  private enum State: Hashable {
    /// → `resolving` when addresses are wanted, → `waiting` when they are wanted too early.
    case idle
    /// → `idle`
    case resolving
    /// → `resolving` after that time.
    case waiting(until: ContinuousClock.Instant)
  }

  private var state = State.idle
  private var notBefore: ContinuousClock.Instant?
  private var failures = 0
  let minimumInterval: Duration
  let backoff: Backoff

  init(minimumInterval: Duration, backoff: Backoff) {
    self.minimumInterval = minimumInterval
    self.backoff = backoff
  }

  var isResolving: Bool { state == .resolving }
  /// Whether the last resolution failed and the next one may not start yet.
  func isBackingOff(_ now: ContinuousClock.Instant) -> Bool {
    guard failures > 0, !isResolving, let notBefore else { return false }
    return now < notBefore
  }

  mutating func request(_ now: ContinuousClock.Instant) -> Action {
    guard state == .idle else { return .none }
    if let notBefore, now < notBefore {
      state = .waiting(until: notBefore)
      return .wait(until: notBefore)
    }
    state = .resolving
    return .resolve
  }

  mutating func timerFired(_ now: ContinuousClock.Instant) -> Action {
    guard case .waiting = state else { return .none }
    state = .idle
    return request(now)
  }

  mutating func succeeded(_ now: ContinuousClock.Instant) {
    state = .idle
    failures = 0
    notBefore = now.advanced(by: minimumInterval)
  }

  mutating func failed(_ now: ContinuousClock.Instant) {
    state = .idle
    failures += 1
    notBefore = now.advanced(by: backoff.wait(afterFailures: failures))
  }
}
