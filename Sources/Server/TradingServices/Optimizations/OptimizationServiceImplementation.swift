import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.OptimizationService`.
struct OptimizationServiceImplementation: Outcry.V1.OptimizationService.Provider {
  let core: ServiceCore

  func runOptimization(
    _ request: Wire.RunOptimizationRequest, responses: ResponseWriter<Wire.RunOptimizationResponse>,
    context: ServerContext
  ) async throws {
    try await core.change(context, request) {
      let job = try await start(request)
      try await responses.write(Wire.RunOptimizationResponse(payload: .started(job.wire(inFull: false))))
      try await core.follow(job.state, responses) { status in
        status.wireProgress.map { Wire.RunOptimizationResponse(payload: .progress($0)) }
      }
      try await responses.write(Wire.RunOptimizationResponse(payload: .ended(job.wire(inFull: true))))
    }
  }

  private func start(_ request: Wire.RunOptimizationRequest) async throws -> OptimizationJob {
    var fields = Fields()
    let name: OptimizationID? = fields.newName(request.optimizationId, "optimization_id")
    let backtest = fields.backtestSettings(request.backtest, "backtest")
    let settings = fields.optimizationSettings(request.settings)
    let proposal = fields.historicalProposal(request.spec, settings: core.settings)
    let wanted = try fields.finish {
      proposal.flatMap { proposal in backtest.flatMap { backtest in settings.map { (proposal, backtest, $0) } } }
    }
    return try await namingFieldsOfSpec {
      try await core.optimizations.run(wanted.0, as: name, wanted.1, wanted.2)
    }
  }

  func getOptimization(
    _ request: Wire.GetOptimizationRequest, context: ServerContext
  ) async throws -> Wire.GetOptimizationResponse {
    try await core.answer(context) {
      Wire.GetOptimizationResponse(optimization: try await job(request.optimizationId).wire(inFull: true))
    }
  }

  func cancelOptimization(
    _ request: Wire.CancelOptimizationRequest, context: ServerContext
  ) async throws -> Wire.CancelOptimizationResponse {
    try await core.change(context, request) {
      let job = try await job(request.optimizationId)
      job.state.cancel()
      await job.state.wait()
      return Wire.CancelOptimizationResponse(optimization: job.wire(inFull: false))
    }
  }

  func listOptimizations(
    _ request: Wire.ListOptimizationsRequest, context: ServerContext
  ) async throws -> Wire.ListOptimizationsResponse {
    try await core.answer(context) {
      var fields = Fields()
      let states = fields.valueFilter(request.states, "states")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken,
        scope: [context.method.path] + states.map { String($0.rawValue) }.sorted(), fields: &fields)
      try fields.finish()
      let rows = try page.page(
        of: await core.optimizations.all, where: { states.allows($0.state.status.phase.wireOptimizationState) },
        as: { $0.wire(inFull: false) })
      return Wire.ListOptimizationsResponse(optimizations: rows.rows, nextPageToken: rows.nextToken)
    }
  }

  private func job(_ name: String) async throws -> OptimizationJob {
    var fields = Fields()
    let id: OptimizationID? = fields.identifier(name, "optimization_id")
    return try await core.optimizations.job(try fields.finish { id })
  }
}
