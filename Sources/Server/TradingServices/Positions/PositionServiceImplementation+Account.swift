import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

extension PositionServiceImplementation {
  // MARK: Commands

  func recordTransaction(
    _ request: Wire.RecordTransactionRequest, context: ServerContext
  ) async throws -> Wire.RecordTransactionResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let transaction = fields.transaction(request)
      let (sessionID, command) = try fields.finish { () -> (SessionID, SessionInput)? in
        session.flatMap { id in transaction.map { (id, .portfolio(.record($0))) } }
      }
      let runner = try await core.manager.runner(sessionID)
      let isRecorded = !request.validateOnly
      let answer = { @Sendable (view: SessionView, reply: EngineStep.Reply?) throws -> Wire.RecordTransactionResponse in
        guard case .transaction(let transaction) = reply else { throw UnexpectedReply() }
        return Wire.RecordTransactionResponse(
          transaction: transaction.wire(in: sessionID, hidesID: !isRecorded), revision: view.revision)
      }
      return isRecorded
        ? try await runner.perform(command, project: answer) : try await runner.validate(command, project: answer)
    }
  }

  func setExchangeRate(
    _ request: Wire.SetExchangeRateRequest, context: ServerContext
  ) async throws -> Wire.SetExchangeRateResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let code = fields.currency(request.currency, "currency")
      let number: ExchangeRate? = fields.requiredDecimal(request.rate, "rate")
      let (sessionID, currency, rate) = try fields.finish { () -> (SessionID, Currency, ExchangeRate)? in
        guard let session, let code, let number else { return nil }
        return (session, code, number)
      }
      let runner = try await core.manager.runner(sessionID)
      return try await runner.perform(.portfolio(.setRate(currency, rate))) { view, _ in
        Wire.SetExchangeRateResponse(
          balance: view.state.portfolio.balance(of: currency)?.wire, revision: view.revision)
      }
    }
  }

  // MARK: Reading

  func listTransactions(
    _ request: Wire.ListTransactionsRequest, context: ServerContext
  ) async throws -> Wire.ListTransactionsResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbolFilter(request.symbol, in: place.definition.configuration)
      let types = fields.valueFilter(request.types, "types")
      let strategy: StrategyID? = fields.optionalIdentifier(request.strategyId, "strategy_id")
      let period = fields.period(from: request.startTime, to: request.endTime)
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path, request.sessionId, request.symbol, request.strategyId, period.scope]
          + request.types.map { String($0.rawValue) },
        fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.list(place, .transaction, page, atLeast: request.minRevision) { query in
        query.restrict(
          symbol: request.symbol, strategy: request.strategyId, statuses: request.types, start: period.start,
          end: period.end)
      } live: { view in
        let state = view.state
        return try page.page(
          of: (0..<state.transactionCount).lazy.map(state.transaction),
          where: { transaction in
            types.allows(transaction.kind.wire) && period.contains(transaction.time)
              && (strategy == nil || transaction.strategyID == strategy)
              && (symbols.isEmpty || transaction.kind.symbol.map(symbols.contains) ?? false)
          },
          as: { $0.wire(in: view.definition.sessionID) })
      }
      return Wire.ListTransactionsResponse(
        transactions: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  func listSnapshots(
    _ request: Wire.ListSnapshotsRequest, context: ServerContext
  ) async throws -> Wire.ListSnapshotsResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let first = fields.day(request.startDay, "start_day")
      let last = fields.day(request.endDay, "end_day")
      if let first, let last, last < first { fields.refuse("end_day", "must not be before start_day") }
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "day"),
        scope: [context.method.path, request.sessionId, request.startDay, request.endDay], fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.list(place, .snapshot, page, atLeast: request.minRevision) { query in
        query.start = first?.daysSinceEpoch
        // The last day is within.
        query.end = last.map { $0.daysSinceEpoch + 1 }
      } list: { state in
        DepartingList(departed: state.history.departedSnapshots, rest: state.history.snapshots)
      } where: { snapshot in
        first.map { $0 <= snapshot.day } ?? true && last.map { snapshot.day <= $0 } ?? true
      } as: { snapshot in
        snapshot.wire(in: place.sessionID)
      }
      return Wire.ListSnapshotsResponse(snapshots: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  func listEquityPoints(
    _ request: Wire.ListEquityPointsRequest, context: ServerContext
  ) async throws -> Wire.ListEquityPointsResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let period = fields.period(from: request.startTime, to: request.endTime)
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "time"),
        scope: [context.method.path, request.sessionId, period.scope], fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.list(
        place, .equityPoint, page, atLeast: request.minRevision, isNumbered: false
      ) { query in
        query.restrict(start: period.start, end: period.end)
      } live: { view in
        let points = view.state.history.equityCurve.points.filter { period.contains($0.time) }
        // By time, not by number: a curve that is thinned while someone reads it goes on where it was.
        return page.page(of: points, by: \.pageKey, as: \.wire)
      }
      return Wire.ListEquityPointsResponse(points: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }
}

extension PortfolioSnapshot {
  func wire(in session: SessionID) -> Wire.PortfolioSnapshot {
    Wire.PortfolioSnapshot(
      day: day.description, portfolio: portfolio.wire(in: session, day: day, marketTime: marketTime))
  }
}

extension EquityPoint {
  /// In the order of time.
  var pageKey: String {
    let digits = String(UInt64(bitPattern: time.nanosecondsSinceEpoch) ^ (1 << 63))
    return String(repeating: "0", count: 20 - digits.count) + digits
  }

  var wire: Wire.EquityPoint {
    Wire.EquityPoint(
      time: time.wire, equity: equity.wire, cash: cash.wire, realizedPnl: realizedProfit.wire,
      unrealizedPnl: unrealizedProfit.wire, fees: fees.wire, drawdownPercent: drawdownPercent.wire)
  }
}
