import Testing

@testable import TradingModel

@Suite struct OrderModificationTests {
  private func terms(_ kind: OrderKind, force: TimeInForce = .goodTillCancelled) throws -> OrderTerms {
    OrderTerms(
      symbol: try #require(Symbol("X")), side: .buy, quantity: try Quantity("10"), kind: kind, timeInForce: force)
  }

  @Test func whatIsAbsentStays() throws {
    let limit = try terms(.limit(Price("9")))
    #expect(OrderModification().isEmpty)
    #expect(OrderModification().applied(to: limit) == limit)
    let changed = try #require(OrderModification(quantity: Quantity("4"), limitPrice: Price("8")).applied(to: limit))
    #expect(try changed == limit.resized(to: Quantity("4")).replacing(.limit(Price("8"))))
  }

  @Test func aPriceThatTheKindDoesNotHaveIsRefused() throws {
    let price = try Price("9")
    let offset = TrailingOffset.amount(price)
    let kinds: [OrderKind] = [
      .market, .limit(price), .stop(price), .stopLimit(stop: price, limit: price), .trailingStop(offset),
    ]
    let limits = try kinds.map { try OrderModification(limitPrice: price).applied(to: terms($0)) != nil }
    let stops = try kinds.map { try OrderModification(stopPrice: price).applied(to: terms($0)) != nil }
    let trails = try kinds.map { try OrderModification(trailingOffset: offset).applied(to: terms($0)) != nil }
    #expect(limits == [false, true, false, true, false])
    #expect(stops == [false, false, true, true, false])
    #expect(trails == [false, false, false, false, true])
  }

  @Test func onlyAnOrderWithAnExpiryGetsAnother() throws {
    let (early, late) = (Instant(nanosecondsSinceEpoch: 1), Instant(nanosecondsSinceEpoch: 2))
    let change = OrderModification(expireTime: late)
    #expect(change.applied(to: try terms(.market)) == nil)
    #expect(change.applied(to: try terms(.market, force: .goodTillDate(early)))?.timeInForce.expireTime == late)
  }

  private func move(_ order: inout Order, _ change: OrderChange) throws {
    let applied = order.apply(change, at: Instant(nanosecondsSinceEpoch: 5))
    try #require(applied)
  }

  private func order(_ terms: OrderTerms, isHeld: Bool = false) -> Order {
    Order(
      orderID: OrderID("ord", 1), clientOrderID: ClientOrderID("c", 1), terms: terms, origin: .client, isHeld: isHeld,
      time: Instant(nanosecondsSinceEpoch: 0))
  }

  @Test func aFillThatCrossesAChangeCountsAgainstTheNewQuantity() throws {
    let time = Instant(nanosecondsSinceEpoch: 5)
    var order = order(try terms(.limit(Price("9"))))
    try move(&order, .accepted(VenueOrderID("v", 1)))
    let change = OrderModification(quantity: try Quantity("4"))
    try move(&order, .modifyRequested(change))
    #expect(order.status == .pendingModify && order.pendingModification == change)
    let fill = Fill(
      executionID: ExecutionID("x", 1), quantity: try Quantity("4"), price: try Price("9"), commission: .zero, model: ""
    )
    try order.apply(fill, brokerTime: time, at: time)
    #expect(order.status == .pendingModify && order.statusBeforeModify == .partiallyFilled)
    try move(&order, .modified(try #require(change.applied(to: order.terms))))
    #expect(order.status == .filled && order.leavesQuantity.isZero && order.pendingModification == nil)
    #expect(try order.asFirstAnswered.terms.quantity == Quantity("10"))
  }

  @Test func aCancelOvertakesAChange() throws {
    var order = order(try terms(.limit(Price("9"))))
    try move(&order, .accepted(VenueOrderID("v", 1)))
    try move(&order, .modifyRequested(OrderModification(quantity: try Quantity("4"))))
    try move(&order, .cancelRequested)
    #expect(order.status == .pendingCancel && order.statusBeforeModify == nil)
    try move(&order, .modifyRejected(reason: "too late"))
    #expect(order.status == .pendingCancel)
    try move(&order, .cancelRejected(reason: "busy"))
    #expect(order.status == .accepted)
  }

  @Test func anOrderThatIsHeldIsReleasedOrWithdrawn() throws {
    let time = Instant(nanosecondsSinceEpoch: 5)
    var held = order(try terms(.market), isHeld: true)
    #expect(held.status == .held && held.status.isWorking)
    var other = held
    let isReleased = held.apply(.released, at: time)
    #expect(isReleased && held.status == .submitted)
    let isAsked = other.apply(.cancelRequested, at: time)
    let isCancelled = other.apply(.cancelled, at: time)
    #expect(!isAsked && isCancelled && other.status == .cancelled)
  }
}

extension OrderTerms {
  fileprivate func replacing(_ kind: OrderKind) -> OrderTerms {
    OrderTerms(symbol: symbol, side: side, quantity: quantity, kind: kind, timeInForce: timeInForce)
  }
}
