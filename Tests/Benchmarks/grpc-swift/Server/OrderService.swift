import GRPCCore

/// An async handler that has its request decoded, goes to an actor, and has its response encoded.
struct OrderService: Outcry_V1_OrderService.SimpleServiceProtocol {
  let book = OrderBook()

  func placeOrder(
    request: Outcry_V1_PlaceOrderRequest, context: ServerContext
  ) async throws -> Outcry_V1_PlaceOrderResponse {
    await book.place(request)
  }

  func placeOrderList(
    request: Outcry_V1_PlaceOrderListRequest, context: ServerContext
  ) async throws -> Outcry_V1_PlaceOrderListResponse {
    throw RPCError(code: .unimplemented, message: "not measured")
  }

  func modifyOrder(
    request: Outcry_V1_ModifyOrderRequest, context: ServerContext
  ) async throws -> Outcry_V1_ModifyOrderResponse {
    throw RPCError(code: .unimplemented, message: "not measured")
  }

  func cancelOrder(
    request: Outcry_V1_CancelOrderRequest, context: ServerContext
  ) async throws -> Outcry_V1_CancelOrderResponse {
    throw RPCError(code: .unimplemented, message: "not measured")
  }

  func cancelAllOrders(
    request: Outcry_V1_CancelAllOrdersRequest, context: ServerContext
  ) async throws -> Outcry_V1_CancelAllOrdersResponse {
    throw RPCError(code: .unimplemented, message: "not measured")
  }

  func getOrder(request: Outcry_V1_GetOrderRequest, context: ServerContext) async throws -> Outcry_V1_GetOrderResponse {
    throw RPCError(code: .unimplemented, message: "not measured")
  }

  func listOrders(
    request: Outcry_V1_ListOrdersRequest, context: ServerContext
  ) async throws -> Outcry_V1_ListOrdersResponse {
    throw RPCError(code: .unimplemented, message: "not measured")
  }

  func watchOrders(
    request: Outcry_V1_WatchOrdersRequest, response: RPCWriter<Outcry_V1_WatchOrdersResponse>, context: ServerContext
  ) async throws {
    throw RPCError(code: .unimplemented, message: "not measured")
  }
}

actor OrderBook {
  /// Calls that got their response.
  private(set) var placed = 0

  func place(_ request: Outcry_V1_PlaceOrderRequest) -> Outcry_V1_PlaceOrderResponse {
    placed += 1
    var response = Outcry_V1_PlaceOrderResponse()
    response.order.sessionID = request.sessionID
    response.order.orderID = "o-" + String(placed)
    response.order.clientOrderID = request.clientOrderID
    response.order.symbol = request.symbol
    response.order.side = request.side
    response.order.type = request.type
    response.order.quantity = request.quantity
    if request.hasLimitPrice { response.order.limitPrice = request.limitPrice }
    response.order.status = .accepted
    response.order.leavesQuantity = request.quantity
    response.revision = UInt64(placed)
    return response
  }
}
