import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("Lists of orders, changes, and several at once")
struct OrderListTests {
  private func bracket(
    _ world: World, _ change: (inout Wire.PlaceOrderListRequest) -> Void = { _ in }
  ) async throws -> [Wire.Order] {
    var request = Wire.PlaceOrderListRequest(
      sessionId: "s", clientOrderListId: "list", type: .bracket,
      orders: [
        .init(symbol: "AAA", side: .buy, type: .market, quantity: "10"),
        .init(side: .sell, type: .limit, limitPrice: "104"), .init(side: .sell, type: .stop, stopPrice: "90"),
      ])
    change(&request)
    return try await world.orders.placeOrderList(request, context: context()).orders
  }

  private func current(_ world: World, _ order: Wire.Order) async throws -> Wire.Order {
    let request = Wire.GetOrderRequest(sessionId: "s", order: .orderId(order.orderId))
    return try #require(try await world.orders.getOrder(request, context: context()).order)
  }

  /// The order once it has a status: the broker answers in its own time.
  private func order(
    _ world: World, _ order: Wire.Order, in status: Wire.OrderStatus
  ) async throws -> Wire.Order {
    try await world.wait(for: "s") { view in
      view.state.orders.contains { $0.orderID.text == order.orderId && $0.status.wire == status }
    }
    return try await current(world, order)
  }

  @Test("A bracket is placed at once, its exits wait for the entry, and one cancels the other")
  func bracket() async throws {
    let world = try World()
    try await world.start()
    let orders = try await bracket(world)
    #expect(orders.map(\.status) == [.submitted, .held, .held])
    #expect(orders.map(\.list?.role) == [.parent, .child, .child])
    #expect(orders.allSatisfy { $0.list?.type == .bracket && $0.list?.clientOrderListId == "list" })
    #expect(orders.map(\.symbol) == ["AAA", "AAA", "AAA"] && orders.map(\.quantity) == ["10", "10", "10"])
    try await world.advance()
    #expect(try await order(world, orders[0], in: .filled).filledQuantity == "10")
    #expect(try await order(world, orders[1], in: .accepted).quantity == "10")
    // AAA rises by one a day.
    try await world.advance(3)
    #expect(try await order(world, orders[1], in: .filled).leavesQuantity == "0")
    #expect(try await order(world, orders[2], in: .cancelled).filledQuantity == "0")
    let list = try await world.orders.listOrders(
      Wire.ListOrdersRequest(sessionId: "s", clientOrderListId: "list"), context: context())
    #expect(list.orders.map(\.orderId) == orders.map(\.orderId))
  }

  @Test("The same list again is the first one; another under its name is a conflict that says where")
  func idempotent() async throws {
    let world = try World()
    try await world.start()
    let first = try await bracket(world)
    try await world.advance()
    #expect(try await bracket(world) == first)
    let answer = try await refusal { _ = try await bracket(world) { $0.orders[2].stopPrice = "91" } }
    #expect(answer.code == .alreadyExists && answer.info.metadata["fields"] == "orders[2].stop_price")
  }

  @Test("A list that a rule refuses is refused as a whole, and on record so")
  func denied() async throws {
    let world = try World()
    try await world.start()
    let answer = try await refusal { _ = try await bracket(world) { $0.orders[0].quantity = "500" } }
    #expect(answer.code == .failedPrecondition && answer.reason == "RISK_MAX_POSITION_SIZE")
    let list = try await world.orders.listOrders(Wire.ListOrdersRequest(sessionId: "s"), context: context())
    #expect(list.orders.map(\.status) == [.denied, .denied, .denied])
  }

  @Test("validate_only places nothing")
  func validateOnly() async throws {
    let world = try World()
    try await world.start()
    let revision = world.journal.newestRevision
    let orders = try await bracket(world) { $0.validateOnly = true }
    #expect(orders.count == 3 && orders.allSatisfy { $0.orderId.isEmpty && $0.etag.isEmpty })
    #expect(world.journal.newestRevision == revision)
  }

  @Test("Each order of a list is read, and its faults are named by its place")
  func faults() async throws {
    let world = try World()
    try await world.start()
    let answer = try await refusal {
      _ = try await bracket(world) {
        $0.clientOrderListId = ""
        $0.orders[1].limitPrice = nil
        $0.orders[2].side = .unspecified
      }
    }
    #expect(answer.fields == ["client_order_list_id", "orders[1].limit_price", "orders[2].side"])
    let stray = try await refusal { _ = try await bracket(world) { $0.orders[1].side = .buy } }
    #expect(stray.fields == ["orders[1].side"])
    let many = try await refusal { _ = try await bracket(world) { $0.orders += $0.orders } }
    #expect(many.fields == ["orders"])
    let kind = try await refusal { _ = try await bracket(world) { $0.type = .unrecognized(9) } }
    #expect(kind.fields == ["type"])
  }

  private func modify(
    _ world: World, _ order: Wire.Order, _ changes: Wire.OrderChanges?, etag: String = "", validateOnly: Bool = false
  ) async throws -> Wire.Order {
    let request = Wire.ModifyOrderRequest(
      sessionId: "s", orderId: order.orderId, changes: changes, etag: etag, validateOnly: validateOnly)
    return try #require(try await world.orders.modifyOrder(request, context: context()).order)
  }

  private func resting(_ world: World) async throws -> Wire.Order {
    try await world.place("rest") {
      $0.type = .limit
      $0.limitPrice = "90"
    }
  }

  @Test("A change is asked for, taken and shown; nothing else changes")
  func modified() async throws {
    let world = try World()
    try await world.start()
    let order = try await order(world, resting(world), in: .accepted)
    let asked = try await modify(world, order, .init(quantity: "12", limitPrice: "91"))
    #expect(asked.orderId == order.orderId && asked.etag != order.etag)
    let changed = try await self.order(world, order, in: .accepted)
    #expect(changed.quantity == "12" && changed.limitPrice == "91" && changed.pendingChanges == nil)
    #expect(changed.etag != order.etag && changed.orderId == order.orderId)
    let stale = try await refusal { _ = try await modify(world, order, .init(limitPrice: "92"), etag: order.etag) }
    #expect(stale.code == .aborted && stale.reason == "STALE_ETAG")
    // The first answer to the order stays its first answer.
    let first = try await resting(world)
    #expect(first.quantity == "10" && first.limitPrice == "90")
  }

  @Test("validate_only shows the change that would be asked for, and asks for none")
  func modifyValidated() async throws {
    let world = try World()
    try await world.start()
    let order = try await order(world, resting(world), in: .accepted)
    let revision = world.journal.newestRevision
    let shown = try await modify(world, order, .init(limitPrice: "91"), validateOnly: true)
    #expect(shown.status == .pendingModify && shown.pendingChanges?.limitPrice == "91")
    #expect(world.journal.newestRevision == revision)
  }

  @Test("Risk is asked again, and the order goes on as it was")
  func modifyDenied() async throws {
    let world = try World()
    try await world.start()
    let order = try await resting(world)
    let answer = try await refusal { _ = try await modify(world, order, .init(quantity: "500")) }
    #expect(answer.code == .failedPrecondition && answer.reason == "RISK_MAX_POSITION_SIZE")
    #expect(answer.info.metadata["order_id"] == order.orderId)
    #expect(try await current(world, order).quantity == "10")
  }

  @Test("A change without a value, and values that the order does not have, are named")
  func modifyFaults() async throws {
    let world = try World()
    try await world.start()
    let order = try await resting(world)
    let cases: [(Wire.OrderChanges?, String)] = [
      (nil, "changes"), (.init(), "changes"), (.init(quantity: "0"), "changes.quantity"),
      (.init(stopPrice: "5"), "changes.stop_price"), (.init(limitPrice: "91.001"), "changes.limit_price"),
      (.init(trailingOffset: .init()), "changes.trailing_offset"),
      (.init(trailingOffset: .init(offset: .amount("1"))), "changes.trailing_offset.amount"),
    ]
    for (changes, field) in cases {
      #expect(try await refusal { _ = try await modify(world, order, changes) }.fields == [field])
    }
    let absent = try await refusal {
      _ = try await world.orders.modifyOrder(
        .init(sessionId: "s", orderId: "ord-9", changes: .init(quantity: "1")), context: context())
    }
    #expect(absent.code == .notFound && absent.reason == "ORDER_NOT_FOUND")
  }

  @Test("All orders, or those of a side or a list, are cancelled at once")
  func cancelAll() async throws {
    let world = try World()
    try await world.start()
    let buy = try await resting(world)
    let sell = try await world.place("sell") {
      $0.side = .sell
      $0.type = .limit
      $0.limitPrice = "150"
    }
    let cancel = { (change: (inout Wire.CancelAllOrdersRequest) -> Void) async throws -> [Wire.Order] in
      var request = Wire.CancelAllOrdersRequest(sessionId: "s")
      change(&request)
      return try await world.orders.cancelAllOrders(request, context: context()).orders
    }
    #expect(try await cancel { $0.validateOnly = true }.count == 2)
    #expect(try await order(world, buy, in: .accepted).leavesQuantity == "10")
    let first = try await cancel { $0.side = .sell }
    #expect(first.map(\.orderId) == [sell.orderId])
    #expect(try await order(world, sell, in: .cancelled).leavesQuantity == "0")
    #expect(try await cancel { $0.clientOrderListId = "other" }.isEmpty)
    #expect(try await cancel { _ in }.map(\.orderId) == [buy.orderId])
    let unknown = try await refusal { _ = try await cancel { $0.symbol = "ZZZ" } }
    #expect(unknown.fields == ["symbol"])
  }

  @Test("Watchers see a leg released, changed and cancelled")
  func watched() async throws {
    let world = try World()
    try await world.start()
    let orders = try await bracket(world)
    try await world.advance(4)
    try await world.stop()
    let events = try await world.watchOrders(.after(0)).rest().compactMap(\.happening)
    let ofStop = events.filter { $0.order?.orderId == orders[2].orderId }.map(\.type)
    #expect(ofStop.starts(with: [.placed, .released, .accepted]) && ofStop.last == .cancelled)
  }
}
