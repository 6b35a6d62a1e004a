import OutcryContract
import RPCCore
import Testing

@Suite struct ProviderTests {
  private struct Orders: Outcry.V1.OrderService.Provider {
    func placeOrder(
      _ request: Outcry.V1.PlaceOrderRequest, context: ServerContext
    ) async throws -> Outcry.V1.PlaceOrderResponse { .init() }

    func placeOrderList(
      _ request: Outcry.V1.PlaceOrderListRequest, context: ServerContext
    ) async throws -> Outcry.V1.PlaceOrderListResponse { .init() }

    func modifyOrder(
      _ request: Outcry.V1.ModifyOrderRequest, context: ServerContext
    ) async throws -> Outcry.V1.ModifyOrderResponse { .init() }

    func cancelAllOrders(
      _ request: Outcry.V1.CancelAllOrdersRequest, context: ServerContext
    ) async throws -> Outcry.V1.CancelAllOrdersResponse { .init() }

    func cancelOrder(
      _ request: Outcry.V1.CancelOrderRequest, context: ServerContext
    ) async throws -> Outcry.V1.CancelOrderResponse { .init() }

    func getOrder(
      _ request: Outcry.V1.GetOrderRequest, context: ServerContext
    ) async throws -> Outcry.V1.GetOrderResponse { .init() }

    func listOrders(
      _ request: Outcry.V1.ListOrdersRequest, context: ServerContext
    ) async throws -> Outcry.V1.ListOrdersResponse { .init() }

    func watchOrders(
      _ request: Outcry.V1.WatchOrdersRequest, responses: ResponseWriter<Outcry.V1.WatchOrdersResponse>,
      context: ServerContext
    ) async throws {}
  }

  @Test func aProviderServesEveryMethod() {
    #expect(Orders.serviceName == "outcry.v1.OrderService")
    #expect(Orders().methods.map(\.descriptor) == Outcry.V1.OrderService.Methods.all)
  }

  @Test func kindsAreThoseOfTheContract() {
    #expect(Outcry.V1.OrderService.Methods.placeOrder.kind == .unary)
    #expect(Outcry.V1.OrderService.Methods.watchOrders.kind == .serverStreaming)
  }
}
