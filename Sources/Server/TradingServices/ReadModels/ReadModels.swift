import Logging
import OutcryContract
import Synchronization
import TradingEngine
import TradingModel
public import TradingRuntime

/// The read models of a store: follows the journal, writes what changes, and lets go of sessions that they can answer for.
public final class ReadModels: Sendable {
  /// How it keeps out of the way of those who trade.
  public struct Settings: Sendable, Hashable {
    /// Records in one write.
    public var pageSize = 4096
    /// From one write to the next, at the least. The commit that comes next waits for the disk to take it.
    public var interval = Duration.milliseconds(250)
    /// How many times as long as a write took it waits before the next: 9 is a tenth of one processor.
    public var restRatio = 9
    /// How long after its end a session stays in memory.
    public var patience = Duration.seconds(600)
    /// How often it looks for sessions to let go, and for rows that are too old.
    public var housekeeping = Duration.seconds(30)
    public var retention = RetentionRule.standard
    /// Traces of a session, when those that have ended and are written leave memory; likewise of ended triggers.
    public var tracesInMemory = 1_000
    /// Rows that a rule is applied to in one go.
    public var retentionBite = 500

    public init() {}
  }

  private struct State {
    var revision: Revision = 0
    var waiters: [(minimum: Revision, continuation: AsyncStream<Void>.Continuation)] = []
    var retained: [String: Int] = [:]
  }

  private let manager: SessionManager
  let store: any ResourceStore
  private let settings: Settings
  private let state = Mutex(State())
  private let executor = BackgroundExecutor(label: "read models")

  public init(manager: SessionManager, store: any ResourceStore, settings: Settings = Settings()) {
    self.manager = manager
    self.store = store
    self.settings = settings
  }

  private var ports: SessionPorts { manager.ports }

  /// Up to which revision they tell everything.
  public var revision: Revision { state.withLock(\.revision) }

  /// How many rows each rule of retention was applied to since the start, by the rule's name.
  public var retentionCounts: [String: Int] {
    let counts = state.withLock(\.retained)
    return Dictionary(
      settings.retention.map { ($0.name, counts[$0.name] ?? 0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Revisions of the journal that they do not tell yet.
  public var lag: UInt64 {
    let (newest, revision) = (ports.journal.newestRevision, revision)
    return newest > revision ? newest - revision : 0
  }

  /// Returns when they tell everything up to a revision.
  public func reach(_ minimum: Revision) async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let isThere = state.withLock { state in
      if state.revision < minimum { state.waiters.append((minimum, continuation)) }
      return state.revision >= minimum
    }
    if isThere { return }
    for await _ in stream {}
    try Task.checkCancellation()
  }

  // MARK: Following

  /// Follows the journal until it is cancelled. What fails is tried again.
  public func run() async {
    var pause = Duration.milliseconds(100)
    while !Task.isCancelled {
      do {
        try await follow()
      } catch {
        if Task.isCancelled { return }
        ports.logger.warning("the read models fall behind", metadata: ["error": "\(error)", "again in": "\(pause)"])
      }
      do { try await ports.clock.sleep(for: pause) } catch { return }
      pause = min(pause * 2, .seconds(30))
    }
  }

  private func follow() async throws {
    var (fold, revision) = try await begin()
    var lastHousekeeping: Instant?
    while true {
      let began = ContinuousClock.now
      let count = try await step(&fold, &revision)
      let isDue = lastHousekeeping.map { elapsed(since: $0) >= settings.housekeeping } ?? true
      if count < settings.pageSize, isDue {
        lastHousekeeping = ports.clock.now
        await manager.restEnded(upTo: revision, after: settings.patience)
        try await applyRetention()
      }
      try await ports.clock.sleep(for: max(settings.interval, (.now - began) * settings.restRatio))
      if count == 0 { try await waitForRecord(after: revision) }
    }
  }

  /// Takes what the journal holds now, without waiting.
  func catchUp() async throws {
    var (fold, revision) = try await begin()
    while try await step(&fold, &revision) > 0 {}
  }

  /// The next records, at most a page. Answers with how many there were.
  private func step(_ fold: inout ResourceFold, _ revision: inout Revision) async throws -> Int {
    let count = try await withTaskExecutorPreference(executor) {
      try await Self.step(&fold, &revision, from: ports.journal, into: store, at: now, limit: settings.pageSize)
    }
    if count > 0 { publish(revision) }
    return count
  }

  /// Not longer than until the next housekeeping.
  private func waitForRecord(after revision: Revision) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { [ports] in try await ports.journal.waitForRecord(.allSessions, after: revision) }
      group.addTask { [ports, settings] in try await ports.clock.sleep(for: settings.housekeeping) }
      defer { group.cancelAll() }
      _ = try await group.next()
    }
  }

  /// Where the rows end, and the states of all sessions there or later.
  private func begin() async throws -> (ResourceFold, Revision) {
    var revision: Revision = 0
    if let position = try await store.position() {
      if try await holds(position) {
        revision = position.revision
      } else {
        ports.logger.notice("the read models are of another journal, or of another form, and are made anew")
        try await store.clear()
      }
    }
    publish(revision)
    var fold = ResourceFold(journal: ports.journal, tracesInMemory: settings.tracesInMemory)
    for runner in await manager.allRunners {
      // One that cannot be read is read from the journal.
      guard let view = try? await runner.read({ $0 }) else { continue }
      if view.state.status.isFinal, view.revision <= revision { continue }
      if view.revision > revision {
        fold.know(ahead: SessionPoint(view), created: runner.createRevision)
      } else {
        fold.know(SessionPoint(view), created: runner.createRevision)
      }
    }
    return (fold, revision)
  }

  private func holds(_ position: ReadPosition) async throws -> Bool {
    guard position.form == ResourceFold.form, position.revision > 0 else { return false }
    do {
      let record = try await ports.journal.read(.allSessions, after: position.revision - 1, limit: 1).first
      return record?.position == position
    } catch is JournalError {
      return false
    }
  }

  private func publish(_ revision: Revision) {
    let due = state.withLock { state in
      state.revision = revision
      let due = state.waiters.filter { $0.minimum <= revision }
      state.waiters.removeAll { $0.minimum <= revision }
      return due
    }
    for waiter in due { waiter.continuation.finish() }
  }

  private var now: Int64 { ports.clock.now.nanosecondsSinceEpoch }

  private func elapsed(since time: Instant) -> Duration { .nanoseconds(ports.clock.now.nanoseconds(since: time)) }

  // MARK: Retention

  /// One bite of every rule.
  private func applyRetention() async throws {
    for rule in settings.retention {
      let count = try await store.apply(rule, before: rule.limit(at: now), limit: settings.retentionBite)
      if count > 0 {
        state.withLock { $0.retained[rule.name, default: 0] += count }
        ports.logger.info("retention", metadata: ["rule": "\(rule.name)", "rows": "\(count)"])
      }
    }
  }

  /// A rule, in bites, until nothing is left for it. Answers with how many rows it was applied to.
  public static func applyAll(_ rule: RetentionRule, to store: any ResourceStore, at time: Int64) async throws -> Int {
    var total = 0
    while case let count = try await store.apply(rule, before: rule.limit(at: time), limit: 1000), count > 0 {
      total += count
    }
    return total
  }
}

extension RetentionRule {
  /// What was written before is old enough.
  fileprivate func limit(at time: Int64) -> Int64 {
    let (limit, overflowed) = time.subtractingReportingOverflow(age.wholeNanoseconds)
    return overflowed ? .min : limit
  }
}
