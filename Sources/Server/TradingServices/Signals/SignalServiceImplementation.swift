import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.SignalService`.
struct SignalServiceImplementation: Outcry.V1.SignalService.Provider {
  private static let maximumReasonBytes = 256

  let core: ServiceCore

  // MARK: Commands

  func submitSignal(
    _ request: Wire.SubmitSignalRequest, context: ServerContext
  ) async throws -> Wire.SubmitSignalResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let signal = fields.signal(request)
      let (sessionID, command) = try fields.finish {
        id.flatMap { id in signal.map { (id, SessionInput.signals(.submit($0))) } }
      }
      let runner = try await core.manager.runner(sessionID)
      let hidesID = request.validateOnly
      let answer = { @Sendable (view: SessionView, reply: EngineStep.Reply?) throws in
        Wire.SubmitSignalResponse(
          signal: try reply.signal().wire(in: sessionID, hidesID: hidesID), revision: view.revision)
      }
      return request.validateOnly
        ? try await runner.validate(command, project: answer) : try await runner.perform(command, project: answer)
    }
  }

  func approveSignal(
    _ request: Wire.ApproveSignalRequest, context: ServerContext
  ) async throws -> Wire.ApproveSignalResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let signal: SignalID? = fields.identifier(request.signalId, "signal_id")
      let (sessionID, command) = try fields.finish {
        session.flatMap { session in signal.map { (session, SessionInput.signals(.approve($0))) } }
      }
      let runner = try await core.manager.runner(sessionID)
      let answer = { @Sendable (view: SessionView, reply: EngineStep.Reply?) throws in
        Wire.ApproveSignalResponse(signal: try reply.signal().wire(in: sessionID), revision: view.revision)
      }
      return request.validateOnly
        ? try await runner.validate(command, project: answer) : try await runner.perform(command, project: answer)
    }
  }

  func rejectSignal(
    _ request: Wire.RejectSignalRequest, context: ServerContext
  ) async throws -> Wire.RejectSignalResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let signal: SignalID? = fields.identifier(request.signalId, "signal_id")
      let reason = fields.text(request.reason, "reason", maximumBytes: Self.maximumReasonBytes, required: true)
      let (sessionID, command) = try fields.finish { () -> (SessionID, SessionInput)? in
        guard let session, let signal, let reason else { return nil }
        return (session, .signals(.reject(signal, resolution: reason)))
      }
      return try await core.manager.runner(sessionID).perform(command) { view, reply in
        Wire.RejectSignalResponse(signal: try reply.signal().wire(in: sessionID), revision: view.revision)
      }
    }
  }

  // MARK: Reading

  func getSignal(_ request: Wire.GetSignalRequest, context: ServerContext) async throws -> Wire.GetSignalResponse {
    try await core.answer(context, session: request.sessionId) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let key = fields.signalKey(request.signal)
      let (sessionID, signalKey) = try fields.finish { session.flatMap { session in key.map { (session, $0) } } }
      let place = try await core.manager.place(of: sessionID)
      let (signal, revision) = try await core.get(place, .signal, atLeast: request.minRevision) { query in
        switch signalKey {
        case .signal(let id): query.id = id.text
        case .clientSignal(let id): query.alias = id.text
        }
      } live: { view in
        try signalKey.signal(in: view.state).wire(in: sessionID)
      }
      return Wire.GetSignalResponse(signal: signal, revision: revision)
    }
  }

  func listSignals(
    _ request: Wire.ListSignalsRequest, context: ServerContext
  ) async throws -> Wire.ListSignalsResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbolFilter(request.symbol, in: place.definition.configuration)
      let strategy: StrategyID? = fields.optionalIdentifier(request.strategyId, "strategy_id")
      let statuses = fields.valueFilter(request.statuses, "statuses")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path, request.sessionId, request.symbol, request.strategyId]
          + request.statuses.map { String($0.rawValue) }, fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.list(place, .signal, page, atLeast: request.minRevision) { query in
        query.restrict(symbol: request.symbol, strategy: request.strategyId, statuses: request.statuses)
      } live: { view in
        try page.page(
          of: view.state.signalBook.signals,
          where: {
            symbols.allows($0.body.symbol) && (strategy == nil || $0.body.strategyID == strategy)
              && statuses.allows($0.status.wire)
          }, as: { $0.wire(in: view.definition.sessionID) })
      }
      return Wire.ListSignalsResponse(signals: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  // MARK: Watching

  func watchSignals(
    _ request: Wire.WatchSignalsRequest, responses: ResponseWriter<Wire.WatchSignalsResponse>, context: ServerContext
  ) async throws {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbolFilter(request.symbol, in: runner.definition.configuration)
      let strategy: StrategyID? = fields.optionalIdentifier(request.strategyId, "strategy_id")
      let position = fields.watchStart(request.start)
      let start = try fields.finish { position }
      try await core.watch(
        runner, from: start, SignalsProjection(symbols: symbols, strategyID: strategy), responses)
    }
  }
}

extension EngineStep.Reply? {
  /// The signal that a command on signals was answered with.
  fileprivate func signal() throws -> TradeSignal {
    guard case .signal(let signal) = self else { throw UnexpectedReply() }
    return signal
  }
}
