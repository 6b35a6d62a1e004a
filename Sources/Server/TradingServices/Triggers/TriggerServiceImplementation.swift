import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.TriggerService`.
struct TriggerServiceImplementation: Outcry.V1.TriggerService.Provider {
  let core: ServiceCore

  func createTrigger(
    _ request: Wire.CreateTriggerRequest, context: ServerContext
  ) async throws -> Wire.CreateTriggerResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let trigger = fields.trigger(request)
      let (sessionID, command) = try fields.finish {
        id.flatMap { id in trigger.map { (id, SessionInput.createTrigger($0)) } }
      }
      let runner = try await core.manager.runner(sessionID)
      if request.validateOnly {
        return try await runner.validate(command) { view, reply in
          let trigger = try reply.trigger().wire(in: sessionID, of: view.state, hidesID: true)
          return Wire.CreateTriggerResponse(trigger: trigger, revision: view.revision)
        }
      }
      return try await runner.perform(command) { view, reply in
        let trigger = try reply.trigger().wire(in: sessionID, of: view.state)
        return Wire.CreateTriggerResponse(trigger: trigger, revision: view.revision)
      }
    }
  }

  func updateTrigger(
    _ request: Wire.UpdateTriggerRequest, context: ServerContext
  ) async throws -> Wire.UpdateTriggerResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let update = fields.update(request)
      let (sessionID, command) = try fields.finish {
        id.flatMap { id in update.map { (id, SessionInput.triggers(.update($0))) } }
      }
      let runner = try await core.manager.runner(sessionID)
      let answer = { @Sendable (view: SessionView, reply: EngineStep.Reply?) throws in
        let trigger = try reply.trigger().wire(in: sessionID, of: view.state)
        return Wire.UpdateTriggerResponse(trigger: trigger, revision: view.revision)
      }
      return request.validateOnly
        ? try await runner.validate(command, project: answer) : try await runner.perform(command, project: answer)
    }
  }

  func cancelTrigger(
    _ request: Wire.CancelTriggerRequest, context: ServerContext
  ) async throws -> Wire.CancelTriggerResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let trigger: TriggerID? = fields.identifier(request.triggerId, "trigger_id")
      let (sessionID, triggerID) = try fields.finish { session.flatMap { session in trigger.map { (session, $0) } } }
      return try await core.manager.runner(sessionID).perform(.cancelTrigger(triggerID)) { view, reply in
        let trigger = try reply.trigger().wire(in: sessionID, of: view.state)
        return Wire.CancelTriggerResponse(trigger: trigger, revision: view.revision)
      }
    }
  }

  // MARK: Reading

  func getTrigger(
    _ request: Wire.GetTriggerRequest, context: ServerContext
  ) async throws -> Wire.GetTriggerResponse {
    try await core.answer(context, session: request.sessionId) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let trigger: TriggerID? = fields.identifier(request.triggerId, "trigger_id")
      let (sessionID, triggerID) = try fields.finish { session.flatMap { session in trigger.map { (session, $0) } } }
      let place = try await core.manager.place(of: sessionID)
      let (found, revision) = try await core.trigger(triggerID, of: place, atLeast: request.minRevision)
      return Wire.GetTriggerResponse(trigger: found, revision: revision)
    }
  }

  func listTriggers(
    _ request: Wire.ListTriggersRequest, context: ServerContext
  ) async throws -> Wire.ListTriggersResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbolFilter(request.symbol, in: place.definition.configuration)
      let statuses = fields.valueFilter(request.statuses, "statuses")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path, request.sessionId, request.symbol] + request.statuses.map { String($0.rawValue) },
        fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.list(place, .trigger, page, atLeast: request.minRevision) { query in
        query.restrict(symbol: request.symbol, statuses: request.statuses)
      } live: { view in
        try page.page(
          of: view.state.triggers,
          where: { symbols.allows($0.symbol) && statuses.allows($0.status.wire) },
          as: { $0.wire(in: view.definition.sessionID, of: view.state) })
      }
      return Wire.ListTriggersResponse(triggers: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  // MARK: Watching

  func watchTriggers(
    _ request: Wire.WatchTriggersRequest, responses: ResponseWriter<Wire.WatchTriggersResponse>, context: ServerContext
  ) async throws {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbolFilter(request.symbol, in: runner.definition.configuration)
      let position = fields.watchStart(request.start)
      let start = try fields.finish { position }
      try await core.watch(runner, from: start, TriggersProjection(symbols: symbols), responses)
    }
  }
}

extension EngineStep.Reply? {
  /// The trigger that a command on triggers was answered with.
  fileprivate func trigger() throws -> Trigger {
    guard case .trigger(let trigger) = self else { throw UnexpectedReply() }
    return trigger
  }
}
