// Generated from outcry/v1/orders.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Places, changes, cancels, shows and streams orders.
  public enum OrderService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.OrderService"

    /// The methods of the service.
    public enum Methods {
      /// Places an order. It is checked, recorded and sent before the answer comes. A refusal by a risk rule is
      /// FAILED_PRECONDITION whose ErrorInfo names rule, limit, observed value and headroom; the order is on record as DENIED.
      /// The same `client_order_id` with the same body returns the first response; with another body ALREADY_EXISTS.
      public static let placeOrder = MethodDescriptor(service: serviceName, method: "PlaceOrder", kind: .unary)
      /// Places two or three orders that know of each other: all of them or none. A refusal of one by a risk rule is that of
      /// all. The same `client_order_list_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS.
      public static let placeOrderList = MethodDescriptor(service: serviceName, method: "PlaceOrderList", kind: .unary)
      /// Asks for other terms of a working order. Risk is asked again: a refusal is FAILED_PRECONDITION like that of
      /// PlaceOrder, and the order goes on as it was. The answer shows the order as it stands then; the broker's answer is
      /// streamed. While an earlier change or a cancellation is not answered: FAILED_PRECONDITION with the reason
      /// ORDER_IS_BUSY. The same change again changes nothing.
      public static let modifyOrder = MethodDescriptor(service: serviceName, method: "ModifyOrder", kind: .unary)
      /// Asks for the cancellation of a working order. The answer shows the order as it stands then; its end is streamed.
      public static let cancelOrder = MethodDescriptor(service: serviceName, method: "CancelOrder", kind: .unary)
      /// Asks for the cancellation of every working order of a session, or of those of an instrument, a side or a list.
      public static let cancelAllOrders = MethodDescriptor(service: serviceName, method: "CancelAllOrders", kind: .unary)
      /// Shows one order.
      public static let getOrder = MethodDescriptor(service: serviceName, method: "GetOrder", kind: .unary)
      /// Lists a session's orders in the order of their creation.
      public static let listOrders = MethodDescriptor(service: serviceName, method: "ListOrders", kind: .unary)
      /// Streams every change of every order of a session, whoever placed it.
      public static let watchOrders = MethodDescriptor(service: serviceName, method: "WatchOrders", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [placeOrder, placeOrderList, modifyOrder, cancelOrder, cancelAllOrders, getOrder, listOrders, watchOrders]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Places an order. It is checked, recorded and sent before the answer comes. A refusal by a risk rule is
      /// FAILED_PRECONDITION whose ErrorInfo names rule, limit, observed value and headroom; the order is on record as DENIED.
      /// The same `client_order_id` with the same body returns the first response; with another body ALREADY_EXISTS.
      func placeOrder(_ request: Outcry.V1.PlaceOrderRequest, context: ServerContext) async throws -> Outcry.V1.PlaceOrderResponse

      /// Places two or three orders that know of each other: all of them or none. A refusal of one by a risk rule is that of
      /// all. The same `client_order_list_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS.
      func placeOrderList(_ request: Outcry.V1.PlaceOrderListRequest, context: ServerContext) async throws -> Outcry.V1.PlaceOrderListResponse

      /// Asks for other terms of a working order. Risk is asked again: a refusal is FAILED_PRECONDITION like that of
      /// PlaceOrder, and the order goes on as it was. The answer shows the order as it stands then; the broker's answer is
      /// streamed. While an earlier change or a cancellation is not answered: FAILED_PRECONDITION with the reason
      /// ORDER_IS_BUSY. The same change again changes nothing.
      func modifyOrder(_ request: Outcry.V1.ModifyOrderRequest, context: ServerContext) async throws -> Outcry.V1.ModifyOrderResponse

      /// Asks for the cancellation of a working order. The answer shows the order as it stands then; its end is streamed.
      func cancelOrder(_ request: Outcry.V1.CancelOrderRequest, context: ServerContext) async throws -> Outcry.V1.CancelOrderResponse

      /// Asks for the cancellation of every working order of a session, or of those of an instrument, a side or a list.
      func cancelAllOrders(_ request: Outcry.V1.CancelAllOrdersRequest, context: ServerContext) async throws -> Outcry.V1.CancelAllOrdersResponse

      /// Shows one order.
      func getOrder(_ request: Outcry.V1.GetOrderRequest, context: ServerContext) async throws -> Outcry.V1.GetOrderResponse

      /// Lists a session's orders in the order of their creation.
      func listOrders(_ request: Outcry.V1.ListOrdersRequest, context: ServerContext) async throws -> Outcry.V1.ListOrdersResponse

      /// Streams every change of every order of a session, whoever placed it.
      func watchOrders(_ request: Outcry.V1.WatchOrdersRequest, responses: ResponseWriter<Outcry.V1.WatchOrdersResponse>, context: ServerContext) async throws
    }

    /// Calls the service.
    public struct Client: Sendable {
      private let client: RPCClient

      /// Calls the service through `client`.
      public init(_ client: RPCClient) {
        self.client = client
      }

      /// Places an order. It is checked, recorded and sent before the answer comes. A refusal by a risk rule is
      /// FAILED_PRECONDITION whose ErrorInfo names rule, limit, observed value and headroom; the order is on record as DENIED.
      /// The same `client_order_id` with the same body returns the first response; with another body ALREADY_EXISTS.
      public func placeOrder(_ request: Outcry.V1.PlaceOrderRequest, options: CallOptions = .init()) async throws -> Outcry.V1.PlaceOrderResponse {
        try await client.unary(Methods.placeOrder, request, options: options)
      }

      /// Places two or three orders that know of each other: all of them or none. A refusal of one by a risk rule is that of
      /// all. The same `client_order_list_id` with the same body returns the first response; with another body
      /// ALREADY_EXISTS.
      public func placeOrderList(_ request: Outcry.V1.PlaceOrderListRequest, options: CallOptions = .init()) async throws -> Outcry.V1.PlaceOrderListResponse {
        try await client.unary(Methods.placeOrderList, request, options: options)
      }

      /// Asks for other terms of a working order. Risk is asked again: a refusal is FAILED_PRECONDITION like that of
      /// PlaceOrder, and the order goes on as it was. The answer shows the order as it stands then; the broker's answer is
      /// streamed. While an earlier change or a cancellation is not answered: FAILED_PRECONDITION with the reason
      /// ORDER_IS_BUSY. The same change again changes nothing.
      public func modifyOrder(_ request: Outcry.V1.ModifyOrderRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ModifyOrderResponse {
        try await client.unary(Methods.modifyOrder, request, options: options)
      }

      /// Asks for the cancellation of a working order. The answer shows the order as it stands then; its end is streamed.
      public func cancelOrder(_ request: Outcry.V1.CancelOrderRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CancelOrderResponse {
        try await client.unary(Methods.cancelOrder, request, options: options)
      }

      /// Asks for the cancellation of every working order of a session, or of those of an instrument, a side or a list.
      public func cancelAllOrders(_ request: Outcry.V1.CancelAllOrdersRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CancelAllOrdersResponse {
        try await client.unary(Methods.cancelAllOrders, request, options: options)
      }

      /// Shows one order.
      public func getOrder(_ request: Outcry.V1.GetOrderRequest, options: CallOptions = .init()) async throws -> Outcry.V1.GetOrderResponse {
        try await client.unary(Methods.getOrder, request, options: options)
      }

      /// Lists a session's orders in the order of their creation.
      public func listOrders(_ request: Outcry.V1.ListOrdersRequest, options: CallOptions = .init()) async throws -> Outcry.V1.ListOrdersResponse {
        try await client.unary(Methods.listOrders, request, options: options)
      }

      /// Streams every change of every order of a session, whoever placed it.
      public func watchOrders(_ request: Outcry.V1.WatchOrdersRequest, options: CallOptions = .init()) -> ResponseStream<Outcry.V1.WatchOrdersResponse> {
        client.serverStreaming(Methods.watchOrders, request, options: options)
      }
    }
  }
}

extension Outcry.V1.OrderService.Provider {
  public static var serviceName: String { Outcry.V1.OrderService.serviceName }

  public var methods: [MethodHandler] {
    [
      .unary(Outcry.V1.OrderService.Methods.placeOrder) { (request: Outcry.V1.PlaceOrderRequest, context) -> Outcry.V1.PlaceOrderResponse in
        try await self.placeOrder(request, context: context)
      },
      .unary(Outcry.V1.OrderService.Methods.placeOrderList) { (request: Outcry.V1.PlaceOrderListRequest, context) -> Outcry.V1.PlaceOrderListResponse in
        try await self.placeOrderList(request, context: context)
      },
      .unary(Outcry.V1.OrderService.Methods.modifyOrder) { (request: Outcry.V1.ModifyOrderRequest, context) -> Outcry.V1.ModifyOrderResponse in
        try await self.modifyOrder(request, context: context)
      },
      .unary(Outcry.V1.OrderService.Methods.cancelOrder) { (request: Outcry.V1.CancelOrderRequest, context) -> Outcry.V1.CancelOrderResponse in
        try await self.cancelOrder(request, context: context)
      },
      .unary(Outcry.V1.OrderService.Methods.cancelAllOrders) { (request: Outcry.V1.CancelAllOrdersRequest, context) -> Outcry.V1.CancelAllOrdersResponse in
        try await self.cancelAllOrders(request, context: context)
      },
      .unary(Outcry.V1.OrderService.Methods.getOrder) { (request: Outcry.V1.GetOrderRequest, context) -> Outcry.V1.GetOrderResponse in
        try await self.getOrder(request, context: context)
      },
      .unary(Outcry.V1.OrderService.Methods.listOrders) { (request: Outcry.V1.ListOrdersRequest, context) -> Outcry.V1.ListOrdersResponse in
        try await self.listOrders(request, context: context)
      },
      .serverStreaming(Outcry.V1.OrderService.Methods.watchOrders) { (request: Outcry.V1.WatchOrdersRequest, responses: ResponseWriter<Outcry.V1.WatchOrdersResponse>, context) in
        try await self.watchOrders(request, responses: responses, context: context)
      },
    ]
  }
}
