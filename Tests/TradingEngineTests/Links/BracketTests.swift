import Testing
import TradingEngine
import TradingModel

@Suite struct BracketTests {
  /// A long entry at 99, its target at 110 and its stop at 90.
  private func bracket(_ desk: inout Desk, reduction: Bool = false, quantity: String = "10") throws -> [Order] {
    if desk.state.marketTime == nil { try desk.tick("100") }
    return try desk.place(
      .bracket,
      [
        desk.terms(.buy, quantity, .limit(Price("99"))), desk.terms(.sell, quantity, .limit(Price("110"))),
        desk.terms(.sell, quantity, .stop(Price("90"))),
      ], allowsReduction: reduction)
  }

  private func statuses(_ desk: Desk, _ orders: [Order]) throws -> [OrderStatus] {
    try orders.map { try desk.current($0).status }
  }

  @Test func theLegsAreHeldUntilTheEntryFills() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    #expect(orders.map(\.status) == [.submitted, .held, .held] && desk.effects.count == 1)
    #expect(orders.map { $0.link?.role } == [.parent, .child, .child])
    #expect(Set(orders.map { $0.link?.linkID }).count == 1)
    let step = try desk.fill(orders[0], at: "99")
    #expect(step.submitted.map(\.orderID) == [orders[1].orderID, orders[2].orderID])
    #expect(try statuses(desk, orders) == [.filled, .submitted, .submitted])
  }

  @Test func theLegsAreAsLargeAsTheFillsAndGrowWithThem() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    let first = try desk.fill(orders[0], "4", at: "99")
    #expect(try first.submitted.map(\.terms.quantity) == [Quantity("4"), Quantity("4")])
    let second = try desk.fill(orders[0], "3", at: "99")
    #expect(second.changed == ["\(orders[1].orderID) 7", "\(orders[2].orderID) 7"])
    // A third fill before the broker has answered waits for the answer.
    #expect(try desk.fill(orders[0], "3", at: "99").effects.isEmpty)
    #expect(try desk.takeChange(of: orders[1]).changed == ["\(orders[1].orderID) 10"])
  }

  @Test func aFillOfOneLegReducesTheOtherAndAFullOneCancelsIt() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], at: "99")
    #expect(try desk.fill(orders[1], "4", at: "110").changed == ["\(orders[2].orderID) 6"])
    try desk.takeChange(of: orders[2])
    #expect(try desk.fill(orders[1], "6", at: "110").cancelled == [orders[2].orderID])
    #expect(desk.state.positions.isEmpty)
  }

  @Test func aStopThatFiresTakesTheTargetAwayBeforeItFills() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], at: "99")
    #expect(try desk.report(orders[2], .triggered).cancelled == [orders[1].orderID])
  }

  @Test func theRestOfTheEntryGoesWhenAnExitBegins() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], "4", at: "99")
    let step = try desk.fill(orders[1], "4", at: "110")
    #expect(Set(step.cancelled) == [orders[0].orderID, orders[2].orderID])
    #expect(try desk.report(orders[0], .cancelRejected(reason: "no")).effects.isEmpty, "not asked for ever")
  }

  @Test func anEntryThatFillsOnAfterItsExitGetsNewLegs() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], "4", at: "99")
    try desk.fill(orders[1], "4", at: "110")
    try desk.report(orders[2], .cancelled)
    let step = try desk.fill(orders[0], "3", at: "99")
    let kinds = step.submitted.map(\.terms.kind)
    #expect(try kinds == [.limit(Price("110")), .stop(Price("90"))])
    #expect(try step.submitted.allSatisfy { try $0.terms.quantity == Quantity("3") })
    try desk.report(orders[0], .cancelled)
    let renewed = try step.submitted.map { try #require(desk.state.order($0.orderID)) }
    #expect(try desk.fill(renewed[1], at: "90").cancelled == [renewed[0].orderID])
    #expect(desk.state.positions.isEmpty)
  }

  @Test func anEntryThatEndsUnfilledTakesItsLegsAlong() throws {
    for outcome in [
      ExecutionReport.Outcome.cancelled, .rejected(reason: "no"), .expired(reason: "day"),
    ] {
      var desk = try Desk()
      let orders = try bracket(&desk)
      try desk.report(orders[0], outcome)
      #expect(try statuses(desk, orders).suffix(2) == [.cancelled, .cancelled])
      // A fill that crossed it opens a position, which is protected after all.
      let late = try desk.fill(orders[0], at: "99")
      #expect(late.alerts == [.lateFill] && late.submitted.count == 2)
    }
  }

  @Test func aCancelledEntryThatFilledInPartKeepsItsLegs() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], "4", at: "99")
    try desk.send(.cancelOrder(orders[0].orderID))
    try desk.report(orders[0], .cancelled)
    #expect(try statuses(desk, orders) == [.cancelled, .submitted, .submitted])
  }

  @Test func aLegThatSomebodyCancelsStaysAway() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    let step = try desk.send(.cancelOrder(orders[1].orderID))
    #expect(try step.effects.isEmpty && step.reply == .order(desk.current(orders[1])))
    #expect(try statuses(desk, orders) == [.submitted, .cancelled, .held])
    #expect(try desk.fill(orders[0], at: "99").submitted.map(\.orderID) == [orders[2].orderID])
  }

  @Test func aDeniedEntryIsDeniedWithItsLegs() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("5")))
    let orders = try bracket(&desk)
    #expect(orders.map(\.status) == [.denied, .denied, .denied] && desk.effects.isEmpty)
    #expect(Set(orders.map(\.denial)).count == 1 && desk.state.riskState.breaches.count == 1)
  }

  @Test func aReducedEntryMakesSmallerLegs() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("5")))
    let orders = try bracket(&desk, reduction: true)
    #expect(try orders[0].terms.quantity == Quantity("5") && orders[0].requestedQuantity == Quantity("10"))
    #expect(try desk.fill(orders[0], at: "99").submitted.map(\.terms.quantity) == [Quantity("5"), Quantity("5")])
  }

  @Test func theListIsPlacedOnceAndSaysWhatDiffers() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], at: "99")
    let events = desk.events.count
    #expect(try bracket(&desk) == orders && desk.events.count == events)
    #expect(throws: CommandError.conflict(fields: ["orders[0].quantity", "orders[1].quantity", "orders[2].quantity"])) {
      try bracket(&desk, quantity: "11")
    }
    let pair = try [desk.terms(.buy, "1", .limit(Price("99"))), desk.terms(.sell, "1", .limit(Price("110")))]
    #expect(throws: CommandError.conflict(fields: ["type"])) { try desk.place(.oneTriggersOther, pair) }
  }

  @Test func haltsAndPausesWithdrawTheEntryAndNeverTheExit() throws {
    for halt in [SessionInput.pause, .engageKillSwitch(reason: "test"), .risk(.setMode(.halted, reason: "test"))] {
      var desk = try Desk()
      let orders = try bracket(&desk)
      try desk.fill(orders[0], "4", at: "99")
      #expect(try desk.send(halt).cancelled == [orders[0].orderID])
      // What fills before the cancel comes through is protected, too.
      let step = try desk.fill(orders[0], "3", at: "99")
      #expect(step.changed == ["\(orders[1].orderID) 7", "\(orders[2].orderID) 7"])
      try desk.report(orders[0], .cancelled)
      #expect(try desk.fill(orders[2], "4", at: "90").effects.isEmpty == false)
    }
  }

  @Test func aHeldBracketSurvivesAPauseOfItsSession() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.send(.pause)
    #expect(try statuses(desk, orders) == [.pendingCancel, .held, .held])
    #expect(try desk.fill(orders[0], at: "99").submitted.count == 2)
  }

  @Test func theEndOfTheSessionWithdrawsAllAndReleasesNothing() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.send(.stop(reason: ""))
    #expect(try statuses(desk, orders) == [.pendingCancel, .held, .held])
    #expect(try desk.fill(orders[0], "4", at: "99").submitted.isEmpty)
    try desk.report(orders[0], .cancelled)
    #expect(try statuses(desk, orders) == [.cancelled, .cancelled, .cancelled])
  }

  @Test func aLegThatTheVenueRefusesIsAnAlert() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], at: "99")
    #expect(try desk.report(orders[2], .rejected(reason: "no stops here")).alerts == [.protectionLost])
    #expect(try desk.current(orders[1]).status == .submitted)
  }

  @Test func fillsOfBothLegsThatCrossAreAnAlert() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], at: "99")
    try desk.fill(orders[1], at: "110")
    #expect(try desk.fill(orders[2], "3", at: "90").alerts == [.linkedOverfill])
    #expect(try #require(desk.state.position(in: desk.symbol("X"))).quantity == Quantity("-3"))
  }

  @Test func aLegThatCannotBeMadeSmallerIsWithdrawn() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], at: "99")
    try desk.fill(orders[1], "4", at: "110")
    #expect(try desk.report(orders[2], .modifyRejected(reason: "no")).cancelled == [orders[2].orderID])
  }

  @Test func theQuantityOfALegIsNotToBeChanged() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    do {
      try desk.modify(orders[1], OrderModification(quantity: Quantity("5")))
      Issue.record("was taken")
    } catch CommandError.invalid(let field, _) {
      #expect(field == "changes.quantity")
    }
    // Its price may be, without asking anybody while it is held.
    let step = try desk.modify(orders[1], OrderModification(limitPrice: Price("120")))
    #expect(step.effects.isEmpty)
    #expect(try desk.fill(orders[0], at: "99").submitted[0].terms.kind == .limit(Price("120")))
  }

  @Test func bothLegsTogetherCountOnce() throws {
    var desk = try Desk()
    let orders = try bracket(&desk)
    try desk.fill(orders[0], at: "99")
    #expect(try desk.send(.pause).effects.isEmpty, "two legs of ten for a position of ten reduce it")
    try desk.send(.resume)
    try desk.open(.buy, "10", at: "100")
    try desk.send(.engageKillSwitch(reason: "test"))
    #expect(try desk.place(.sell, "10", .limit(Price("120"))).status == .submitted, "ten are not spoken for")
    #expect(try desk.place(.sell, "1", .limit(Price("121"))).denial?.rule == .killSwitch)
  }
}
