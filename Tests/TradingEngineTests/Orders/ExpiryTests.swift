import Testing
import TradingEngine
import TradingModel

/// Orders that a broker should have ended, and has not.
@Suite struct ExpiryTests {
  private func date(_ desk: Desk, after seconds: Int64) -> TimeInForce {
    .goodTillDate(Instant(nanosecondsSinceEpoch: (desk.clock + seconds) * 1_000_000_000))
  }

  @Test func theBrokerHasUntilTheTickAfterTheDate() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(desk.terms(.buy, "1", .limit(Price("90")), date(desk, after: 3)))
    try desk.tick("100")
    #expect(try desk.tick("100").effects.isEmpty, "the broker has just seen the tick that ends it")
    #expect(try desk.tick("100").cancelled == [order.orderID])
    #expect(try desk.tick("100").effects.isEmpty)
    try desk.report(order, .expired(reason: "good till date"))
    #expect(try desk.current(order).status == .expired)
    try desk.report(order, .cancelRejected(reason: "expired"))
    #expect(try desk.current(order).status == .expired && desk.state.counters.ignoredReports == 0)
  }

  @Test func whereTheBrokerEndsItNothingIsSent() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(desk.terms(.buy, "1", .limit(Price("90")), date(desk, after: 2)))
    try desk.tick("100")
    try desk.report(order, .expired(reason: "good till date"))
    for _ in 0..<5 { #expect(try desk.tick("100").effects.isEmpty) }
  }

  @Test func aDayOrderOfALiveSessionEndsWithTheDay() throws {
    for (mode, isOurs) in [(TradingMode.live, true), (.paper, false)] {
      var desk = try Desk(mode: mode)
      try desk.tick("100")
      let order = try desk.place(desk.terms(.buy, "1", .limit(Price("90")), .day))
      desk.clock = 1_514_851_100
      try desk.tick("100")
      #expect(try desk.tick("100").effects.isEmpty)
      desk.clock = 1_514_851_200
      try desk.tick("100")
      #expect(try desk.tick("100").cancelled == (isOurs ? [order.orderID] : []), "\(mode)")
    }
  }

  @Test func theClockEndsItWhenNoMarketMoves() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(desk.terms(.buy, "1", .limit(Price("90")), date(desk, after: 3)))
    desk.clock += 5
    #expect(try desk.send(.clockAdvanced).effects.isEmpty, "the broker has five seconds")
    #expect(try desk.send(.clockAdvanced).cancelled == [order.orderID])
  }

  @Test func oneThatIsHeldExpiresHere() throws {
    var desk = try Desk()
    try desk.tick("100")
    let child = try desk.terms(.sell, "1", .limit(Price("110")), date(desk, after: 3))
    let orders = try desk.place(.oneTriggersOther, [desk.terms(.buy, "1", .limit(Price("90"))), child])
    for _ in 0..<4 { try desk.tick("100") }
    #expect(try desk.current(orders[1]).status == .expired && desk.current(orders[0]).status == .submitted)
    #expect(try desk.fill(orders[0], at: "90").submitted.isEmpty)
  }

  @Test func aLaterDateCounts() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(desk.terms(.buy, "1", .limit(Price("90")), date(desk, after: 3)))
    let later = Instant(nanosecondsSinceEpoch: (desk.clock + 20) * 1_000_000_000)
    try desk.modify(order, OrderModification(expireTime: later))
    try desk.takeChange(of: order)
    for _ in 0..<10 { #expect(try desk.tick("100").effects.isEmpty) }
    desk.clock += 20
    try desk.tick("100")
    #expect(try desk.tick("100").cancelled == [order.orderID])
  }
}
