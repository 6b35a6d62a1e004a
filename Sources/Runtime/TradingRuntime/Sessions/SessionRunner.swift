internal import Logging
internal import MarketSimulation
public import TradingEngine
public import TradingModel

/// Runs one session: carries inputs to its engine, events to the journal, effects to the broker.
///
/// One input at a time, each in three steps: the engine decides, the events become durable, the effects go to the
/// broker, whose reports are inputs again. Nothing leaves before the events that say so are durable.
public actor SessionRunner {
  public nonisolated let definition: SessionDefinition
  public nonisolated var sessionID: SessionID { definition.sessionID }
  /// Of the record that created the session.
  public nonisolated let createRevision: Revision

  private let ports: SessionPorts
  private let broker: any Broker
  private var engine: SessionEngine
  private var revision: Revision
  /// Days that market data of a live session came for.
  private var marketDays = 0
  /// Why no further command is taken: the journal does not hold what the engine has decided.
  private var fault: String?
  private let turns = TurnQueue()
  private var replay: Task<Void, Never>?
  private var nextSequence: UInt64 = 1

  /// Commands that may wait for their turn; one more is refused.
  static let maximumWaiting = 10_000

  /// A runner of a new session whose definition the journal holds at `revision`.
  init(
    definition: SessionDefinition, engine: SessionEngine, broker: any Broker, ports: SessionPorts, revision: Revision
  ) {
    self.definition = definition
    self.engine = engine
    self.broker = broker
    self.ports = ports
    self.revision = revision
    createRevision = revision
  }

  // MARK: Commands and reads

  /// Applies a command and answers with what `project` makes of its outcome, once its events are durable.
  ///
  /// - Throws: `CommandError` when the engine refuses, ``RuntimeError`` when the runner cannot take it.
  public func perform<Answer: Sendable>(
    _ command: SessionInput, project: @Sendable (SessionView, EngineStep.Reply?) throws -> Answer
  ) async throws -> Answer {
    try await inTurn {
      let reply = try await process(command, at: currentTime)
      return try project(view, reply)
    }
  }

  /// What ``perform(_:project:)`` would answer or throw, with nothing done.
  public func validate<Answer: Sendable>(
    _ command: SessionInput, project: @Sendable (SessionView, EngineStep.Reply?) throws -> Answer
  ) async throws -> Answer {
    try await inTurn {
      let reply = try engine.validate(command, at: currentTime)
      return try project(view, reply)
    }
  }

  /// What `project` makes of the session as it stands, with nothing half done.
  public func read<Answer: Sendable>(
    _ project: @Sendable (SessionView) throws -> Answer
  ) async throws -> Answer {
    try await inTurn { try project(view) }
  }

  /// Starts the session: opens its replay, and trades until the data ends or someone stops it. Answers with the session
  /// as it is before the first slice of data. With `validateOnly` the same is checked and nothing done.
  func start(validateOnly: Bool) async throws -> SessionView {
    try await inTurn {
      guard engine.state.status == .created else {
        throw CommandError.wrongState(current: engine.state.status, needed: [.created])
      }
      let range = definition.replay
      var cursor = try await ports.feed.open(
        symbols: definition.configuration.instruments.map(\.symbol), from: range.start, to: range.end)
      guard let first = try await cursor.next() else {
        throw RuntimeError.invalid(field: "spec.replay", reason: "the feed has no data in that range")
      }
      if validateOnly { return view }
      let opening = first.bars.map(\.openTime).min() ?? first.closeTime
      _ = try await process(.start, at: opening)
      let opened = cursor
      replay = Task { await self.run(opened, from: first) }
      return view
    }
  }

  /// Ends the replay without a trace in the journal: the session is as it was, for a later process to take up.
  func shutDown() async {
    replay?.cancel()
    await replay?.value
  }

  /// The session's clock: the newest market time, or the time of day before there was any.
  private var currentTime: Instant { engine.state.marketTime ?? ports.clock.now }

  private var view: SessionView {
    SessionView(definition: definition, state: engine.state, revision: revision, marketDays: marketDays)
  }

  /// Runs one operation of a caller's when its turn comes; callers beyond the limit are refused.
  private func inTurn<Answer>(_ operation: () async throws -> Answer) async throws -> Answer {
    guard turns.length < Self.maximumWaiting else {
      throw RuntimeError.limitReached(name: "commands waiting for the session", maximum: Self.maximumWaiting)
    }
    return try await inOwnTurn(operation)
  }

  /// The same for the session's own work, which no number of callers may keep out.
  private func inOwnTurn<Answer>(_ operation: () async throws -> Answer) async throws -> Answer {
    await turns.take()
    defer { turns.release() }
    if let fault { throw RuntimeError.sessionUnavailable(sessionID, reason: fault) }
    return try await operation()
  }

  // MARK: One input

  private func process(_ input: SessionInput, at time: Instant) async throws -> EngineStep.Reply? {
    let step = try engine.apply(input, at: time)
    try await record(step.events)
    for effect in step.effects {
      for report in await broker.perform(effect, at: time) {
        _ = try await process(.execution(report), at: report.time)
      }
    }
    if engine.state.status.isFinal { replay?.cancel() }
    return step.reply
  }

  private func record(_ events: [SessionEvent]) async throws {
    guard !events.isEmpty else { return }
    do {
      revision = try await ports.journal.append(events.map { .event($0) }, to: sessionID)
    } catch {
      // The engine has gone ahead of the journal, and nobody may see that state.
      fault = "the journal failed: \(error)"
      throw RuntimeError.sessionUnavailable(sessionID, reason: "the journal failed: \(error)")
    }
    for case .dayStarted in events.lazy.map(\.kind) { marketDays += 1 }
  }

  // MARK: The replay

  private func run(_ opened: any MarketDataCursor, from first: MarketSlice) async {
    var cursor = opened
    var pace = Pacer(definition.replay.pace, clock: ports.clock)
    do {
      var next: MarketSlice? = first
      while let slice = next {
        try await pace.waitForNext()
        try await inOwnTurn {
          // The session may have ended while this slice waited.
          if engine.state.status.isLive { try await trade(slice) }
        }
        guard engine.state.status.isLive else { return }
        next = try await cursor.next()
      }
      try await inOwnTurn {
        guard engine.state.status.isLive else { return }
        _ = try await process(.stop(reason: "the market data ended"), at: currentTime)
      }
    } catch is CancellationError {
      return
    } catch {
      await fail(error)
    }
  }

  private func trade(_ slice: MarketSlice) async throws {
    await broker.marketWillTrade(slice.bars)
    let order = definition.exchange.pathOrder
    for tick in BarReplay.ticks(of: slice.bars, order: order, nextSequence: &nextSequence) {
      for report in await broker.marketDidMove(tick) {
        _ = try await process(.execution(report), at: report.time)
      }
      _ = try await process(.tick(tick), at: tick.time)
    }
    for bar in slice.bars { _ = try await process(.bar(bar), at: bar.closeTime) }
    _ = try await process(.sliceClosed, at: slice.closeTime)
  }

  private func fail(_ error: any Error) async {
    ports.logger.error("session failed", metadata: ["session": "\(sessionID)", "error": "\(error)"])
    guard fault == nil else { return }
    do {
      _ = try await inOwnTurn { try await process(.fail(reason: "\(error)"), at: currentTime) }
    } catch {
      ports.logger.error("failure not recorded", metadata: ["session": "\(sessionID)", "error": "\(error)"])
    }
  }
}
