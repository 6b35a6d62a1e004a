import Testing
import TradingEngine
import TradingModel

@Suite struct RiskTests {
  /// Expects a denial: recorded as an order, nothing sent.
  private func expectDenied(
    _ rule: Denial.Rule, _ order: Order, by desk: Desk, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(order.status == .denied && order.denial?.rule == rule, sourceLocation: sourceLocation)
    #expect(desk.state.orders.last == order, sourceLocation: sourceLocation)
    let sent = desk.effects.contains { if case .submit(let sent) = $0 { sent.orderID == order.orderID } else { false } }
    #expect(!sent, sourceLocation: sourceLocation)
    guard let denial = order.denial else { return }
    for text in [denial.limit, denial.observed, denial.headroom, denial.message] {
      #expect(!text.isEmpty, sourceLocation: sourceLocation)
    }
  }

  @Test func sessionNotRunning() throws {
    var created = try Desk(started: false)
    expectDenied(.sessionNotRunning, try created.place(.buy, "1"), by: created)
    var stopped = try Desk()
    try stopped.open(.buy, "5", at: "100")
    try stopped.send(.stop(reason: ""))
    let order = try stopped.place(.sell, "5")
    expectDenied(.sessionNotRunning, order, by: stopped)
    #expect(order.denial?.observed == "stopped")
  }

  @Test func sessionPaused() throws {
    var desk = try Desk()
    try desk.tick("100")
    try desk.send(.pause)
    expectDenied(.sessionPaused, try desk.place(.buy, "1"), by: desk)
    try desk.send(.resume)
    #expect(try desk.place(.buy, "1").status == .submitted)
  }

  @Test func killSwitch() throws {
    var desk = try Desk()
    try desk.open(.buy, "5", at: "100")
    let entry = try desk.place(.buy, "1", .limit(Price("90")))
    let exit = try desk.place(.sell, "2", .limit(Price("110")))
    let step = try desk.send(.engageKillSwitch(reason: "bad news"))
    #expect(step.cancelled == [entry.orderID])
    #expect(try desk.current(exit).status == .submitted)
    #expect(try desk.send(.engageKillSwitch(reason: "again")).events.isEmpty)
    #expect(desk.state.killSwitch?.reason == "bad news")
    let denied = try desk.place(.buy, "1")
    expectDenied(.killSwitch, denied, by: desk)
    #expect(denied.denial?.message.contains("bad news") == true)
    #expect(try desk.place(.sell, "3").status == .submitted)
    expectDenied(.killSwitch, try desk.place(.sell, "1"), by: desk)
    try desk.send(.releaseKillSwitch)
    #expect(try desk.send(.releaseKillSwitch).events.isEmpty)
    #expect(try desk.place(.buy, "1").status == .submitted)
  }

  @Test func tradingHours() throws {
    // The desk's clock begins on a Monday at 12:00 UTC.
    let zone = try #require(CivilZone("UTC"))
    let hours = try #require(
      TradingHours(zone: zone, openMinute: 720, closeMinute: 721, weekdays: [.monday]))
    var desk = try Desk(limits: RiskLimits(tradingHours: hours))
    try desk.open(.buy, "5", at: "100")
    #expect(desk.state.isWithinTradingHours(at: desk.now))
    desk.clock += 120
    #expect(!desk.state.isWithinTradingHours(at: desk.now))
    let denied = try desk.place(.buy, "1")
    expectDenied(.tradingHours, denied, by: desk)
    #expect(denied.denial?.observed.contains("12:02") == true)
    #expect(denied.denial?.limit == "12:00–12:01 monday UTC")
    #expect(try desk.place(.sell, "5").status == .submitted)
  }

  @Test func maximumDailyLoss() throws {
    var desk = try Desk(limits: RiskLimits(maxPositionPercent: Percentage("200")))
    try desk.open(.buy, "1000", at: "100")
    let entry = try desk.place(.buy, "1", .limit(Price("50")))
    try desk.tick("95.01")
    #expect(!desk.state.isDailyLossReached)
    let step = try desk.tick("95")
    #expect(desk.state.isDailyLossReached && step.cancelled == [entry.orderID])
    #expect(desk.state.risk.dailyLossHeadroom.isZero)
    try desk.tick("100")
    let denied = try desk.place(.buy, "1")
    expectDenied(.maximumDailyLoss, denied, by: desk)
    #expect(denied.denial?.limit == "5000")
    #expect(try desk.place(.sell, "1000").status == .submitted)
    desk.clock += 86_400
    try desk.tick("99")
    #expect(!desk.state.isDailyLossReached)
    #expect(try desk.state.dayStartEquity == Money("100000"))
  }

  @Test func noMarketPrice() throws {
    var desk = try Desk()
    expectDenied(.noMarketPrice, try desk.place(.buy, "1"), by: desk)
    #expect(try desk.place(.buy, "1", .limit(Price("10"))).status == .submitted)
  }

  @Test func maximumOpenPositions() throws {
    var desk = try Desk(limits: RiskLimits(maxOpenPositions: 2))
    try desk.open(.buy, "1", at: "100")
    try desk.place(.buy, "1", .limit(Price("10")), symbol: "Y")
    try desk.tick("10", symbol: "Z")
    let denied = try desk.place(.buy, "1", symbol: "Z")
    expectDenied(.maximumOpenPositions, denied, by: desk)
    #expect(denied.denial?.limit == "2" && denied.denial?.observed == "3")
    #expect(desk.state.risk.openPositions == 2 && desk.state.risk.openPositionsHeadroom == 0)
    #expect(try desk.place(.buy, "1").status == .submitted, "a symbol that is open already may grow")
  }

  @Test func maximumPositionSizeCountsPositionAndWorkingEntries() throws {
    var desk = try Desk()
    try desk.open(.buy, "50", at: "100")
    try desk.place(.buy, "30", .limit(Price("99")))
    #expect(try desk.place(.buy, "20").status == .submitted)
    let denied = try desk.place(.buy, "1")
    expectDenied(.maximumPositionSize, denied, by: desk)
    #expect(denied.denial?.limit == "10" && denied.denial?.observed == "10.07" && denied.denial?.headroom == "0.03")
  }

  @Test func maximumPositionSizeTakesTheWorstReference() throws {
    var desk = try Desk()
    try desk.tick("100")
    #expect(try desk.place(.buy, "100").status == .submitted)
    var stop = try Desk()
    try stop.tick("100")
    expectDenied(.maximumPositionSize, try stop.place(.buy, "100", .stop(Price("100.01"))), by: stop)
    #expect(try stop.place(.buy, "100", .limit(Price("100"))).status == .submitted)
    var short = try Desk()
    try short.tick("100")
    let low = OrderKind.limit(try Price("50"))
    expectDenied(.maximumPositionSize, try short.place(.sell, "101", low), by: short)
    #expect(try short.place(.sell, "100", low).status == .submitted)
  }

  @Test func maximumPositionSizeOfAFlip() throws {
    var desk = try Desk()
    try desk.open(.buy, "50", at: "100")
    expectDenied(.maximumPositionSize, try desk.place(.sell, "151"), by: desk)
    #expect(try desk.place(.sell, "150").status == .submitted)
  }

  @Test func hugeOrdersAreDeniedNotTrapped() throws {
    var desk = try Desk()
    try desk.tick("9000000000")
    let all = try desk.place(.buy, "9000000000")
    expectDenied(.maximumPositionSize, all, by: desk)
    var cheap = try Desk()
    try cheap.tick("0.1", symbol: "Z")
    expectDenied(.maximumPositionSize, try cheap.place(.sell, "9000000000", symbol: "Z"), by: cheap)
  }

  @Test func noEquityNoNewRisk() throws {
    let limits = try RiskLimits(maxPositionPercent: Percentage("1000"), maxDailyLossPercent: Percentage("100"))
    var desk = try Desk(limits: limits)
    try desk.open(.buy, "10000", at: "100")
    try desk.tick("80")
    desk.clock += 86_400
    try desk.tick("81")
    let denied = try desk.place(.buy, "1")
    expectDenied(.maximumPositionSize, denied, by: desk)
    #expect(denied.denial?.observed == "no equity" && denied.denial?.headroom == "0")
    #expect(desk.state.equity.isNegative && desk.state.risk.maximumPositionNotional.isZero)
  }

  @Test func instrumentHalted() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "5")
    let waiting = try desk.place(.buy, "5", .limit(Price("90")))
    let step = try desk.fill(order, "6", at: "100")
    #expect(step.alerts == [.overfill] && step.cancelled == [waiting.orderID])
    expectDenied(.instrumentHalted, try desk.place(.buy, "1"), by: desk)
    #expect(try desk.state.risk.haltedSymbols == [desk.symbol("X")])
    #expect(try desk.place(.sell, "6").status == .submitted)
    #expect(try desk.place(.buy, "1", .limit(Price("10")), symbol: "Y").status == .submitted)
  }

  /// An order is reducing only together with the reducing orders that work already.
  @Test func reducingOrdersAreCountedTogether() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    try desk.place(.sell, "6", .limit(Price("110")))
    try desk.send(.pause)
    #expect(try desk.place(.sell, "4", .limit(Price("111"))).status == .submitted)
    expectDenied(.sessionPaused, try desk.place(.sell, "1", .limit(Price("112"))), by: desk)
  }

  /// With everything wrong at once, each next rule speaks when the one before is put right.
  @Test func rulesAreAskedInTheirOrder() throws {
    let zone = try #require(CivilZone("UTC"))
    let hours = try #require(
      TradingHours(zone: zone, openMinute: 0, closeMinute: 1439, weekdays: [.monday, .wednesday]))
    let limits = try RiskLimits(maxOpenPositions: 1, maxPositionPercent: Percentage("30"), tradingHours: hours)
    var desk = try Desk(limits: limits, started: false)
    #expect(try desk.place(.buy, "1000").denial?.rule == .sessionNotRunning)
    try desk.send(.start)
    try desk.open(.buy, "300", at: "100", symbol: "Y")
    desk.clock += 86_400
    try desk.tick("100", symbol: "Y")
    try desk.tick("80", symbol: "Y")
    #expect(desk.state.isDailyLossReached)
    try desk.send(.engageKillSwitch(reason: ""))
    try desk.send(.pause)
    #expect(try desk.place(.buy, "1000").denial?.rule == .sessionPaused)
    try desk.send(.resume)
    #expect(try desk.place(.buy, "1000").denial?.rule == .killSwitch)
    try desk.send(.releaseKillSwitch)
    #expect(try desk.place(.buy, "1000").denial?.rule == .tradingHours)
    desk.clock += 43_200
    #expect(try desk.place(.buy, "1000").denial?.rule == .maximumDailyLoss)
    try desk.tick("80", symbol: "Y")
    #expect(try desk.place(.buy, "1000").denial?.rule == .noMarketPrice)
    try desk.tick("100")
    #expect(try desk.place(.buy, "1000").denial?.rule == .maximumOpenPositions)
    try desk.send(.closePosition(symbol: desk.symbol("Y"), clientOrderID: ClientOrderID("z", 1)))
    let closing = try #require(desk.state.orders.last)
    try desk.fill(closing, at: "80")
    #expect(try desk.place(.buy, "1000").denial?.rule == .maximumPositionSize)
  }
}
