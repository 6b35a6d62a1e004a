import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// `outcry.v1.OrderService`.
struct OrderServiceImplementation: Outcry.V1.OrderService.Provider {
  let core: ServiceCore

  // MARK: Commands

  func placeOrder(
    _ request: Wire.PlaceOrderRequest, context: ServerContext
  ) async throws -> Wire.PlaceOrderResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let order = fields.order(request)
      let (sessionID, command) = try fields.finish {
        id.flatMap { id in order.map { (id, SessionInput.placeOrder($0)) } }
      }
      let runner = try await core.manager.runner(sessionID)
      if request.validateOnly {
        return try await runner.validate(command) { view, reply in
          let order = try reply.permittedOrder(isRecorded: false)
          return Wire.PlaceOrderResponse(order: order.wire(in: sessionID, hidesID: true), revision: view.revision)
        }
      }
      return try await runner.perform(command) { view, reply in
        let order = try reply.permittedOrder(isRecorded: true)
        return Wire.PlaceOrderResponse(order: order.wire(in: sessionID), revision: view.revision)
      }
    }
  }

  func cancelOrder(
    _ request: Wire.CancelOrderRequest, context: ServerContext
  ) async throws -> Wire.CancelOrderResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let order: OrderID? = fields.identifier(request.orderId, "order_id")
      let (sessionID, orderID) = try fields.finish { session.flatMap { session in order.map { (session, $0) } } }
      return try await core.manager.runner(sessionID).perform(.cancelOrder(orderID)) { view, _ in
        // The broker may have answered already: that is the order as it stands.
        guard let order = view.state.order(orderID) else { throw CommandError.notFound(.order(orderID)) }
        return Wire.CancelOrderResponse(order: order.wire(in: sessionID), revision: view.revision)
      }
    }
  }

  // MARK: Reading

  func getOrder(_ request: Wire.GetOrderRequest, context: ServerContext) async throws -> Wire.GetOrderResponse {
    try await core.answer(context, session: request.sessionId) {
      var fields = Fields()
      let session: SessionID? = fields.identifier(request.sessionId, "session_id")
      let key = fields.orderKey(request.order)
      let (sessionID, orderKey) = try fields.finish { session.flatMap { session in key.map { (session, $0) } } }
      let place = try await core.manager.place(of: sessionID)
      let (order, revision) = try await core.get(place, .order, atLeast: request.minRevision) { query in
        switch orderKey {
        case .order(let id): query.id = id.text
        case .clientOrder(let id): query.alias = id.text
        }
      } live: { view in
        try orderKey.order(in: view.state).wire(in: sessionID)
      }
      return Wire.GetOrderResponse(order: order, revision: revision)
    }
  }

  func listOrders(
    _ request: Wire.ListOrdersRequest, context: ServerContext
  ) async throws -> Wire.ListOrdersResponse {
    try await core.answer(context, session: request.sessionId) {
      let place = try await core.place(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbolFilter(request.symbol, in: place.definition.configuration)
      let statuses = fields.valueFilter(request.statuses, "statuses")
      let list: ClientLinkID? = fields.optionalIdentifier(request.clientOrderListId, "client_order_list_id")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, order: (request.orderBy, "create_time"),
        scope: [context.method.path, request.sessionId, request.symbol, request.clientOrderListId]
          + request.statuses.map { String($0.rawValue) },
        fields: &fields)
      try fields.finish()
      let (answer, revision) = try await core.list(place, .order, page, atLeast: request.minRevision) { query in
        query.restrict(symbol: request.symbol, label: request.clientOrderListId, statuses: request.statuses)
      } live: { view in
        try page.page(
          of: view.state.orders,
          where: {
            symbols.allows($0.terms.symbol) && statuses.allows($0.status.wire)
              && (list == nil || $0.link?.clientLinkID == list)
          },
          as: { $0.wire(in: view.definition.sessionID) })
      }
      return Wire.ListOrdersResponse(orders: answer.rows, nextPageToken: answer.nextToken, revision: revision)
    }
  }

  // MARK: Watching

  func watchOrders(
    _ request: Wire.WatchOrdersRequest, responses: ResponseWriter<Wire.WatchOrdersResponse>, context: ServerContext
  ) async throws {
    try await core.answer(context, session: request.sessionId) {
      let runner = try await core.runner(request.sessionId)
      var fields = Fields()
      let symbols = fields.symbolFilter(request.symbol, in: runner.definition.configuration)
      let position = fields.watchStart(request.start)
      let start = try fields.finish { position }
      try await core.watch(runner, from: start, OrdersProjection(symbols: symbols), responses)
    }
  }
}
