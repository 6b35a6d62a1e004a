import OutcryContract
import RPCCore
import StandardMessages
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.TraceService`.
struct TraceServiceImplementation: Outcry.V1.TraceService.Provider {
  private static let maximumRows = 1000

  let core: ServiceCore

  func getTrace(_ request: Wire.GetTraceRequest, context: ServerContext) async throws -> Wire.GetTraceResponse {
    try await core.answer(context, session: request.sessionId) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let key = fields.traceKey(request.trace)
      let (sessionID, traceKey) = try fields.finish { session.flatMap { session in key.map { (session, $0) } } }
      let (trace, revision) = try await core.trace(traceKey, of: sessionID, atLeast: request.minRevision)
      return Wire.GetTraceResponse(trace: trace, revision: revision)
    }
  }

  func listTraces(_ request: Wire.ListTracesRequest, context: ServerContext) async throws -> Wire.ListTracesResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let wanted = fields.slippageQuery(
        symbol: request.symbol, strategyID: request.strategyId, start: request.startTime, end: request.endTime,
        in: place.definition.configuration)
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [
          context.method.path, request.sessionId, request.symbol, request.strategyId,
          wanted.start.map { "\($0)" } ?? "",
          wanted.end.map { "\($0)" } ?? "",
        ], fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.traces(place, page, of: wanted, atLeast: request.minRevision) { query in
        query.restrict(symbol: request.symbol, strategy: request.strategyId, start: wanted.start, end: wanted.end)
      }
      return Wire.ListTracesResponse(traces: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  func analyzeSlippage(
    _ request: Wire.AnalyzeSlippageRequest, context: ServerContext
  ) async throws -> Wire.AnalyzeSlippageResponse {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      var fields = Fields()
      var query = fields.slippageQuery(
        symbol: request.symbol, strategyID: request.strategyId, start: request.startTime, end: request.endTime,
        in: runner.definition.configuration)
      query.bucket = fields.nanoseconds(request.bucket, "bucket")
      try fields.finish()
      let wanted = query
      return try await core.read(runner, atLeast: request.minRevision) { view, revision in
        let (rows, total) = try view.state.analyzeSlippage(wanted)
        guard rows.count <= Self.maximumRows else {
          throw CommandError.invalid(
            field: "bucket", reason: "makes \(rows.count) rows, more than \(Self.maximumRows); choose a longer one")
        }
        return Wire.AnalyzeSlippageResponse(rows: rows.map(\.wire), total: total.wire, revision: revision)
      }
    }
  }
}

extension Fields {
  /// Which signals a call is about.
  fileprivate mutating func slippageQuery(
    symbol: String, strategyID: String, start: Google.Protobuf.Timestamp?, end: Google.Protobuf.Timestamp?,
    in configuration: SessionConfiguration
  ) -> SlippageQuery {
    let symbols = symbolFilter(symbol, in: configuration)
    let strategy: StrategyID? = optionalIdentifier(strategyID, "strategy_id")
    let (first, last) = (instant(start, "start_time"), instant(end, "end_time"))
    if let first, let last, last < first { refuse("end_time", "must not be before start_time") }
    return SlippageQuery(symbol: symbols.first, strategyID: strategy, start: first, end: last)
  }
}
