import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.SessionService`.
struct SessionServiceImplementation: Outcry.V1.SessionService.Provider {
  private static let maximumReasonBytes = 256

  let core: ServiceCore

  // MARK: Life

  func createSession(
    _ request: Wire.CreateSessionRequest, context: ServerContext
  ) async throws -> Wire.CreateSessionResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let proposal = fields.proposal(request, settings: core.settings)
      let wanted = try fields.finish { proposal }
      let runner = try await namingFieldsOfSpec { try await core.manager.create(wanted) }
      // What a repetition gets, too, whatever became of the session.
      let point = SessionPoint(created: runner.definition, revision: runner.createRevision)
      return Wire.CreateSessionResponse(session: point.session)
    }
  }

  func startSession(
    _ request: Wire.StartSessionRequest, context: ServerContext
  ) async throws -> Wire.StartSessionResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let said = fields.text(
        request.confirmation, "confirmation", maximumBytes: PrerequisiteServiceImplementation.maximumConfirmationBytes)
      let (id, confirmation) = try fields.finish { session.flatMap { session in said.map { (session, $0) } } }
      let view = try await core.manager.start(id, confirmation: confirmation, validateOnly: request.validateOnly)
      return Wire.StartSessionResponse(session: SessionPoint(view).session)
    }
  }

  func pauseSession(
    _ request: Wire.PauseSessionRequest, context: ServerContext
  ) async throws -> Wire.PauseSessionResponse {
    try await core.change(context, request) {
      Wire.PauseSessionResponse(session: try await perform(.pause, on: request.sessionId))
    }
  }

  func resumeSession(
    _ request: Wire.ResumeSessionRequest, context: ServerContext
  ) async throws -> Wire.ResumeSessionResponse {
    try await core.change(context, request) {
      Wire.ResumeSessionResponse(session: try await perform(.resume, on: request.sessionId))
    }
  }

  func stopSession(
    _ request: Wire.StopSessionRequest, context: ServerContext
  ) async throws -> Wire.StopSessionResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let text = fields.text(request.reason, "reason", maximumBytes: Self.maximumReasonBytes)
      let given = try fields.finish { text }
      let reason = given.isEmpty ? "stopped by a caller" : given
      return Wire.StopSessionResponse(session: try await perform(.stop(reason: reason), on: request.sessionId))
    }
  }

  private func perform(_ command: SessionInput, on sessionID: String) async throws -> Wire.Session {
    try await core.runner(sessionID).perform(command) { view, _ in SessionPoint(view).session }
  }

  // MARK: Reading

  func getSession(
    _ request: Wire.GetSessionRequest, context: ServerContext
  ) async throws -> Wire.GetSessionResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      let (shown, revision) = try await core.get(place, .session, atLeast: request.minRevision) { _ in
      } live: { view in
        SessionPoint(view).session
      }
      return Wire.GetSessionResponse(session: shown, revision: revision)
    }
  }

  func listSessions(
    _ request: Wire.ListSessionsRequest, context: ServerContext
  ) async throws -> Wire.ListSessionsResponse {
    try await core.answer(context) {
      var fields = Fields()
      let states = fields.valueFilter(request.states, "states")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path] + request.states.map { String($0.rawValue) }, fields: &fields)
      try fields.finish()
      let revision = try await core.reach(request.minRevision)
      var sessions: [Wire.Session] = []
      for place in await core.manager.allPlaces { sessions.append(try await core.shown(place)) }
      let answer = try page.page(of: sessions, where: { states.allows($0.state) }, as: { $0 })
      return Wire.ListSessionsResponse(sessions: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  // MARK: Watching

  func watchSessions(
    _ request: Wire.WatchSessionsRequest, responses: ResponseWriter<Wire.WatchSessionsResponse>, context: ServerContext
  ) async throws {
    try await core.answer(context, session: request.sessionId) {
      var fields = Fields()
      let position = fields.watchStart(request.start)
      let start = try fields.finish { position }
      if request.sessionId.isEmpty {
        try await core.watches.serve(from: start, scope: .allSessions, responses: responses) {
          try await AllSessionsSource.open(core, from: start)
        }
      } else {
        let runner = try await core.runner(request.sessionId)
        try await core.watch(runner, from: start, SessionsProjection(), responses)
      }
    }
  }
}
