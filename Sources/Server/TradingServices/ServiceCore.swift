import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// What every service works with.
struct ServiceCore: Sendable {
  let manager: SessionManager
  let backtests: BacktestManager
  let optimizations: OptimizationManager
  let settings: ServiceSettings
  let identity: ServerIdentity
  let watches: WatchSupervisor
  let leases: LeaseKeeper
  let audit: any AuditLog
  /// Nil where the journal is in memory.
  let readModels: ReadModels?
  let errors: ErrorMapping

  init(
    manager: SessionManager, backtests: BacktestManager, optimizations: OptimizationManager, leases: LeaseKeeper,
    audit: any AuditLog, readModels: ReadModels? = nil, settings: ServiceSettings, identity: ServerIdentity,
    shutdown: ShutdownNotice
  ) {
    self.manager = manager
    self.backtests = backtests
    self.optimizations = optimizations
    self.leases = leases
    self.audit = audit
    self.readModels = readModels
    self.settings = settings
    self.identity = identity
    watches = WatchSupervisor(
      clock: manager.ports.clock, journal: manager.ports.journal, settings: settings, shutdown: shutdown)
    errors = ErrorMapping(logger: manager.ports.logger)
  }

  /// Runs one call and gives its failure the form that callers get.
  ///
  /// - Parameter session: the session that the request names, as it stands there; empty for none.
  func answer<Answer>(
    _ context: ServerContext, session: String = "", _ body: () async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await body()
    } catch {
      throw errors.status(of: error, method: context.method.path, session: session)
    }
  }

  /// The runner of the session that a request names.
  func runner(_ sessionID: String) async throws -> SessionRunner {
    var fields = Fields()
    let id: SessionID? = fields.identifier(sessionID, "session_id")
    return try await manager.runner(try fields.finish { id })
  }

  /// Newest revision of the journal, once it is at least `minimum`. What it tells is in the state of every session.
  ///
  /// - Throws: `JournalError.notWrittenYet(newest:)` when it is not for longer than callers are let wait.
  func reach(_ minimum: Revision) async throws -> Revision {
    let journal = manager.ports.journal
    let newest = journal.newestRevision
    if minimum <= newest { return newest }
    try await watches.wait(for: settings.maximumRevisionWait) {
      try await journal.waitForRecord(.allSessions, after: minimum - 1)
    }
    guard minimum <= journal.newestRevision else {
      throw watches.shutdown.isRaised
        ? RuntimeError.shuttingDown : JournalError.notWrittenYet(newest: journal.newestRevision)
    }
    return journal.newestRevision
  }

  /// What `project` makes of a session, and of the revision that this takes into account: at least `minimum`.
  func read<Answer: Sendable>(
    _ runner: SessionRunner, atLeast minimum: Revision,
    project: @Sendable (SessionView, Revision) throws -> Answer
  ) async throws -> Answer {
    let reached = try await reach(minimum)
    return try await runner.read { view in try project(view, max(reached, view.revision)) }
  }

  func read<Answer: Sendable>(
    _ id: SessionID, atLeast minimum: Revision, project: @Sendable (SessionView, Revision) throws -> Answer
  ) async throws -> Answer {
    try await read(try await manager.runner(id), atLeast: minimum, project: project)
  }

  /// Serves a Watch call on one session to its end.
  func watch<Projection: WatchProjection>(
    _ runner: SessionRunner, from start: TradingRuntime.WatchStart, _ projection: Projection,
    _ responses: ResponseWriter<Projection.Response>
  ) async throws {
    let journal = manager.ports.journal
    try await watches.serve(from: start, scope: .session(runner.sessionID), responses: responses) {
      SessionSource(
        runner, follower: try await SessionFollower.open(runner, from: start, journal: journal), projection: projection,
        journal: journal, sharing: responses.isCompressed ? nil : watches.shared, isUpToDate: start.isPresent)
    }
  }
}

extension TradingRuntime.WatchStart {
  fileprivate var isPresent: Bool {
    switch self {
    case .now, .snapshot: true
    case .after: false
    }
  }
}
