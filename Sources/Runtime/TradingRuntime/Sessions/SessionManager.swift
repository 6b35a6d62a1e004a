internal import MarketSimulation
internal import Strategies
public import TradingEngine
public import TradingModel

/// Makes a broker for one session.
public typealias BrokerFactory = @Sendable (SessionDefinition) -> SessionBroker

/// Holds every session of the server, from its creation on.
public actor SessionManager {
  /// Bounds and rules of the whole server.
  public struct Settings: Sendable, Hashable {
    /// Sessions held in memory; one more is refused. 1,000 unless told otherwise.
    public var maximumSessions = 1000
    public var prerequisites = PrerequisitePolicy.standard
    /// Where trading days begin and end. New York unless told otherwise.
    public var dayTimeZone: CivilZone
    /// What sessions keep in memory of what is over. All, unless told otherwise: with less there must be read models, which
    /// answer for what has left.
    public var kept = KeptHistory.all
    /// What becomes of sessions that were running when the server stopped. Nil: paper resumes, live comes back paused.
    public var recovery: RecoveryPolicy?

    public init(dayTimeZone: CivilZone) { self.dayTimeZone = dayTimeZone }
  }

  public nonisolated let ports: SessionPorts
  /// What the server knows beside its sessions.
  public nonisolated let registry: Registry
  let settings: Settings
  let makeBroker: BrokerFactory
  nonisolated let runners = RunnerTable()
  /// Sessions that have ended and were let go.
  var resting: [SessionID: RestingSession] = [:]
  /// When sessions that have ended were found so, or asked for last.
  var endTimes: [SessionID: Instant] = [:]
  /// In the order of their creation, those that rest too.
  private(set) var order: [SessionID] = []
  private var lastNumber: UInt64 = 0
  /// Names whose creation failed in the journal: it may hold them all the same.
  private var doubtfulNames: Set<SessionID> = []
  /// One a session whose journal failed.
  private var revivals: [SessionID: Task<Void, Never>] = [:]
  private(set) var isShuttingDown = false
  let turns = TurnQueue()
  private let liveStarts = TurnQueue()

  public init(ports: SessionPorts, settings: Settings, makeBroker: @escaping BrokerFactory) {
    self.ports = ports
    registry = Registry(journal: ports.journal, clock: ports.clock)
    self.settings = settings
    self.makeBroker = makeBroker
  }

  // MARK: Finding

  /// The runner of a session, which is brought back into memory when it rests.
  /// - Throws: ``RuntimeError/sessionNotFound(_:)``.
  public nonisolated func runner(_ id: SessionID) async throws -> SessionRunner {
    if let runner = runners[id] { return runner }
    return try await restingRunner(id)
  }

  private func restingRunner(_ id: SessionID) async throws -> SessionRunner {
    guard runners[id] != nil || resting[id] != nil else { throw RuntimeError.sessionNotFound(id) }
    await turns.take()
    defer { turns.release() }
    return try await wake(id)
  }

  /// Every session in memory, in the order of their creation.
  public var allRunners: [SessionRunner] { order.compactMap { runners[$0] } }

  /// Every session in memory whose creation the journal holds up to a revision, and that revision: where a watcher of all
  /// sessions begins.
  public func settled() async -> (runners: [SessionRunner], revision: Revision) {
    // A session that is being created may be in the journal and not yet here.
    await turns.take()
    defer { turns.release() }
    return (allRunners, ports.journal.newestRevision)
  }

  // MARK: Creating

  /// Creates a session, and returns once the journal holds it. The same name and body again returns the same session.
  ///
  /// - Throws: ``RuntimeError``, `CommandError` for a field, `StrategyDocumentError` for the strategy.
  public func create(_ proposal: SessionProposal) async throws -> SessionRunner {
    // One at a time: between checking the name and having it in the journal nobody else may take it.
    await turns.take()
    defer { turns.release() }
    if isShuttingDown { throw RuntimeError.shuttingDown }
    try await settleDoubt(about: proposal.sessionID)
    let name = proposal.sessionID ?? freeID()
    let existing = runners[name]?.definition ?? resting[name]?.definition
    let (definition, strategy) = try await define(proposal, as: name, existing: existing)
    if let existing {
      let fields = existing.differences(from: definition)
      guard fields.isEmpty else { throw RuntimeError.sessionConflict(definition.sessionID, fields: fields) }
      return try await wake(definition.sessionID)
    }
    try await requireAdjusted(definition)
    guard runners.count < settings.maximumSessions else {
      throw RuntimeError.limitReached(name: "sessions", maximum: settings.maximumSessions)
    }
    let ticket = try ports.journal.enqueue([.created(definition)], to: definition.sessionID, after: nil)
    CausedRevisions.current?.note(ticket.revision...ticket.revision)
    doubtfulNames.insert(definition.sessionID)
    try await ports.journal.commit(through: ticket)
    doubtfulNames.remove(definition.sessionID)
    var engine = SessionEngine(configuration: definition.configuration, strategy: strategy)
    engine.keep(settings.kept)
    let runner = SessionRunner(
      definition: definition, engine: engine, broker: makeBroker(definition), ports: ports,
      createRevision: ticket.revision, ticket: ticket,
      notePaperDay: paperDayNote(of: definition), onFault: faultHandler)
    add(runner)
    return runner
  }

  func add(_ runner: SessionRunner) {
    runners[runner.sessionID] = runner
    order.append(runner.sessionID)
  }

  /// A creation that failed may be in the journal: then the session is there, and is created no second time.
  private func settleDoubt(about id: SessionID?) async throws {
    guard let id, doubtfulNames.contains(id) else { return }
    if let runner = try await reviveFromJournal(id) {
      add(runner)
      await runner.goOn()
    }
    doubtfulNames.remove(id)
  }

  /// What a proposal would make, with nothing made: for a backtest of it.
  ///
  /// - Parameter existing: what was made of it before, if it was.
  func plan(
    _ proposal: SessionProposal, existing: SessionDefinition? = nil
  ) async throws -> (SessionDefinition, (any Strategy)?) {
    try await define(proposal, as: proposal.sessionID ?? SessionID("backtest", 0), existing: existing)
  }

  private func freeID() -> SessionID {
    var id: SessionID
    repeat {
      lastNumber += 1
      id = SessionID("session", lastNumber)
    } while runners[id] != nil || resting[id] != nil || doubtfulNames.contains(id)
    return id
  }

  private func define(
    _ proposal: SessionProposal, as id: SessionID, existing: SessionDefinition?
  ) async throws -> (SessionDefinition, (any Strategy)?) {
    let source = try source(of: proposal)
    let document = source.isEmpty ? nil : try StrategyDocument(yaml: source)
    let symbols = proposal.symbols.isEmpty ? document?.symbols ?? [] : proposal.symbols
    let instruments = try await instruments(symbols)
    let configuration = try SessionConfiguration(
      sessionID: id, displayName: proposal.displayName, mode: proposal.mode, instruments: instruments,
      initialCash: proposal.initialCash, currency: proposal.baseCurrency?.code ?? instruments.first?.currency ?? "USD",
      riskLimits: proposal.riskLimits ?? .standard,
      dayTimeZone: settings.dayTimeZone, strategyName: document?.name.text, portfolio: proposal.portfolio,
      execution: proposal.execution)
    var replay = proposal.replay
    replay.history = try await choice(for: symbols, wanted: replay.history, existing: existing?.replay.history)
    let definition = SessionDefinition(
      configuration: configuration, strategySource: source, hasOwnRiskLimits: proposal.riskLimits != nil,
      replay: replay, exchange: proposal.exchange, createTime: ports.clock.now,
      strategyVersion: proposal.strategyVersion)
    return (definition, document.map { FormulaStrategy($0) })
  }

  /// The text of the strategy: given, deployed, or both and the same.
  private func source(of proposal: SessionProposal) throws -> String {
    guard let version = proposal.strategyVersion else { return proposal.strategySource }
    let source = try registry.strategy(version).source
    guard proposal.strategySource.isEmpty || proposal.strategySource == source else {
      throw RuntimeError.invalid(
        field: "spec.strategy_yaml", reason: "is not the text of \(version); leave it out, or spec.strategy_version")
    }
    return source
  }

  private func instruments(_ symbols: [Symbol]) async throws -> [Instrument] {
    let known = await instruments()
    return try symbols.map { symbol in
      guard let instrument = known[symbol] else {
        let names = known.keys.sorted().prefix(10).map(\.text).joined(separator: ", ")
        throw RuntimeError.invalid(
          field: "spec.symbols",
          reason: known.isEmpty
            ? "\(symbol) has no data: there is no feed, and nothing was imported"
            : "\(symbol) is not in the feed, which carries \(names)")
      }
      return instrument
    }
  }

  // MARK: Starting

  /// Starts a session; a live one only when every prerequisite holds now. With `validateOnly` nothing is done.
  /// Answers with the session as it is then.
  ///
  /// - Parameter confirmation: what a person said of a live session; empty: nothing.
  public func start(_ id: SessionID, confirmation: String = "", validateOnly: Bool) async throws -> SessionView {
    let runner = try await runner(id)
    if isShuttingDown { throw RuntimeError.shuttingDown }
    let status = try await runner.read(\.state.status)
    guard status == .created else { throw CommandError.wrongState(current: status, needed: [.created]) }
    let isLive = runner.definition.configuration.mode == .live
    // One at a time: two that start at once would not see what the other takes of the account.
    if isLive { await liveStarts.take() }
    defer { if isLive { liveStarts.release() } }
    if isLive {
      let failed = try await prerequisites(of: id, confirmation: confirmation).filter { $0.result != .pass }
      if !failed.isEmpty { throw RuntimeError.prerequisitesNotMet(failed) }
      // On record before it trades: it is what the first live start rests on.
      if !validateOnly {
        try await registry.confirmLiveStart(
          of: ContentHash(of: runner.definition.strategySource), by: id, phrase: confirmation)
      }
    }
    return try await runner.start(validateOnly: validateOnly)
  }

  /// Days on paper are evidence for a strategy: nil for a session without one, or that is no paper.
  func paperDayNote(of definition: SessionDefinition) -> PaperDayNote? {
    guard definition.configuration.mode == .paper, !definition.strategySource.isEmpty else { return nil }
    return { [registry] id, date in
      // Whoever started the session has caused its trading, not what becomes known of the day.
      try await CausedRevisions.$current.withValue(nil) { try await registry.notePaperDay(date, of: id) }
    }
  }

  // MARK: Faults

  var faultHandler: @Sendable (SessionRunner) -> Void {
    { [weak self] runner in
      guard let self else { return }
      Task(executorPreference: self.ports.executor) { await self.beginRevival(of: runner) }
    }
  }

  private func beginRevival(of faulty: SessionRunner) {
    // One that never came to be known is left to whoever made it.
    guard !isShuttingDown, isCurrent(faulty) else { return }
    revivals[faulty.sessionID] = Task(executorPreference: ports.executor) { await self.reviveAfterFault(faulty) }
  }

  func isCurrent(_ runner: SessionRunner) -> Bool { runners[runner.sessionID] === runner }

  func replaceRunner(with runner: SessionRunner) {
    runners[runner.sessionID] = runner
    revivals[runner.sessionID] = nil
  }

  // MARK: Ending

  /// Takes no more sessions, and ends every replay. Sessions stay in the journal as they are.
  public func shutDown() async {
    isShuttingDown = true
    for revival in revivals.values { revival.cancel() }
    for runner in allRunners { await runner.shutDown() }
  }
}
