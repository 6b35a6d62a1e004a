import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.PositionService`.
struct PositionServiceImplementation: Outcry.V1.PositionService.Provider {
  let core: ServiceCore

  func listPositions(
    _ request: Wire.ListPositionsRequest, context: ServerContext
  ) async throws -> Wire.ListPositionsResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "symbol"),
        scope: [context.method.path, request.sessionId],
        fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.list(
        place, .position, page, atLeast: request.minRevision, isNumbered: false
      ) { query in
        query.statuses = [ResourceRow.openPosition]
      } live: { view in
        let portfolio = view.state.portfolio
        return page.page(
          of: portfolio.openPlaces, by: { portfolio.positions[$0].symbol.text },
          as: { portfolio.position(at: $0, in: view.definition.sessionID) })
      }
      return Wire.ListPositionsResponse(positions: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  func closePosition(
    _ request: Wire.ClosePositionRequest, context: ServerContext
  ) async throws -> Wire.ClosePositionResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let symbol: Symbol? = fields.identifier(request.symbol, "symbol")
      let clientOrderID: ClientOrderID? = fields.identifier(request.clientOrderId, "client_order_id")
      let (sessionID, command) = try fields.finish { () -> (SessionID, SessionInput)? in
        guard let session, let symbol, let clientOrderID else { return nil }
        return (session, .closePosition(symbol: symbol, clientOrderID: clientOrderID))
      }
      return try await core.manager.runner(sessionID).perform(command) { view, reply in
        let order = try reply.permittedOrder(isRecorded: true)
        return Wire.ClosePositionResponse(order: order.wire(in: sessionID), revision: view.revision)
      }
    }
  }

  func getPortfolio(
    _ request: Wire.GetPortfolioRequest, context: ServerContext
  ) async throws -> Wire.GetPortfolioResponse {
    try await core.answer(context, session: request.sessionId) {
      try await core.read(try await core.runner(request.sessionId), atLeast: request.minRevision) { view, revision in
        Wire.GetPortfolioResponse(portfolio: SessionPoint(view).portfolio, revision: revision)
      }
    }
  }

  func watchPortfolio(
    _ request: Wire.WatchPortfolioRequest, responses: ResponseWriter<Wire.WatchPortfolioResponse>,
    context: ServerContext
  ) async throws {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      var fields = Fields()
      let position = fields.watchStart(request.start)
      let start = try fields.finish { position }
      try await core.watch(runner, from: start, PortfolioProjection(), responses)
    }
  }
}
