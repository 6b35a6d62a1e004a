import OutcryContract
import RPCCore
import Synchronization
import Testing

@testable import OutcryCommands

@Suite struct OrderListCallTests {
  private typealias Request = Outcry.V1.PlaceOrderListRequest

  private func request(_ line: String) async throws -> Outcry.V1.PlaceOrderListRequest {
    let seen = Mutex<Request?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.OrderService.Methods.placeOrderList) {
        (request: Request, _) -> Outcry.V1.PlaceOrderListResponse in
        seen.withLock { $0 = request }
        return .init(orders: request.orders.map { .init(symbol: $0.symbol, side: $0.side) }, revision: 7)
      })
    let run = await ProgramRun(line, client: client)
    #expect(run.status == 0, "\(run.errors)")
    return try #require(seen.withLock { $0 })
  }

  @Test func aBracketIsAnEntryAndItsExits() async throws {
    let request = try await request(
      "order bracket demo sell 5 SP500 --limit 1350 --take-profit 1300 --trail-percent 3 --client-order-list-id mine")
    #expect(
      request
        == .init(
          sessionId: "demo", clientOrderListId: "mine", type: .bracket,
          orders: [
            .init(
              symbol: "SP500", side: .sell, type: .limit, quantity: .init(value: "5"), limitPrice: .init(value: "1350")),
            .init(side: .buy, type: .limit, limitPrice: .init(value: "1300")),
            .init(
              side: .buy, type: .trailingStop, trailingOffset: .init(offset: .percent(.init(value: "3")))),
          ]))
  }

  @Test func aPairSharesItsSide() async throws {
    let request = try await request(
      "order oco demo sell 5 SP500 --limit 1400 --stop 1320 --stop-limit 1319 --allow-reduction --dry-run")
    #expect(request.type == .oneCancelsOther && request.allowReduction && request.validateOnly)
    #expect(request.clientOrderListId == "cli-fresh" && request.orders.map(\.side) == [.sell, .sell])
    #expect(request.orders[1].type == .stopLimit && request.orders[1].limitPrice?.value == "1319")
  }

  @Test func aChangeNamesWhatItChanges() async {
    let seen = Mutex<Outcry.V1.ModifyOrderRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.OrderService.Methods.modifyOrder) {
        (request: Outcry.V1.ModifyOrderRequest, _) -> Outcry.V1.ModifyOrderResponse in
        seen.withLock { $0 = request }
        return .init(order: .init(orderId: request.orderId, status: .pendingModify), revision: 7)
      })
    let run = await ProgramRun("order modify demo ord-1 --limit 1310.5 --etag abc", client: client)
    #expect(run.status == 0 && run.outputLines.contains { $0.hasSuffix("PENDING_MODIFY") })
    #expect(
      seen.withLock { $0 }
        == .init(
          sessionId: "demo", orderId: "ord-1", changes: .init(limitPrice: .init(value: "1310.5")), etag: "abc"))
  }

  @Test func allOrdersOfASideAreCancelled() async {
    let seen = Mutex<Outcry.V1.CancelAllOrdersRequest?>(nil)
    let client = FakeServer.client(
      .unary(Outcry.V1.OrderService.Methods.cancelAllOrders) {
        (request: Outcry.V1.CancelAllOrdersRequest, _) -> Outcry.V1.CancelAllOrdersResponse in
        seen.withLock { $0 = request }
        return .init(orders: [.init(orderId: "ord-1"), .init(orderId: "ord-2")], revision: 7)
      })
    let run = await ProgramRun("order cancel-all demo --side buy --list mine", client: client)
    #expect(run.status == 0 && run.output.contains("ord-1") && run.output.contains("ord-2"))
    #expect(seen.withLock { $0 } == .init(sessionId: "demo", side: .buy, clientOrderListId: "mine"))
  }

  @Test func anOrderIsReadFromOneArgument() {
    let five = Outcry.V1.Decimal(value: "5")
    let item = { (text: String) in OrderArgument(argument: text)?.item }
    #expect(item("buy 5 SP500") == .init(symbol: "SP500", side: .buy, type: .market, quantity: five))
    #expect(
      item("sell 5 SP500 stop-limit 1320 1319")
        == .init(
          symbol: "SP500", side: .sell, type: .stopLimit, quantity: five, limitPrice: .init(value: "1319"),
          stopPrice: .init(value: "1320")))
    #expect(item("sell 5 X trailing-stop 3%")?.trailingOffset?.offset == .percent(.init(value: "3")))
    #expect(item("sell 5 X trailing-stop 2.5")?.trailingOffset?.offset == .amount(.init(value: "2.5")))
    for text in [
      "", "buy", "buy 5", "hold 5 X", "buy five X", "buy 5 X limit", "buy 5 X limit 1 2", "buy 5 X market 3",
      "buy 5 X stop-limit 3", "buy 5 X trailing-stop", "buy 5 X trailing-stop x%", "buy 5 X bogus 3",
    ] { #expect(OrderArgument(argument: text) == nil, "\(text)") }
  }
}
