import OutcryContract
import RPCCore
import RPCTransport

/// A unary call: an async handler that has its request decoded, goes to an actor, and has its response encoded.
struct OrderService: RPCService {
  static let serviceName = Outcry.V1.OrderService.serviceName
  let book: any OrderTaker

  var methods: [MethodHandler] {
    let book = book
    return [
      .unary(Outcry.V1.OrderService.Methods.placeOrder) {
        (request: Outcry.V1.PlaceOrderRequest, _) -> Outcry.V1.PlaceOrderResponse in
        await book.place(request)
      }
    ]
  }
}

protocol OrderTaker: Actor {
  /// Calls that got their response.
  var placed: Int { get }
  func place(_ request: Outcry.V1.PlaceOrderRequest) -> Outcry.V1.PlaceOrderResponse
}

/// On an event loop, as the server's own actors are meant to be.
actor OrderBook: OrderTaker {
  private let executor = EventLoopExecutor.onSharedEventLoop()
  private(set) var placed = 0

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  func place(_ request: Outcry.V1.PlaceOrderRequest) -> Outcry.V1.PlaceOrderResponse {
    placed += 1
    return Outcry.V1.PlaceOrderResponse(accepting: request, number: placed)
  }
}

actor PooledOrderBook: OrderTaker {
  private(set) var placed = 0

  func place(_ request: Outcry.V1.PlaceOrderRequest) -> Outcry.V1.PlaceOrderResponse {
    placed += 1
    return Outcry.V1.PlaceOrderResponse(accepting: request, number: placed)
  }
}

extension Outcry.V1.PlaceOrderResponse {
  init(accepting request: Outcry.V1.PlaceOrderRequest, number: Int) {
    var order = Outcry.V1.Order()
    order.sessionId = request.sessionId
    order.orderId = "o-" + String(number)
    order.clientOrderId = request.clientOrderId
    order.symbol = request.symbol
    order.side = request.side
    order.type = request.type
    order.quantity = request.quantity
    order.limitPrice = request.limitPrice
    order.status = .accepted
    order.leavesQuantity = request.quantity
    self.init(order: order, revision: UInt64(number))
  }
}
