import OutcryContract
import RPCCore
import TradingEngine
import TradingModel
import TradingRuntime

/// Changes, and commands on several orders.
extension OrderServiceImplementation {
  func placeOrderList(
    _ request: Wire.PlaceOrderListRequest, context: ServerContext
  ) async throws -> Wire.PlaceOrderListResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let list = fields.orderList(request)
      let (sessionID, command) = try fields.finish {
        id.flatMap { id in list.map { (id, SessionInput.orders(.placeList($0))) } }
      }
      let isRecorded = !request.validateOnly
      return try await run(command, in: sessionID, validateOnly: request.validateOnly) { view, reply in
        let orders = try reply.permittedOrders(isRecorded: isRecorded)
        return Wire.PlaceOrderListResponse(
          orders: orders.map { $0.wire(in: sessionID, hidesID: !isRecorded) }, revision: view.revision)
      }
    }
  }

  func modifyOrder(
    _ request: Wire.ModifyOrderRequest, context: ServerContext
  ) async throws -> Wire.ModifyOrderResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let modification = fields.modification(request)
      let (sessionID, command) = try fields.finish {
        id.flatMap { id in modification.map { (id, SessionInput.orders(.modify($0))) } }
      }
      let isRecorded = !request.validateOnly
      return try await run(command, in: sessionID, validateOnly: request.validateOnly) { view, reply in
        let order = try reply.permittedOrder(isRecorded: isRecorded)
        // The broker may have answered already: that is the order as it stands.
        let present = isRecorded ? view.state.order(order.orderID) ?? order : order
        return Wire.ModifyOrderResponse(order: present.wire(in: sessionID), revision: view.revision)
      }
    }
  }

  func cancelAllOrders(
    _ request: Wire.CancelAllOrdersRequest, context: ServerContext
  ) async throws -> Wire.CancelAllOrdersResponse {
    try await core.change(context, request) {
      var fields = Fields()
      let id: SessionID? = fields.identifier(request.sessionId, "session_id")
      let selection = fields.selection(request)
      let sessionID = try fields.finish { id }
      let command = SessionInput.orders(.cancelAll(selection))
      return try await run(command, in: sessionID, validateOnly: request.validateOnly) { view, reply in
        guard case .orders(let orders) = reply else { throw UnexpectedReply() }
        let present = request.validateOnly ? orders : orders.map { view.state.order($0.orderID) ?? $0 }
        return Wire.CancelAllOrdersResponse(
          orders: present.map { $0.wire(in: sessionID) }, revision: view.revision)
      }
    }
  }

  private func run<Answer: Sendable>(
    _ command: SessionInput, in sessionID: SessionID, validateOnly: Bool,
    project: @escaping @Sendable (SessionView, EngineStep.Reply?) throws -> Answer
  ) async throws -> Answer {
    let runner = try await core.manager.runner(sessionID)
    return validateOnly
      ? try await runner.validate(command, project: project) : try await runner.perform(command, project: project)
  }
}
