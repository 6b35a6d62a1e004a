internal import Logging
internal import TradingEngine
public import TradingModel

/// Watches over the leases of all sessions: one that is not kept alive for its time to live lapses, in its session and on
/// record.
///
/// Time is real time. It is slept, not compared, so that a clock that is set forward ends no lease early: at worst one that is
/// set during a lease's time moves the end by as much as once.
public actor LeaseKeeper {
  private struct Key: Hashable {
    let session: SessionID
    let lease: LeaseID
  }

  private struct Holding {
    let timeToLive: Duration
    /// Of the last sign of life.
    var renewTime: Instant
    /// How many there were.
    var renewals: UInt64 = 0
    let timer: Task<Void, Never>
  }

  private let manager: SessionManager
  private let clock: any WallClock
  private let logger: Logger
  private var holdings: [Key: Holding] = [:]

  /// How long until another try when a session cannot carry out a policy, because the journal does not answer.
  private static let patience = Duration.seconds(1)

  public init(manager: SessionManager) {
    self.manager = manager
    clock = manager.ports.clock
    logger = manager.ports.logger
  }

  /// Takes up the leases that sessions hold from before: their time counts from now.
  public func resume() async throws {
    for runner in await manager.allRunners {
      for lease in try await runner.read(\.state.leaseBook.held) { renew(lease, of: runner.sessionID) }
    }
  }

  /// A sign of life of a lease that is held. Answers when it lapses unless another comes.
  @discardableResult
  public func renew(_ lease: Lease, of session: SessionID) -> Instant {
    let key = Key(session: session, lease: lease.leaseID)
    let now = clock.now
    if holdings[key] != nil {
      holdings[key]?.renewTime = now
      holdings[key]?.renewals += 1
    } else {
      holdings[key] = Holding(
        timeToLive: .nanoseconds(lease.timeToLive), renewTime: now, timer: Task { await self.watch(key) })
    }
    return end(of: lease.timeToLive, from: now)
  }

  /// When a lease lapses; nil for one that is not held.
  public func expireTime(of lease: LeaseID, of session: SessionID) -> Instant? {
    guard let holding = holdings[Key(session: session, lease: lease)] else { return nil }
    return end(of: holding.timeToLive.wholeNanoseconds, from: holding.renewTime)
  }

  /// When the leases of a session that are held lapse.
  public func expireTimes(of session: SessionID) -> [LeaseID: Instant] {
    var ends: [LeaseID: Instant] = [:]
    for (key, holding) in holdings where key.session == session {
      ends[key.lease] = end(of: holding.timeToLive.wholeNanoseconds, from: holding.renewTime)
    }
    return ends
  }

  /// A lease has ended otherwise.
  public func forget(_ lease: LeaseID, of session: SessionID) {
    holdings.removeValue(forKey: Key(session: session, lease: lease))?.timer.cancel()
  }

  /// Ends every timer. Leases stay held, for a later process to take up.
  public func shutDown() async {
    let timers = holdings.values.map(\.timer)
    holdings = [:]
    for timer in timers { timer.cancel() }
    for timer in timers { await timer.value }
  }

  // MARK: Timers

  private func watch(_ key: Key) async {
    while let holding = holdings[key] {
      do { try await clock.sleep(for: rest(of: holding)) } catch { return }
      // Forgotten, or kept alive, while it slept.
      guard let present = holdings[key] else { return }
      if present.renewals == holding.renewals { break }
    }
    while holdings[key] != nil {
      if await lapse(key) { break }
      do { try await clock.sleep(for: Self.patience) } catch { return }
    }
    holdings[key] = nil
  }

  private func rest(of holding: Holding) -> Duration {
    let passed = Duration.nanoseconds(
      clock.now.nanosecondsSinceEpoch.subtractingReportingOverflow(holding.renewTime.nanosecondsSinceEpoch).partialValue
    )
    return min(holding.timeToLive, max(.zero, holding.timeToLive - passed))
  }

  private func end(of nanoseconds: Int64, from start: Instant) -> Instant {
    let (end, overflowed) = start.nanosecondsSinceEpoch.addingReportingOverflow(nanoseconds)
    return Instant(nanosecondsSinceEpoch: overflowed ? .max : end)
  }

  /// Whether there is nothing more to try.
  private func lapse(_ key: Key) async -> Bool {
    do {
      try await manager.runner(key.session).perform(.lease(.lapse(key.lease))) { _, _ in }
      logger.warning("a lease lapsed", metadata: ["session": "\(key.session)", "lease": "\(key.lease)"])
      return true
    } catch RuntimeError.sessionUnavailable {
      logger.error(
        "a lease lapsed and its session cannot act; trying again",
        metadata: ["session": "\(key.session)", "lease": "\(key.lease)"])
      return false
    } catch {
      logger.error(
        "a lease lapsed and could not be carried out",
        metadata: ["session": "\(key.session)", "lease": "\(key.lease)", "error": "\(error)"])
      return true
    }
  }
}
