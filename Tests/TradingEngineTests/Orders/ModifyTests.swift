import Testing
import TradingEngine
import TradingModel

@Suite struct ModifyTests {
  private func working(_ desk: inout Desk, _ side: OrderSide = .buy, _ price: String = "99") throws -> Order {
    if desk.state.marketTime == nil { try desk.tick("100") }
    let order = try desk.place(side, "10", .limit(Price(price)))
    try desk.report(order, .accepted(VenueOrderID("v", UInt64(desk.state.orders.count))))
    return try desk.current(order)
  }

  @Test func theBrokerIsAskedAndItsAnswerCounts() throws {
    var desk = try Desk()
    let order = try working(&desk)
    let step = try desk.modify(order, OrderModification(quantity: Quantity("12"), limitPrice: Price("98")))
    let terms = try desk.terms(.buy, "12", .limit(Price("98")))
    #expect(step.effects == [.modify(order.orderID, terms)])
    #expect(step.reply == .order(try desk.current(order)))
    #expect(try desk.current(order).status == .pendingModify && desk.current(order).terms == order.terms)
    try desk.takeChange(of: order)
    #expect(try desk.current(order).status == .accepted && desk.current(order).terms == terms)
    #expect(try desk.current(order).asFirstAnswered.terms == order.terms)
    #expect(try desk.place(.buy, "10", .limit(Price("99")), id: order.clientOrderID.text) == order.asFirstAnswered)
  }

  @Test func theSameChangeAgainAsksNobody() throws {
    var desk = try Desk()
    let order = try working(&desk)
    let change = try OrderModification(limitPrice: Price("98"))
    try desk.modify(order, change)
    let again = try desk.modify(order, change)
    #expect(try again.events.isEmpty && again.reply == .order(desk.current(order)))
    #expect(throws: CommandError.orderIsBusy(order.orderID, .pendingModify)) {
      try desk.modify(order, OrderModification(limitPrice: Price("97")))
    }
    try desk.takeChange(of: order)
    #expect(try desk.modify(order, change).events.isEmpty)
  }

  @Test func aRefusedChangeRestoresWhatWas() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.fill(order, "4", at: "99")
    try desk.modify(order, OrderModification(limitPrice: Price("98")))
    try desk.report(order, .modifyRejected(reason: "no"))
    #expect(try desk.current(order).status == .partiallyFilled && desk.current(order).terms == order.terms)
    #expect(try desk.current(order).pendingModification == nil)
  }

  @Test(arguments: [
    (OrderModification(), "changes"), (OrderModification(stopPrice: Price(raw: 1)), "changes.stop_price"),
    (OrderModification(trailingOffset: .amount(Price(raw: 1))), "changes.trailing_offset.amount"),
    (OrderModification(expireTime: Instant(nanosecondsSinceEpoch: .max)), "changes.expire_time"),
    (OrderModification(quantity: Quantity(raw: 1)), "changes.quantity"),
    (OrderModification(quantity: Quantity(raw: 4_000_000_000)), "changes.quantity"),
    (OrderModification(limitPrice: Price(raw: 1)), "changes.limit_price"),
  ])
  func badChangesNameTheirField(change: OrderModification, field: String) throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.fill(order, "4", at: "99")
    let before = desk.state
    do {
      try desk.modify(order, change)
      Issue.record("was taken")
    } catch CommandError.invalid(let named, let reason) {
      #expect(named == field && !reason.isEmpty)
    }
    #expect(desk.state == before)
  }

  @Test func aMarketOrderHasNoPriceToChange() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "1")
    do {
      try desk.modify(order, OrderModification(limitPrice: Price("98")))
      Issue.record("was taken")
    } catch CommandError.invalid(let field, _) {
      #expect(field == "changes.limit_price")
    }
  }

  @Test func stopsOffsetsAndDatesChange() throws {
    var desk = try Desk()
    try desk.tick("100")
    let stop = try desk.place(.buy, "1", .stopLimit(stop: Price("101"), limit: Price("102")))
    #expect(
      try desk.modify(stop, OrderModification(limitPrice: Price("104"), stopPrice: Price("103"))).effects.count == 1)
    let trailing = try desk.place(.buy, "1", .trailingStop(.amount(Price("1"))))
    let offset = TrailingOffset.percent(try Percentage("3"))
    try desk.modify(trailing, OrderModification(trailingOffset: offset))
    try desk.takeChange(of: trailing)
    #expect(try desk.current(trailing).terms.kind == .trailingStop(offset))
    let date = Instant(nanosecondsSinceEpoch: 2_000_000_000_000_000_000)
    let dated = try desk.place(desk.terms(.buy, "1", .limit(Price("99")), .goodTillDate(date)))
    let later = Instant(nanosecondsSinceEpoch: date.nanosecondsSinceEpoch + 1)
    try desk.modify(dated, OrderModification(expireTime: later))
    try desk.takeChange(of: dated)
    #expect(try desk.current(dated).terms.timeInForce == .goodTillDate(later))
  }

  @Test func theEtagGuardsAgainstAnOldPicture() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.fill(order, "1", at: "99")
    let now = try desk.current(order).etag
    #expect(now != order.etag)
    #expect(throws: CommandError.stale(etag: now)) {
      try desk.modify(order, OrderModification(limitPrice: Price("98")), etag: order.etag)
    }
    #expect(try desk.modify(order, OrderModification(limitPrice: Price("98")), etag: now).effects.count == 1)
  }

  @Test func finalUnknownAndAbsentOrdersAreRefused() throws {
    var desk = try Desk()
    let order = try working(&desk)
    let change = try OrderModification(limitPrice: Price("98"))
    try desk.send(.cancelOrder(order.orderID))
    #expect(throws: CommandError.orderIsBusy(order.orderID, .pendingCancel)) { try desk.modify(order, change) }
    try desk.report(order, .cancelled)
    #expect(throws: CommandError.orderIsFinal(order.orderID, .cancelled)) { try desk.modify(order, change) }
    let lost = try desk.place(.buy, "1", .limit(Price("99")))
    try desk.report(lost, .unknown(reason: "timeout"))
    #expect(throws: CommandError.orderIsBusy(lost.orderID, .unknownOutcome)) { try desk.modify(lost, change) }
    let absent = OrderModifyRequest(orderID: OrderID("ord", 99), modification: change)
    #expect(throws: CommandError.notFound(.order(OrderID("ord", 99)))) { try desk.send(.orders(.modify(absent))) }
  }

  @Test func riskIsAskedAgainAndTheOrderDoesNotCountTwice() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("15")))
    let order = try working(&desk)
    #expect(try desk.modify(order, OrderModification(quantity: Quantity("15"))).effects.count == 1)
    try desk.takeChange(of: order)
    let step = try desk.modify(order, OrderModification(quantity: Quantity("16")))
    guard case .unchanged(let same, let denial) = step.reply else { throw TestFailure(message: "was changed") }
    #expect(denial.rule == .maximumSymbolQuantity && step.effects.isEmpty)
    #expect(try desk.current(order) == same && same.status == .accepted)
    #expect(desk.state.riskState.breaches.last?.orderID == order.orderID)
    // What has filled is part of the position, and does not count twice either.
    try desk.fill(order, "10", at: "99")
    #expect(try desk.modify(order, OrderModification(limitPrice: Price("98"))).effects.count == 1)
  }

  @Test func aHaltNeverBlocksAChangeThatReducesRisk() throws {
    var desk = try Desk()
    try desk.open(.buy, "20", at: "100")
    let exit = try working(&desk, .sell, "110")
    try desk.send(.engageKillSwitch(reason: "test"))
    #expect(try desk.modify(exit, OrderModification(limitPrice: Price("105"))).effects.count == 1)
    try desk.takeChange(of: exit)
    #expect(try desk.modify(exit, OrderModification(quantity: Quantity("20"))).effects.count == 1)
    try desk.takeChange(of: exit)
    let beyond = try desk.modify(exit, OrderModification(quantity: Quantity("21")))
    guard case .unchanged(_, let denial) = beyond.reply else { throw TestFailure(message: "was changed") }
    #expect(denial.rule == .killSwitch)
    #expect(try desk.modify(exit, OrderModification(quantity: Quantity("3"))).effects.count == 1)
  }

  @Test func aCancelOvertakesAChange() throws {
    var desk = try Desk()
    let order = try working(&desk)
    try desk.modify(order, OrderModification(limitPrice: Price("98")))
    #expect(try desk.send(.cancelOrder(order.orderID)).effects == [.cancel(order.orderID)])
    try desk.report(order, .modified(desk.terms(.buy, "10", .limit(Price("98")))))
    #expect(try desk.current(order).status == .pendingCancel)
    try desk.report(order, .cancelled)
    #expect(try desk.current(order).status == .cancelled)
  }
}
