import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

extension RiskServiceImplementation {
  func listRiskBreaches(
    _ request: Wire.ListRiskBreachesRequest, context: ServerContext
  ) async throws -> Wire.ListRiskBreachesResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbolFilter(request.symbol, in: place.definition.configuration)
      let strategy: StrategyID? = fields.optionalIdentifier(request.strategyId, "strategy_id")
      let rule = request.rule.isEmpty ? nil : Denial.Rule(rawValue: request.rule)
      if !request.rule.isEmpty, rule == nil {
        fields.refuse("rule", "must be the stable name of a rule, such as RISK_MAX_POSITION_SIZE")
      }
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "time"),
        scope: [context.method.path, request.sessionId, request.rule, request.symbol, request.strategyId],
        fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.list(
        place, .breach, page, atLeast: request.minRevision, isNumbered: false
      ) { query in
        query.restrict(symbol: request.symbol, strategy: request.strategyId, label: request.rule)
      } live: { view in
        let wanted = view.state.riskState.breaches.filter { breach in
          symbols.allows(breach.symbol) && (strategy == nil || breach.strategyID == strategy)
            && (rule == nil || breach.verdict.denial?.rule == rule)
        }
        // By the number of the breach: the oldest may have gone since the page before.
        return page.page(of: wanted, by: { $0.key }, as: { $0.wire })
      }
      return Wire.ListRiskBreachesResponse(breaches: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  func flattenAll(_ request: Wire.FlattenAllRequest, context: ServerContext) async throws -> Wire.FlattenAllResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let key: ClientOrderID? = fields.identifier(request.clientFlattenId, "client_flatten_id")
      let reason = fields.reason(request.reason)
      let (sessionID, input) = try fields.finish { () -> (SessionID, SessionInput)? in
        guard let id, let key, let reason else { return nil }
        return (id, .risk(.flattenAll(FlattenRequest(clientFlattenID: key, reason: reason))))
      }
      let runner = try await core.manager.runner(sessionID)
      let hidesID = request.validateOnly
      let project: @Sendable (SessionView, EngineStep.Reply?) throws -> Wire.FlattenAllResponse = { view, reply in
        guard case .flattened(let cancelled, let closing) = reply else { throw UnexpectedReply() }
        return Wire.FlattenAllResponse(
          cancelledOrders: cancelled.map { $0.wire(in: sessionID) },
          closingOrders: closing.map { $0.wire(in: sessionID, hidesID: hidesID) }, revision: view.revision)
      }
      if request.validateOnly { return try await runner.validate(input, project: project) }
      return try await runner.perform(input, project: project)
    }
  }
}

extension RiskBreach {
  /// Breaches in the order of their keys are in the order in which they happened.
  var key: String {
    let digits = String(breachID.serial)
    return String(repeating: "0", count: max(0, 20 - digits.count)) + digits
  }

  var wire: Wire.RiskBreach {
    Wire.RiskBreach(
      breachId: breachID.text, verdict: verdict.wire, denial: verdict.denial?.wire, symbol: symbol.text,
      strategyId: strategyID?.text ?? "", orderId: orderID?.text ?? "", signalId: signalID?.text ?? "",
      time: time.wire)
  }
}

extension RiskVerdict {
  var wire: Wire.RiskVerdict {
    switch self {
    case .approved: .approved
    case .reduced: .reduced
    case .denied: .denied
    }
  }
}
