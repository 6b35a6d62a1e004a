import Testing
import TradingEngine
import TradingModel

@Suite struct CancelAllTests {
  private func cancel(_ desk: inout Desk, _ selection: OrderSelection) throws -> [OrderID] {
    let step = try desk.send(.orders(.cancelAll(selection)))
    guard case .orders(let orders) = step.reply else { throw TestFailure(message: "no orders in the reply") }
    #expect(step.cancelled == orders.filter { $0.status == .pendingCancel }.map(\.orderID))
    return orders.map(\.orderID)
  }

  @Test func bySymbolAndSideAndOnlyOnce() throws {
    var desk = try Desk()
    for symbol in ["X", "Y"] { try desk.tick("100", symbol: symbol) }
    let buy = try desk.place(.buy, "1", .limit(Price("90")))
    let sell = try desk.place(.sell, "1", .limit(Price("110")))
    let other = try desk.place(.buy, "1", .limit(Price("90")), symbol: "Y")
    let x = try desk.symbol("X")
    #expect(try cancel(&desk, OrderSelection(symbol: x, side: .sell)) == [sell.orderID])
    #expect(try cancel(&desk, OrderSelection(symbol: x)) == [buy.orderID])
    #expect(try cancel(&desk, OrderSelection()) == [other.orderID])
    #expect(try cancel(&desk, OrderSelection()).isEmpty)
  }

  @Test func aGroupByItsName() throws {
    var desk = try Desk()
    try desk.tick("100")
    let entry = try desk.terms(.buy, "10", .limit(Price("99")))
    let legs = try [desk.terms(.sell, "10", .limit(Price("110"))), desk.terms(.sell, "10", .stop(Price("90")))]
    let orders = try desk.place(.bracket, [entry] + legs, id: "mine")
    let alone = try desk.place(.buy, "1", .limit(Price("90")))
    let list = try #require(ClientLinkID("mine"))
    let cancelled = try cancel(&desk, OrderSelection(clientLinkID: list))
    #expect(cancelled == orders.map(\.orderID))
    #expect(try desk.current(alone).status == .submitted)
    #expect(try desk.current(orders[1]).status == .cancelled && desk.current(orders[0]).status == .pendingCancel)
  }

  @Test func needsALiveSessionAndAKnownSymbol() throws {
    var desk = try Desk(started: false)
    #expect(throws: CommandError.wrongState(current: .created, needed: [.running, .paused])) {
      try desk.send(.orders(.cancelAll(OrderSelection())))
    }
    do {
      try desk.send(.orders(.cancelAll(OrderSelection(symbol: desk.symbol("Q")))))
      Issue.record("was taken")
    } catch CommandError.invalid(let field, _) {
      #expect(field == "symbol")
    }
  }
}
