import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.RiskService`.
struct RiskServiceImplementation: Outcry.V1.RiskService.Provider {
  static let maximumReasonBytes = 256

  let core: ServiceCore

  func getRiskStatus(
    _ request: Wire.GetRiskStatusRequest, context: ServerContext
  ) async throws -> Wire.GetRiskStatusResponse {
    try await core.answer(context, session: request.sessionId) {
      try await core.read(try await core.runner(request.sessionId), atLeast: request.minRevision) { view, revision in
        Wire.GetRiskStatusResponse(status: status(of: view), revision: revision)
      }
    }
  }

  func engageKillSwitch(
    _ request: Wire.EngageKillSwitchRequest, context: ServerContext
  ) async throws -> Wire.EngageKillSwitchResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let reason = fields.reason(request.reason)
      let (status, revision) = try await change(request.sessionId, fields) {
        reason.map { .engageKillSwitch(reason: $0) }
      }
      return Wire.EngageKillSwitchResponse(status: status, revision: revision)
    }
  }

  func releaseKillSwitch(
    _ request: Wire.ReleaseKillSwitchRequest, context: ServerContext
  ) async throws -> Wire.ReleaseKillSwitchResponse {
    try await core.change(context, request) {
      let (status, revision) = try await change(request.sessionId, Fields()) { .releaseKillSwitch }
      return Wire.ReleaseKillSwitchResponse(status: status, revision: revision)
    }
  }

  func updateRiskLimits(
    _ request: Wire.UpdateRiskLimitsRequest, context: ServerContext
  ) async throws -> Wire.UpdateRiskLimitsResponse {
    try await core.change(context, request) {
      var fields = Fields()
      if request.limits == nil { fields.refuse("limits", "is required") }
      let limits = request.limits.flatMap { fields.riskLimits($0, "limits") }
      let reason = fields.text(request.reason, "reason", maximumBytes: Self.maximumReasonBytes)
      let etag = request.etag.isEmpty ? nil : request.etag
      let (status, revision) = try await change(request.sessionId, fields, validateOnly: request.validateOnly) {
        limits.flatMap { limits in
          reason.map { .risk(.updateLimits(limits, etag: etag, reason: $0)) }
        }
      }
      return Wire.UpdateRiskLimitsResponse(status: status, revision: revision)
    }
  }

  func setRiskBias(
    _ request: Wire.SetRiskBiasRequest, context: ServerContext
  ) async throws -> Wire.SetRiskBiasResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let value: RiskBias.Factor? = fields.requiredDecimal(request.value, "value", .notNegative, atMost: .one)
      let source = fields.text(request.source, "source", maximumBytes: Self.maximumReasonBytes)
      let (status, revision) = try await change(request.sessionId, fields) {
        value.flatMap { value in source.map { .risk(.setBias(value, source: $0)) } }
      }
      return Wire.SetRiskBiasResponse(status: status, revision: revision)
    }
  }

  func setMode(_ request: Wire.SetModeRequest, context: ServerContext) async throws -> Wire.SetModeResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let mode = RiskMode(request.mode)
      if mode == nil { fields.refuse("mode", "must be NORMAL, REDUCE_ONLY or HALTED") }
      let reason = fields.reason(request.reason)
      let (status, revision) = try await change(request.sessionId, fields) {
        mode.flatMap { mode in reason.map { .risk(.setMode(mode, reason: $0)) } }
      }
      return Wire.SetModeResponse(status: status, revision: revision)
    }
  }

  func releaseHalt(
    _ request: Wire.ReleaseHaltRequest, context: ServerContext
  ) async throws -> Wire.ReleaseHaltResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let haltID: HaltID? = fields.identifier(request.haltId, "halt_id")
      let reason = fields.reason(request.reason)
      let (status, revision) = try await change(request.sessionId, fields) {
        haltID.flatMap { haltID in reason.map { .risk(.releaseHalt(haltID, reason: $0)) } }
      }
      return Wire.ReleaseHaltResponse(status: status, revision: revision)
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

  // MARK: In common

  /// Carries out a command and answers with where the session stands then. With `validateOnly` it is checked alone, and
  /// the status is that before it.
  private func change(
    _ session: String, _ read: Fields, validateOnly: Bool = false, command: () -> SessionInput?
  ) async throws -> (Wire.RiskStatus, UInt64) {
    var fields = Fields()
    let id: SessionID? = fields.identifier(session, "session_id")
    for violation in read.violations { fields.refuse(violation.field, violation.reason) }
    let (sessionID, input) = try fields.finish { id.flatMap { id in command().map { (id, $0) } } }
    let runner = try await core.manager.runner(sessionID)
    if validateOnly {
      return try await runner.validate(input) { view, _ in (status(of: view), view.revision) }
    }
    return try await runner.perform(input) { view, _ in (status(of: view), view.revision) }
  }

  /// At the session's clock, which before the first market data is the time of day.
  private func status(of view: SessionView) -> Wire.RiskStatus {
    SessionPoint(view).riskStatus(at: view.state.marketTime ?? core.manager.ports.clock.now)
  }
}

extension Fields {
  /// Why, for the record.
  mutating func reason(_ reason: String) -> String? {
    text(reason, "reason", maximumBytes: RiskServiceImplementation.maximumReasonBytes, required: true)
  }
}

extension RiskMode {
  /// Nil for what is unspecified or unknown.
  init?(_ wire: Wire.RiskMode) {
    switch wire {
    case .normal: self = .normal
    case .reduceOnly: self = .reduceOnly
    case .halted: self = .halted
    case .unspecified, .unrecognized: return nil
    }
  }

  var wire: Wire.RiskMode {
    switch self {
    case .normal: .normal
    case .reduceOnly: .reduceOnly
    case .halted: .halted
    }
  }
}
