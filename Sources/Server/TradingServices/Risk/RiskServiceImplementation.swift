import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.RiskService`.
struct RiskServiceImplementation: Outcry.V1.RiskService.Provider {
  private static let maximumReasonBytes = 256

  let core: ServiceCore

  func getRiskStatus(
    _ request: Wire.GetRiskStatusRequest, context: ServerContext
  ) async throws -> Wire.GetRiskStatusResponse {
    try await core.answer(context, session: request.sessionId) {
      try await core.runner(request.sessionId).read { view in
        Wire.GetRiskStatusResponse(status: status(of: view), revision: view.revision)
      }
    }
  }

  func engageKillSwitch(
    _ request: Wire.EngageKillSwitchRequest, context: ServerContext
  ) async throws -> Wire.EngageKillSwitchResponse {
    try await core.answer(context, session: request.sessionId) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let text = fields.text(request.reason, "reason", maximumBytes: Self.maximumReasonBytes, required: true)
      let (sessionID, reason) = try fields.finish { session.flatMap { session in text.map { (session, $0) } } }
      return try await core.manager.runner(sessionID).perform(.engageKillSwitch(reason: reason)) { view, _ in
        Wire.EngageKillSwitchResponse(status: status(of: view), revision: view.revision)
      }
    }
  }

  func releaseKillSwitch(
    _ request: Wire.ReleaseKillSwitchRequest, context: ServerContext
  ) async throws -> Wire.ReleaseKillSwitchResponse {
    try await core.answer(context, session: request.sessionId) {
      try await core.runner(request.sessionId).perform(.releaseKillSwitch) { view, _ in
        Wire.ReleaseKillSwitchResponse(status: status(of: view), revision: view.revision)
      }
    }
  }

  func watchRiskStatus(
    _ request: Wire.WatchRiskStatusRequest, responses: ResponseWriter<Wire.WatchRiskStatusResponse>,
    context: ServerContext
  ) async throws {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      var fields = Fields()
      let position = fields.watchStart(request.start)
      let start = try fields.finish { position }
      try await core.watch(runner, from: start, RiskProjection(clock: core.manager.ports.clock), responses)
    }
  }

  /// At the session's clock, which before the first market data is the time of day.
  private func status(of view: SessionView) -> Wire.RiskStatus {
    SessionPoint(view).riskStatus(at: view.state.marketTime ?? core.manager.ports.clock.now)
  }
}
