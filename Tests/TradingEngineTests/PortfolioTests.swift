import Testing
import TradingEngine
import TradingModel

@Suite struct PortfolioTests {
  @Test func equityIsCashPlusWhatIsHeld() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "50")
    try desk.fill(order, at: "100.5", commission: "2.5")
    #expect(try desk.state.cash == Money("94972.5") && desk.state.marketValue == Money("5000"))
    #expect(try desk.state.equity == Money("99972.5") && desk.state.unrealizedProfit == Money("-25"))
    #expect(try desk.state.fees == Money("2.5"))
    try desk.tick("110")
    #expect(try desk.state.equity == Money("100472.5"))
    let sale = try desk.place(.sell, "20")
    try desk.fill(sale, at: "110")
    #expect(try desk.state.realizedProfit == Money("190"))
    #expect(try desk.state.equity == Money("100472.5"))
    #expect(try desk.state.positions.map(\.symbol) == [desk.symbol("X")])
  }

  @Test func everySliceRecordsTheEquityOnceWhileTheSessionLives() throws {
    var desk = try Desk(started: false)
    #expect(try desk.send(.sliceClosed).events.isEmpty)
    try desk.send(.start)
    try desk.open(.buy, "10", at: "100")
    try desk.tick("101")
    let step = try desk.send(.sliceClosed)
    #expect(step.events.map(\.kind) == [.equityRecorded(desk.state.equityPoint(at: desk.now))])
    let point = try #require(desk.state.lastEquityPoint)
    #expect(try point.equity == Money("100010") && point.unrealizedProfit == Money("10"))
    #expect(try point.dayProfit == Money("10") && point.day?.description == "2018-01-01")
    try desk.send(.pause)
    #expect(try desk.send(.sliceClosed).events.count == 1)
  }

  @Test func aDayBeginsWithItsFirstTickAtTheEquityOfTheLast() throws {
    var desk = try Desk()
    try desk.open(.buy, "100", at: "100")
    try desk.tick("101")
    #expect(try desk.state.dayProfit == Money("100"))
    desk.clock += 86_400
    try desk.send(.sliceClosed)
    #expect(desk.state.day?.description == "2018-01-01", "only a tick begins a day")
    let step = try desk.tick("103")
    #expect(desk.state.day?.description == "2018-01-02")
    #expect(try desk.state.dayStartEquity == Money("100100") && desk.state.dayProfit == Money("200"))
    guard case .dayStarted = step.events.dropFirst().first?.kind else { throw TestFailure(message: "no day") }
    desk.clock -= 86_400
    try desk.tick("103")
    #expect(desk.state.day?.description == "2018-01-02", "a late tick does not bring a day back")
    #expect(desk.state.marketTime.map { $0 > desk.now } == true)
  }

  /// A fill at the open comes before the open's tick, and is the new day's.
  @Test func aFillAtTheOpenBelongsToTheNewDay() throws {
    var desk = try Desk()
    try desk.open(.buy, "100", at: "100")
    try desk.tick("110")
    let exit = try desk.place(.sell, "100")
    desk.clock += 86_400
    let step = try desk.fill(exit, at: "90")
    guard case .dayStarted(_, let equity) = step.events.dropFirst().first?.kind else {
      throw TestFailure(message: "no day")
    }
    #expect(try equity == Money("101000") && desk.state.dayProfit == Money("-2000"))
    try desk.tick("90")
    #expect(try desk.state.dayProfit == Money("-2000"))
  }

  @Test func aGapBetweenTheMarkAndAFillIsNoLossOfTheDay() throws {
    var desk = try Desk(limits: RiskLimits(maxDailyLossPercent: Percentage("1")))
    try desk.tick("50")
    let entry = try desk.place(.buy, "100")
    try desk.fill(entry, at: "100")
    #expect(!desk.state.isDailyLossReached)
    try desk.tick("100")
    #expect(!desk.state.isDailyLossReached && desk.state.dayProfit.isZero)
  }

  @Test func theDayIsThatOfTheSessionsTimeZone() throws {
    var engine = SessionEngine(configuration: try Desk.configuration(dayTimeZone: "Asia/Tokyo"), strategy: nil)
    let time = try #require(Instant(seconds: 1_514_820_000))
    _ = try engine.apply(.start, at: time)
    let tick = Tick(
      symbol: engine.state.books[0].instrument.symbol, time: time, price: try Price("1"), arrival: .jump, sequence: 1)
    _ = try engine.apply(.tick(tick), at: time)
    #expect(engine.state.day?.description == "2018-01-02")
  }

  @Test func marketDataThatCannotBeUsedIsRecorded() throws {
    var desk = try Desk()
    #expect(try desk.tick("1", symbol: "Q").events.count == 1)
    #expect(try desk.tick("0").events.count == 1)
    #expect(try desk.tick("-1").events.count == 1)
    #expect(try desk.bar("1", symbol: "Q").events.isEmpty)
    #expect(desk.state.counters.ignoredTicks == 3 && desk.state.counters.ticks == 0)
    #expect(try desk.state.lastTick(of: desk.symbol("X")) == nil && desk.state.marketTime == nil)
  }

  @Test func readings() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    try desk.bar("100")
    let x = try desk.symbol("X")
    let q = try desk.symbol("Q")
    #expect(try desk.state.book(of: x)?.lastBar?.close == Price("100"))
    #expect(desk.state.lastTick(of: x)?.sequence == 1 && desk.state.lastTickSequence == 1)
    #expect(desk.state.book(of: q) == nil && desk.state.position(in: q) == nil && desk.state.lastTick(of: q) == nil)
    #expect(desk.state.order(clientOrderID: ClientOrderID("c", 0)) == desk.state.orders.first)
    #expect(desk.state.lastOrder(in: x) == desk.state.orders.first)
    #expect(desk.state.order(OrderID("ord", 9)) == nil && desk.state.trigger(TriggerID("trg", 9)) == nil)
    let risk = desk.state.risk
    #expect(try risk.openPositions == 1 && risk.openPositionsHeadroom == 19 && risk.dailyLossLimit == Money("5000"))
    #expect(try risk.maximumPositionNotional == Money("10000") && risk.dailyLossHeadroom == Money("5000"))
    #expect(risk.killSwitch == nil && !risk.isDailyLossReached && risk.limits == .standard)
    try desk.tick("90")
    #expect(try desk.state.risk.dailyLossHeadroom == Money("4900"))
  }

  @Test func openingTheSmallestDayEverLosesIt() throws {
    var desk = try Desk(
      limits: RiskLimits(maxPositionPercent: Percentage("1000"), maxDailyLossPercent: Percentage("100")))
    try desk.open(.buy, "10000", at: "100")
    try desk.tick("85")
    #expect(desk.state.isDailyLossReached && desk.state.equity.isNegative)
    desk.clock += 86_400
    try desk.tick("85")
    #expect(desk.state.isDailyLossReached, "a day that begins with nothing has nothing to lose")
  }
}
