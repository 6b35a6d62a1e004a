import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("CancelOrder, GetOrder, ListOrders")
struct OrderReadingTests {
  private func working(_ world: World, _ key: String) async throws -> Wire.Order {
    try await world.place(key) {
      $0.type = .limit
      $0.limitPrice = "1"
    }
  }

  @Test("A cancelled order is shown as it stands then; a second time it is final")
  func cancel() async throws {
    let world = try World()
    try await world.start()
    let order = try await working(world, "k")
    let request = Wire.CancelOrderRequest(sessionId: "s", orderId: order.orderId)
    let answer = try await world.orders.cancelOrder(request, context: context())
    // The paper broker answers at once.
    #expect(answer.order?.status == .cancelled && answer.order?.leavesQuantity == "0")
    #expect(answer.revision == world.journal.newestRevision)
    let again = try await refusal { try await world.orders.cancelOrder(request, context: context()) }
    #expect(again.code == .failedPrecondition && again.reason == "ORDER_IS_FINAL")
    #expect(again.info.metadata["status"] == "CANCELLED")
  }

  @Test("A working order says why it does not fill")
  func noFillReason() async throws {
    let world = try World()
    try await world.start()
    let order = try await working(world, "k")
    try await world.advance()
    let read = try await world.orders.getOrder(
      Wire.GetOrderRequest(sessionId: "s", order: .orderId(order.orderId)), context: context())
    #expect(read.order?.status == .accepted)
    #expect(read.order?.noFillReason == "LIMIT_NOT_REACHED")
  }

  @Test("An order that is not there is NOT_FOUND by either name; no name, or an impossible one, is the caller's fault")
  func missing() async throws {
    let world = try World()
    try await world.start()
    for key in [Wire.GetOrderRequest.Order.orderId("ord-99"), .clientOrderId("nobody")] {
      let answer = try await refusal {
        try await world.orders.getOrder(Wire.GetOrderRequest(sessionId: "s", order: key), context: context())
      }
      #expect(answer.code == .notFound && answer.reason == "ORDER_NOT_FOUND")
    }
    let cancel = try await refusal {
      try await world.orders.cancelOrder(
        Wire.CancelOrderRequest(sessionId: "s", orderId: "ord-99"), context: context())
    }
    #expect(cancel.code == .notFound && cancel.reason == "ORDER_NOT_FOUND")
    let cases: [(Wire.GetOrderRequest.Order?, String)] = [
      (nil, "order_id"), (.orderId(""), "order_id"), (.clientOrderId("a b"), "client_order_id"),
    ]
    for (key, field) in cases {
      let answer = try await refusal {
        try await world.orders.getOrder(Wire.GetOrderRequest(sessionId: "s", order: key), context: context())
      }
      #expect(answer.code == .invalidArgument && answer.fields == [field])
    }
  }

  @Test("Orders are listed as they were created, by page, instrument and status; tokens outlive new orders")
  func list() async throws {
    let world = try World()
    try await world.start()
    for index in 0..<5 { _ = try await working(world, "a\(index)") }
    try await world.place("b0") { $0.symbol = "BBB" }
    let first = try await world.orders.listOrders(
      Wire.ListOrdersRequest(sessionId: "s", pageSize: 2, symbol: "AAA"), context: context("ListOrders"))
    #expect(first.orders.map(\.clientOrderId) == ["a0", "a1"])
    #expect(first.revision == world.journal.newestRevision)
    _ = try await working(world, "a5")
    let rest = try await world.orders.listOrders(
      Wire.ListOrdersRequest(sessionId: "s", pageToken: first.nextPageToken, symbol: "AAA"),
      context: context("ListOrders"))
    #expect(rest.orders.map(\.clientOrderId) == ["a2", "a3", "a4", "a5"])
    #expect(rest.nextPageToken.isEmpty)
    let cancelled = try await world.orders.listOrders(
      Wire.ListOrdersRequest(sessionId: "s", statuses: [.cancelled, .filled]), context: context("ListOrders"))
    #expect(cancelled.orders.isEmpty)
  }

  @Test("A token of another filter, an unknown instrument and an unknown status are refused")
  func badList() async throws {
    let world = try World()
    try await world.start()
    for index in 0..<3 { _ = try await working(world, "a\(index)") }
    let first = try await world.orders.listOrders(
      Wire.ListOrdersRequest(sessionId: "s", pageSize: 1), context: context("ListOrders"))
    let token = try await refusal {
      try await world.orders.listOrders(
        Wire.ListOrdersRequest(sessionId: "s", pageToken: first.nextPageToken, symbol: "AAA"),
        context: context("ListOrders"))
    }
    #expect(token.reason == "INVALID_PAGE_TOKEN" && token.fields == ["page_token"])
    let several = try await refusal {
      try await world.orders.listOrders(
        Wire.ListOrdersRequest(sessionId: "s", pageSize: 5000, symbol: "ZZZ", statuses: [.unrecognized(77)]),
        context: context("ListOrders"))
    }
    #expect(several.fields == ["symbol", "statuses[0]", "page_size"])
  }
}
