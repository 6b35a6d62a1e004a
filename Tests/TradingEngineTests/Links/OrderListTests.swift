import Testing
import TradingEngine
import TradingModel

@Suite struct OneCancelsOtherTests {
  private func pair(_ desk: inout Desk) throws -> [Order] {
    try desk.open(.buy, "10", at: "100")
    return try desk.place(
      .oneCancelsOther, [desk.terms(.sell, "10", .limit(Price("110"))), desk.terms(.sell, "10", .stop(Price("90")))])
  }

  @Test func bothAreSentAndShareOneQuantity() throws {
    var desk = try Desk()
    let orders = try pair(&desk)
    #expect(orders.map(\.status) == [.submitted, .submitted] && orders.map { $0.link?.role } == [.sibling, .sibling])
    #expect(try desk.fill(orders[0], "4", at: "110").changed == ["\(orders[1].orderID) 6"])
    try desk.takeChange(of: orders[1])
    // A stop that fills is on its way: nothing is left for the limit.
    #expect(try desk.fill(orders[1], "2", at: "90").cancelled == [orders[0].orderID])
    try desk.report(orders[0], .cancelled)
    try desk.fill(orders[1], "4", at: "90")
    #expect(desk.state.positions.isEmpty && desk.state.workingOrders.isEmpty)
  }

  @Test func oneThatEndsUnfilledLeavesTheOther() throws {
    var desk = try Desk()
    let orders = try pair(&desk)
    try desk.send(.cancelOrder(orders[0].orderID))
    try desk.report(orders[0], .cancelled)
    #expect(try desk.current(orders[1]).status == .submitted)
    // A late fill of the cancelled one still takes from the other.
    #expect(try desk.fill(orders[0], "4", at: "110").changed == ["\(orders[1].orderID) 6"])
  }

  @Test func aStopThatEndsWhileItIsOnItsWayBringsNothingBack() throws {
    var desk = try Desk()
    let orders = try pair(&desk)
    try desk.fill(orders[1], "4", at: "90")
    try desk.fill(orders[0], "6", at: "110")
    let step = try desk.report(orders[1], .cancelled)
    #expect(step.submitted.isEmpty && desk.state.orders.count == 3 && desk.state.positions.isEmpty)
  }

  @Test func aBreakoutMayBeBoughtOnEitherSide() throws {
    var desk = try Desk()
    try desk.tick("100")
    let orders = try desk.place(
      .oneCancelsOther, [desk.terms(.buy, "10", .limit(Price("95"))), desk.terms(.buy, "10", .stop(Price("105")))])
    #expect(try desk.send(.pause).cancelled == orders.map(\.orderID))
  }

  @Test func theirRiskCountsOnce() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("10")))
    try desk.tick("100")
    let orders = try desk.place(
      .oneCancelsOther, [desk.terms(.buy, "10", .limit(Price("95"))), desk.terms(.buy, "10", .stop(Price("105")))])
    #expect(orders.map(\.status) == [.submitted, .submitted])
    #expect(try desk.modify(orders[0], OrderModification(limitPrice: Price("96"))).effects.count == 1)
    #expect(try desk.place(.buy, "1").denial?.rule == .maximumSymbolQuantity)
  }
}

@Suite struct OneTriggersOtherTests {
  @Test func theSecondIsReleasedInProportion() throws {
    var desk = try Desk()
    try desk.tick("100")
    try desk.tick("50", symbol: "Y")
    let orders = try desk.place(
      .oneTriggersOther,
      [desk.terms(.buy, "10", .limit(Price("99"))), desk.terms(.sell, "25", .limit(Price("51")), symbol: "Y")])
    #expect(orders.map(\.status) == [.submitted, .held])
    #expect(try desk.fill(orders[0], "3", at: "99").submitted.map(\.terms.quantity) == [Quantity("7")])
    #expect(try desk.fill(orders[0], "7", at: "99").changed == ["\(orders[1].orderID) 25"])
  }

  @Test func riskIsAskedWhenItIsReleased() throws {
    var desk = try Desk()
    try desk.tick("100")
    try desk.tick("50", symbol: "Y")
    let orders = try desk.place(
      .oneTriggersOther,
      [desk.terms(.buy, "10", .limit(Price("99"))), desk.terms(.buy, "10", .limit(Price("49")), symbol: "Y")])
    try desk.send(.engageKillSwitch(reason: "test"))
    let step = try desk.fill(orders[0], at: "99")
    #expect(step.submitted.isEmpty)
    let child = try desk.current(orders[1])
    #expect(child.status == .rejected && child.rejectReason?.contains("kill switch") == true)
    #expect(desk.state.riskState.breaches.last?.orderID == child.orderID)
  }

  @Test func anExitIsReleasedInAHalt() throws {
    var desk = try Desk()
    try desk.tick("100")
    let orders = try desk.place(
      .oneTriggersOther, [desk.terms(.buy, "10", .limit(Price("99"))), desk.terms(.sell, "10", .stop(Price("90")))])
    try desk.send(.engageKillSwitch(reason: "test"))
    #expect(try desk.fill(orders[0], at: "99").submitted.map(\.orderID) == [orders[1].orderID])
  }
}

@Suite struct OrderListValidationTests {
  private func refused(_ kind: OrderLink.Kind, _ terms: [OrderTerms]) throws -> String? {
    var desk = try Desk()
    for symbol in ["X", "Y"] { try desk.tick("100", symbol: symbol) }
    let before = desk.state
    do {
      try desk.place(kind, terms)
      return nil
    } catch CommandError.invalid(let field, let reason) {
      #expect(!reason.isEmpty && desk.state == before)
      return field
    }
  }

  @Test func siblingsThatOnePriceCouldFillAreRefused() throws {
    let desk = try Desk()
    let limit = try desk.terms(.sell, "10", .limit(Price("110")))
    let stop = try desk.terms(.sell, "10", .stop(Price("90")))
    #expect(try refused(.oneCancelsOther, [limit, stop]) == nil)
    #expect(try refused(.oneCancelsOther, [stop, limit]) == nil)
    let cases: [(OrderTerms, String)] = try [
      (limit, "orders[1].type"), (desk.terms(.sell, "10"), "orders[1].type"),
      (desk.terms(.sell, "10", .stop(Price("110"))), "orders[1].stop_price"),
      (desk.terms(.sell, "9", .stop(Price("90"))), "orders[1].quantity"),
      (desk.terms(.buy, "10", .stop(Price("90"))), "orders[1].side"),
      (desk.terms(.sell, "10", .stop(Price("90")), symbol: "Y"), "orders[1].symbol"),
      (desk.terms(.sell, "10", .stop(Price("90.001"))), "orders[1].stop_price"),
    ]
    for (other, field) in cases { #expect(try refused(.oneCancelsOther, [limit, other]) == field) }
    #expect(try refused(.oneCancelsOther, [limit]) == "orders")
    #expect(try refused(.bracket, [limit, stop]) == "orders")
  }

  @Test func legsThatDoNotFitTheEntryAreRefused() throws {
    let desk = try Desk()
    let entry = try desk.terms(.sell, "10", .limit(Price("101")))
    let target = try desk.terms(.buy, "10", .limit(Price("95")))
    let stop = try desk.terms(.buy, "10", .stop(Price("105")))
    #expect(try refused(.bracket, [entry, target, stop]) == nil)
    #expect(try refused(.bracket, [entry, stop, target]) == nil)
    let cases: [(OrderTerms, String)] = try [
      (desk.terms(.buy, "10", .limit(Price("102"))), "orders[1].limit_price"),
      (desk.terms(.sell, "10", .limit(Price("95"))), "orders[1].side"),
      (desk.terms(.buy, "9", .limit(Price("95"))), "orders[1].quantity"),
      (desk.terms(.buy, "10", .limit(Price("95")), symbol: "Y"), "orders[1].symbol"),
      (desk.terms(.buy, "10", .limit(Price("95")), .immediateOrCancel), "orders[1].time_in_force"),
      (desk.terms(.buy, "10", .stop(Price("106"))), "orders[2].type"),
    ]
    for (leg, field) in cases { #expect(try refused(.bracket, [entry, leg, stop]) == field) }
    let late = try desk.terms(.buy, "10", .stop(Price("100")))
    #expect(try refused(.bracket, [entry, target, late]) == "orders[2].stop_price")
    let reducing = try desk.terms(.sell, "10", .limit(Price("101")), reduceOnly: true)
    #expect(try refused(.bracket, [reducing, target, stop]) == "orders[0].reduce_only")
  }

  @Test func namesOfOrdersAreTheirOwn() throws {
    var desk = try Desk()
    try desk.tick("100")
    try desk.place(.buy, "1", id: "taken")
    let terms = try [desk.terms(.buy, "1", .limit(Price("99"))), desk.terms(.sell, "1", .limit(Price("110")))]
    let cases = [(["a", "a"], "orders[1]"), (["taken", "b"], "orders[0]"), (["a", "outcry:b"], "orders[1]")]
    for (names, field) in cases {
      do {
        try desk.place(.oneTriggersOther, terms, names: names)
        Issue.record("was taken")
      } catch CommandError.invalid(let named, _) {
        #expect(named == "\(field).client_order_id")
      }
    }
  }

  @Test func thereMustBeRoomForAllOfThem() throws {
    var desk = try Desk(bounds: SessionBounds(maximumOrders: 2, maximumWorkingOrders: 9, maximumTriggers: 1))
    try desk.tick("100")
    let orders = try [
      desk.terms(.buy, "1", .limit(Price("99"))), desk.terms(.sell, "1", .limit(Price("110"))),
      desk.terms(.sell, "1", .stop(Price("90"))),
    ]
    #expect(throws: CommandError.limitReached(name: "orders", maximum: 2)) { try desk.place(.bracket, orders) }
    #expect(desk.state.orders.isEmpty)
  }
}
