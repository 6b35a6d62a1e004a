internal import DequeModule
internal import Logging
internal import Synchronization
public import TradingEngine
public import TradingModel

/// Runs one session: carries inputs to its engine, events to the journal, commands to the broker.
///
/// Inputs are applied one after another, each without a pause; what they led to is given to the journal and becomes
/// durable behind them. Whatever leaves waits for that: answers, and commands to a broker outside. An answer tells the
/// session as it was when the input had been applied, and nobody ever sees a state that the journal does not hold.
public actor SessionRunner {
  public nonisolated let definition: SessionDefinition
  public nonisolated var sessionID: SessionID { definition.sessionID }
  /// Of the record that created the session.
  public nonisolated let createRevision: Revision

  let ports: SessionPorts
  /// A simulated broker, changed in place; nil when the broker is outside.
  var exchange: (any SimulatedBroker)?
  let outside: (any Broker)?
  var engine: SessionEngine
  /// Of the newest entry; it may not be durable yet.
  var ticket: JournalTicket
  /// Days that market data of a live session came for.
  var marketDays: Int
  /// When the newest slice of a live session came, by the server's clock.
  var dataTime: Instant?
  /// Why nothing further is taken: the journal does not hold what the engine has decided.
  var fault: String?
  /// Puts a trading day of a paper session on record. Nil: nobody asks for it.
  let notePaperDay: PaperDayNote?
  /// The newest that is on record.
  var paperDay: CivilDate?
  /// Told once, when there is a fault.
  private let onFault: @Sendable (SessionRunner) -> Void

  /// What the running input has led to, not yet given to the journal.
  var unit: [JournalEntry] = []
  /// The revisions of what the newest input led to; nil for nothing.
  var newestUnit: ClosedRange<Revision>?
  /// Commands that the simulated broker has not been told of, or that wait for their events' ticket.
  var commands: Deque<TimedCommand> = []
  /// What a broker outside has not been told of yet.
  var outbox: Deque<Dispatch> = []
  /// Those who wait until ``outbox`` is empty.
  var idleWaiters: [CheckedContinuation<Void, Never>] = []
  /// When the first bar of the replay opens: the session's clock before any market moved.
  var openingTime: Instant?
  /// Where the replay of a session that was made anew goes on.
  var replayPosition: ReplayPosition?

  var replay: Task<Void, Never>?
  var sender: Task<Void, Never>?
  /// Listening to the broker, moving the clock.
  var attendants: [Task<Void, Never>] = []

  /// Orders that are going to be asked about, and those of them that wait for their time.
  var waitingInquiries: Set<OrderID> = []
  var laterInquiries: [OrderID: Task<Void, Never>] = [:]
  /// The order that the broker is being asked about.
  var inquiredOrder: OrderID?
  /// Ends of orders that are in doubt, until the broker has answered.
  var deferredEnds: [OrderID: [ExecutionReport]] = [:]

  /// Callers that wait.
  private let waiting = Atomic<Int>(0)
  /// Callers that may wait; one more is refused.
  static let maximumWaiting = 10_000

  init(
    definition: SessionDefinition, engine: SessionEngine, broker: SessionBroker, ports: SessionPorts,
    createRevision: Revision, ticket: JournalTicket, marketDays: Int = 0, notePaperDay: PaperDayNote? = nil,
    onFault: @escaping @Sendable (SessionRunner) -> Void = { _ in }
  ) {
    self.definition = definition
    self.engine = engine
    switch broker {
    case .simulated(let simulated): (exchange, outside) = (simulated, nil)
    case .outside(let broker): (exchange, outside) = (nil, broker)
    }
    self.ports = ports
    self.createRevision = createRevision
    self.ticket = ticket
    self.marketDays = marketDays
    self.notePaperDay = notePaperDay
    self.onFault = onFault
  }

  // MARK: Commands and reads

  /// Applies a command and answers with what `project` makes of its outcome, once its events are durable.
  ///
  /// - Throws: `CommandError` when the engine refuses, ``RuntimeError`` when the runner cannot take it.
  public nonisolated func perform<Answer: Sendable>(
    _ command: SessionInput, project: @Sendable (SessionView, EngineStep.Reply?) throws -> Answer
  ) async throws -> Answer {
    try enter()
    defer { leave() }
    return try await answer(try await decide(command, project: project))
  }

  private func decide<Answer: Sendable>(
    _ command: SessionInput, project: @Sendable (SessionView, EngineStep.Reply?) throws -> Answer
  ) async throws -> Decided<Answer> {
    try requireNoFault()
    try await waitForRoom()
    let reply = try take(command, at: currentTime)
    noteCause()
    let answer = Result { try project(view, reply) }
    if case .success = answer { CausedRevisions.current?.decide() }
    return Decided(answer: answer, ticket: ticket)
  }

  /// For the record of the call that the newest input came with.
  func noteCause() {
    if let newestUnit { CausedRevisions.current?.note(newestUnit) }
  }

  /// What ``perform(_:project:)`` would answer or throw, with nothing done.
  public nonisolated func validate<Answer: Sendable>(
    _ command: SessionInput, project: @Sendable (SessionView, EngineStep.Reply?) throws -> Answer
  ) async throws -> Answer {
    try enter()
    defer { leave() }
    return try await answer(try await validated(command, project: project))
  }

  private func validated<Answer: Sendable>(
    _ command: SessionInput, project: @Sendable (SessionView, EngineStep.Reply?) throws -> Answer
  ) throws -> Decided<Answer> {
    try requireNoFault()
    let reply = try engine.validate(command, at: currentTime)
    return Decided(answer: Result { try project(view, reply) }, ticket: ticket)
  }

  /// What `project` makes of the session as it stands, with nothing half done, once that is durable.
  public nonisolated func read<Answer: Sendable>(
    _ project: @Sendable (SessionView) throws -> Answer
  ) async throws -> Answer {
    try enter()
    defer { leave() }
    return try await answer(try await projected(by: project))
  }

  private func projected<Answer: Sendable>(
    by project: @Sendable (SessionView) throws -> Answer
  ) throws -> Decided<Answer> {
    try requireNoFault()
    return Decided(answer: Result { try project(view) }, ticket: ticket)
  }

  /// The same once a broker outside has been told of everything up to now, and what it answered at once has been taken.
  public nonisolated func readSettled<Answer: Sendable>(
    _ project: @Sendable (SessionView) throws -> Answer
  ) async throws -> Answer {
    try enter()
    defer { leave() }
    return try await answer(try await settled(by: project))
  }

  private func settled<Answer: Sendable>(
    by project: @Sendable (SessionView) throws -> Answer
  ) async throws -> Decided<Answer> {
    try requireNoFault()
    if !outbox.isEmpty { await withCheckedContinuation { idleWaiters.append($0) } }
    return try projected(by: project)
  }

  // MARK: Callers

  /// What a caller is told, once what it rests on is durable.
  private struct Decided<Answer: Sendable>: Sendable {
    let answer: Result<Answer, any Error>
    let ticket: JournalTicket
  }

  /// Waits outside of the session: who waits for the disk would otherwise need a turn of its own to be answered.
  private nonisolated func answer<Answer>(_ decided: Decided<Answer>) async throws -> Answer {
    do { try await ports.journal.commit(through: decided.ticket) } catch { throw await lose(error) }
    return try decided.answer.get()
  }

  /// Lets a caller in until it has called ``leave()``; those beyond the limit are refused.
  nonisolated func enter() throws {
    guard waiting.wrappingAdd(1, ordering: .relaxed).oldValue < Self.maximumWaiting else {
      leave()
      throw RuntimeError.limitReached(name: "commands waiting for the session", maximum: Self.maximumWaiting)
    }
  }

  nonisolated func leave() { waiting.wrappingSubtract(1, ordering: .relaxed) }

  /// Whether time passes for it while its market rests: live, with a broker outside. A simulated one lives in the time of
  /// what it replays, in a live session as in a paper one.
  var followsWallClock: Bool { definition.configuration.mode == .live && outside != nil }

  /// The session's clock: that of the market in a replay, the time of day where orders go outside.
  var currentTime: Instant {
    let market = engine.state.marketTime ?? openingTime
    guard followsWallClock, let market else { return market ?? ports.clock.now }
    return max(market, ports.clock.now)
  }

  var view: SessionView {
    SessionView(
      definition: definition, state: engine.state, revision: ticket.revision, marketDays: marketDays,
      dataTime: dataTime)
  }

  // MARK: Faults

  func requireNoFault() throws {
    if let fault { throw RuntimeError.sessionUnavailable(sessionID, reason: fault) }
  }

  /// The engine has gone ahead of the journal, and nobody may see that state.
  func lose(_ error: any Error) -> RuntimeError {
    let reason = fault ?? "the journal failed: \(error)"
    if fault == nil {
      fault = reason
      ports.logger.error("session unavailable", metadata: ["session": "\(sessionID)", "reason": "\(reason)"])
      unit = []
      outbox = []
      commands = []
      becomeIdle()
      cancelTasks()
      onFault(self)
    }
    return .sessionUnavailable(sessionID, reason: reason)
  }

  // MARK: Ending

  /// Takes nothing more: whoever has it asks the manager again. False when somebody waits for an answer of it, or it has
  /// gone on since a revision.
  func retire(at revision: Revision) -> Bool {
    guard waiting.load(ordering: .relaxed) == 0, fault == nil, ticket.revision == revision else { return false }
    fault = "it has ended and was let go; ask again"
    return true
  }

  /// Ends the session's work without a trace in the journal: the session is as it was, for a later process to take up.
  func shutDown() async {
    cancelTasks()
    await replay?.value
    await sender?.value
    for attendant in attendants + laterInquiries.values { await attendant.value }
    // What was decided is not left behind: this process may be about to end.
    if fault == nil { try? await commit() }
  }

  private func cancelTasks() {
    replay?.cancel()
    sender?.cancel()
    for attendant in attendants + laterInquiries.values { attendant.cancel() }
  }
}

/// A command and the time of the input that led to it.
struct TimedCommand: Sendable, Hashable {
  let command: BrokerCommand
  let time: Instant
}
