import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.BacktestService`.
struct BacktestServiceImplementation: Outcry.V1.BacktestService.Provider {
  private static let maximumCompared = 100

  let core: ServiceCore

  func runBacktest(
    _ request: Wire.RunBacktestRequest, responses: ResponseWriter<Wire.RunBacktestResponse>, context: ServerContext
  ) async throws {
    try await core.change(context, request) {
      let job = try await start(request)
      try await responses.write(Wire.RunBacktestResponse(payload: .started(job.wire(inFull: false))))
      try await core.follow(job.state, responses) { status in
        status.wireProgress.map { Wire.RunBacktestResponse(payload: .progress($0)) }
      }
      try await responses.write(Wire.RunBacktestResponse(payload: .ended(job.wire(inFull: true))))
    }
  }

  private func start(_ request: Wire.RunBacktestRequest) async throws -> BacktestJob {
    var fields = Fields()
    let name: BacktestID? = fields.newName(request.backtestId, "backtest_id")
    let settings = fields.backtestSettings(request.settings)
    let proposal = fields.historicalProposal(request.spec, settings: core.settings)
    let (wanted, besides) = try fields.finish { proposal.flatMap { proposal in settings.map { (proposal, $0) } } }
    return try await namingFieldsOfSpec { try await core.backtests.run(wanted, as: name, besides) }
  }

  func getBacktest(
    _ request: Wire.GetBacktestRequest, context: ServerContext
  ) async throws -> Wire.GetBacktestResponse {
    try await core.answer(context) {
      Wire.GetBacktestResponse(backtest: try await job(request.backtestId).wire(inFull: true))
    }
  }

  func cancelBacktest(
    _ request: Wire.CancelBacktestRequest, context: ServerContext
  ) async throws -> Wire.CancelBacktestResponse {
    try await core.change(context, request) {
      let job = try await job(request.backtestId)
      job.state.cancel()
      await job.state.wait()
      return Wire.CancelBacktestResponse(backtest: job.wire(inFull: false))
    }
  }

  func listBacktests(
    _ request: Wire.ListBacktestsRequest, context: ServerContext
  ) async throws -> Wire.ListBacktestsResponse {
    try await core.answer(context) {
      var fields = Fields()
      let states = fields.valueFilter(request.states, "states")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path] + states.map { String($0.rawValue) }.sorted(), fields: &fields)
      try fields.finish()
      let revision = try await core.reach(request.minRevision)
      try await core.backtests.settle()
      let rows = try page.page(
        of: await core.backtests.all, where: { states.allows($0.state.status.phase.wireBacktestState) },
        as: { $0.wire(inFull: false) })
      return Wire.ListBacktestsResponse(backtests: rows.rows, nextPageToken: rows.nextToken, revision: revision)
    }
  }

  func compareBacktests(
    _ request: Wire.CompareBacktestsRequest, context: ServerContext
  ) async throws -> Wire.CompareBacktestsResponse {
    try await core.answer(context) {
      var fields = Fields()
      let names = request.backtestIds
      if !(2...Self.maximumCompared).contains(names.count) {
        fields.refuse("backtest_ids", "must name 2–\(Self.maximumCompared) backtests")
      }
      var jobs: [BacktestJob] = []
      for (index, name) in names.prefix(Self.maximumCompared).enumerated() {
        guard let id: BacktestID = fields.identifier(name, "backtest_ids[\(index)]") else { continue }
        if jobs.contains(where: { $0.backtestID == id }) {
          fields.refuse("backtest_ids[\(index)]", "names \(id) a second time")
          continue
        }
        jobs.append(try await core.backtests.job(id))
      }
      try fields.finish()
      for job in jobs {
        switch job.state.status.phase {
        case .succeeded: continue
        case .running, .failed, .cancelled: throw RuntimeError.backtestHasNoResult(job.backtestID)
        }
      }
      let rows = jobs.map { $0.wire(inFull: false) }
        .sorted { left, right in (left.sharpe ?? -.infinity) > (right.sharpe ?? -.infinity) }
      return Wire.CompareBacktestsResponse(backtests: rows, differences: Wire.SeriesDifference.all(among: rows))
    }
  }

  private func job(_ name: String) async throws -> BacktestJob {
    var fields = Fields()
    let id: BacktestID? = fields.identifier(name, "backtest_id")
    return try await core.backtests.job(try fields.finish { id })
  }
}

extension Outcry.V1.Backtest {
  fileprivate var sharpe: Double? { result?.performance?.sharpe?.value }
}
