internal import Strategies
internal import Synchronization
public import TradingModel

/// What the server knows beside its sessions: deployed strategies, backtests that have ended, people's word, and what it asks
/// before a session goes live. Kept in the journal, under a session's name that no caller can choose.
public actor Registry {
  /// Versions of all strategies together; one more is refused.
  public static let maximumVersions = 2_000
  /// The journal's records of it are this session's.
  public static let sessionID = SessionID("server:registry", 1)

  private let journal: any Journal
  private let clock: any WallClock
  private let known = Mutex(RegistryState())
  /// A write failed, and the journal may hold it all the same.
  private var isDoubtful = false
  /// Days on paper that wait for their turn.
  private(set) var waitingDays: [PaperDays.Day] = []
  private let turns = TurnQueue()

  init(journal: any Journal, clock: any WallClock) {
    self.journal = journal
    self.clock = clock
  }

  // MARK: Reading

  /// What is durable.
  nonisolated var state: RegistryState { known.withLock { $0 } }

  /// Of the newest event that is known.
  public nonisolated var revision: Revision { state.revision }

  /// Returns when everything that the journal holds is known: a write is durable before it is known.
  public func settle() async throws {
    await turns.take()
    defer { turns.release() }
    if isDoubtful { try await catchUp() }
  }

  /// Every version in the order of their deployment.
  public nonisolated var strategies: [DeployedStrategy] { state.strategies }

  /// - Throws: ``RuntimeError/strategyNotFound(_:)``.
  public nonisolated func strategy(_ version: StrategyVersion) throws -> DeployedStrategy {
    guard let strategy = state.strategy(version) else { throw RuntimeError.strategyNotFound("\(version)") }
    return strategy
  }

  /// The version with this very text. Nil: there is none.
  public nonisolated func deployed(_ content: ContentHash) -> DeployedStrategy? { state.deployed(content) }

  /// `NAME@NUMBER`, or `NAME` for the newest.
  /// - Throws: ``RuntimeError/strategyNotFound(_:)``.
  public nonisolated func strategy(named text: String) throws -> DeployedStrategy {
    let state = state
    let found = StrategyVersion(text).map { state.strategy($0) } ?? StrategyName(text).flatMap { state.newest($0) }
    guard let found else { throw RuntimeError.strategyNotFound(text) }
    return found
  }

  // MARK: Strategies

  /// Deploys a document as the next version of the strategy that it names; a text that is there already is answered with its
  /// version.
  ///
  /// - Throws: ``RuntimeError``, `StrategyDocumentError`.
  public func deploy(_ source: String, requestID: DeploymentID?, note: String) async throws -> DeployedStrategy {
    let document = try StrategyDocument(yaml: source)
    let content = ContentHash(of: source)
    try await record { state in
      if let requestID, let earlier = state.deployed(as: requestID), earlier.contentHash != content {
        throw RuntimeError.deploymentConflict(requestID, earlier.version)
      }
      if state.deployed(content) != nil { return nil }
      guard state.strategies.count < Self.maximumVersions else {
        throw RuntimeError.limitReached(name: "versions of strategies", maximum: Self.maximumVersions)
      }
      let version = StrategyVersion(name: document.name, number: state.nextNumber(of: document.name))
      return .strategyDeployed(version, source: source, requestID: requestID, note: note)
    }
    guard let deployed = deployed(content) else { throw RuntimeError.strategyNotFound(document.name.text) }
    return deployed
  }

  /// Whoever calls has checked that it may be.
  func promote(_ version: StrategyVersion, confirmation: String) async throws {
    try await record { state in
      guard let strategy = state.strategy(version) else { throw RuntimeError.strategyNotFound("\(version)") }
      return strategy.stage == .live ? nil : .strategyPromoted(version, confirmation: confirmation)
    }
  }

  // MARK: Evidence

  func keep(_ backtest: BacktestRecord) async throws { try await record { _ in .backtestFinished(backtest) } }

  func confirmLiveStart(of content: ContentHash, by session: SessionID, phrase: String) async throws {
    try await record { state in
      state.confirmations[content] == nil ? .liveStartConfirmed(session, content, phrase: phrase) : nil
    }
  }

  /// Once a day of a session, however often it is said. Days of many sessions begin at one time: those that wait for their turn
  /// become durable as one.
  func notePaperDay(_ date: CivilDate, of session: SessionID) async throws {
    let day = PaperDays.Day(sessionID: session, date: date)
    waitingDays.append(day)
    try await recordAll { state in
      let days = [day] + waitingDays
      waitingDays = []
      // Whoever had the turn before has written this one with its own, unless the journal failed.
      return state.paperDays.missing(days).map { .paperDayTraded($0.sessionID, $0.date) }
    }
  }

  // MARK: Policies

  /// Sets what is asked in a scope, in place of what was set there before.
  ///
  /// - Parameter etag: nil: whatever it is.
  /// - Throws: ``RuntimeError/stalePolicy(etag:)``.
  public func setPolicy(
    _ terms: PolicyTerms, for scope: PolicyScope, etag: String?, reason: String
  ) async throws -> PolicyBook.Entry {
    try await record { state in
      let present = state.policies.entry(scope)
      if let etag, etag != present.etag { throw RuntimeError.stalePolicy(etag: present.etag) }
      guard present.terms != terms else { return nil }
      guard present.changes > 0 || state.policies.entries.count < PolicyBook.maximumEntries else {
        throw RuntimeError.limitReached(name: "policies", maximum: PolicyBook.maximumEntries)
      }
      return .policySet(scope, terms, reason: reason)
    }
    return state.policies.entry(scope)
  }

  /// What is asked, in the order in which it was set first.
  public nonisolated var policies: PolicyBook { state.policies }

  // MARK: The journal

  /// Takes an event of the journal.
  nonisolated func replay(_ event: RegistryEvent, at revision: Revision) throws(RegistryError) {
    try known.withLock { state throws(RegistryError) in try state.apply(event, at: revision) }
  }

  /// Decides on the newest state, and returns once that is durable. One at a time.
  private func record(_ decide: (RegistryState) throws -> RegistryEvent.Kind?) async throws {
    try await recordAll { state in try decide(state).map { [$0] } ?? [] }
  }

  /// The same of several events, which become durable as one.
  private func recordAll(_ decide: (RegistryState) throws -> [RegistryEvent.Kind]) async throws {
    await turns.take()
    defer { turns.release() }
    if isDoubtful { try await catchUp() }
    let events = try decide(state).map { RegistryEvent(time: clock.now, kind: $0) }
    guard !events.isEmpty else { return }
    let ticket = try journal.enqueue(events.map { .registry($0) }, to: Self.sessionID, after: nil)
    let first = ticket.revision - UInt64(events.count - 1)
    CausedRevisions.current?.note(first...ticket.revision)
    isDoubtful = true
    try await journal.commit(through: ticket)
    isDoubtful = false
    for (place, event) in events.enumerated() { try replay(event, at: first + UInt64(place)) }
  }

  /// Takes what a write that failed has left in the journal.
  private func catchUp() async throws {
    var revision = state.revision
    while true {
      let page = try await journal.read(.session(Self.sessionID), after: revision, limit: 256)
      for record in page {
        if case .registry(let event) = record.entry { try replay(event, at: record.revision) }
      }
      guard let newest = page.last?.revision else { break }
      revision = newest
    }
    isDoubtful = false
  }
}
