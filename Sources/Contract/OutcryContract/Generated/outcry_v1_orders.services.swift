// Generated from outcry/v1/orders.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import RPCCore

extension Outcry.V1 {
  /// Places, cancels, shows and streams orders.
  public enum OrderService {
    /// The full name of the service.
    public static let serviceName = "outcry.v1.OrderService"

    /// The methods of the service.
    public enum Methods {
      /// Places an order. It is checked, recorded and sent before the answer comes. A refusal by a risk rule is
      /// FAILED_PRECONDITION whose ErrorInfo names rule, limit, observed value and headroom; the order is on record as DENIED.
      /// The same `client_order_id` with the same body returns the first response; with another body ALREADY_EXISTS.
      public static let placeOrder = MethodDescriptor(service: serviceName, method: "PlaceOrder", kind: .unary)
      /// Asks for the cancellation of a working order. The answer shows the order as it stands then; its end is streamed.
      public static let cancelOrder = MethodDescriptor(service: serviceName, method: "CancelOrder", kind: .unary)
      /// Shows one order.
      public static let getOrder = MethodDescriptor(service: serviceName, method: "GetOrder", kind: .unary)
      /// Lists a session's orders in the order of their creation.
      public static let listOrders = MethodDescriptor(service: serviceName, method: "ListOrders", kind: .unary)
      /// Streams every change of every order of a session, whoever placed it.
      public static let watchOrders = MethodDescriptor(service: serviceName, method: "WatchOrders", kind: .serverStreaming)
      /// All of them, in the order of the contract.
      public static let all: [MethodDescriptor] = [placeOrder, cancelOrder, getOrder, listOrders, watchOrders]
    }

    /// What a server implements.
    public protocol Provider: RPCService {
      /// Places an order. It is checked, recorded and sent before the answer comes. A refusal by a risk rule is
      /// FAILED_PRECONDITION whose ErrorInfo names rule, limit, observed value and headroom; the order is on record as DENIED.
      /// The same `client_order_id` with the same body returns the first response; with another body ALREADY_EXISTS.
      func placeOrder(_ request: Outcry.V1.PlaceOrderRequest, context: ServerContext) async throws -> Outcry.V1.PlaceOrderResponse

      /// Asks for the cancellation of a working order. The answer shows the order as it stands then; its end is streamed.
      func cancelOrder(_ request: Outcry.V1.CancelOrderRequest, context: ServerContext) async throws -> Outcry.V1.CancelOrderResponse

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

      /// Asks for the cancellation of a working order. The answer shows the order as it stands then; its end is streamed.
      public func cancelOrder(_ request: Outcry.V1.CancelOrderRequest, options: CallOptions = .init()) async throws -> Outcry.V1.CancelOrderResponse {
        try await client.unary(Methods.cancelOrder, request, options: options)
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
      .unary(Outcry.V1.OrderService.Methods.cancelOrder) { (request: Outcry.V1.CancelOrderRequest, context) -> Outcry.V1.CancelOrderResponse in
        try await self.cancelOrder(request, context: context)
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
