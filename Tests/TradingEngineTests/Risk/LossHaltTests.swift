import Testing
import TradingEngine
import TradingModel

@Suite struct LossHaltTests {
  @Test func theLossOfTheDayInMoney() throws {
    var desk = try Desk.wide(losses: LossLimits(maxDailyLoss: Money("100")))
    try desk.open(.buy, "100", at: "100")
    let entry = try desk.place(.buy, "1", .limit(Price("50")))
    try desk.tick("99.01")
    #expect(!desk.state.isDailyLossReached)
    #expect(try desk.tick("99").cancelled == [entry.orderID])
    let denial = try desk.expectDenied(.maximumDailyLossAmount, limit: "100", observed: "100", headroom: "0")
    #expect(denial.passes == "orders that reduce a position")
    let halt = try #require(desk.state.risk.halts.first)
    #expect(halt.cause == .dailyLoss && halt.readings == 1)
    #expect(throws: CommandError.haltStands(halt.haltID, observed: "100")) {
      try desk.risk(.releaseHalt(halt.haltID, reason: "hope"))
    }
    try desk.tick("99.5")
    try desk.expectDenied(.maximumDailyLossAmount, observed: "50")
    try desk.risk(.releaseHalt(halt.haltID, reason: "recovered"))
    try desk.expectPasses()
  }

  @Test func aNewDayEndsTheHaltOfTheDayBefore() throws {
    var desk = try Desk.wide(losses: LossLimits(maxDailyLoss: Money("100")))
    try desk.open(.buy, "100", at: "100")
    try desk.tick("98")
    #expect(desk.state.risk.halts.count == 1)
    desk.clock += 86_400
    try desk.tick("98")
    #expect(desk.state.risk.halts.isEmpty && !desk.state.isDailyLossReached)
    try desk.expectPasses()
  }

  @Test func aLossIsConfirmedByReadingsInARow() throws {
    var desk = try Desk.wide(losses: LossLimits(maxDailyLoss: Money("100"), haltConfirmations: 3))
    try desk.open(.buy, "100", at: "100")
    for price in ["90", "90", "100", "90", "90"] { try desk.tick(price) }
    #expect(!desk.state.isDailyLossReached, "one good reading begins anew")
    try desk.tick("90")
    #expect(desk.state.isDailyLossReached)
    #expect(desk.state.risk.halts.first?.readings == 3)
  }

  @Test func drawdownHaltsAfterThreeReadingsUntilAPersonReleasesIt() throws {
    var desk = try Desk.wide(losses: LossLimits(maxDrawdownPercent: Percentage("5")))
    try desk.open(.buy, "1000", at: "100")
    let entry = try desk.place(.buy, "1", .limit(Price("50")))
    try desk.tick("110")
    #expect(try desk.state.peakEquity == Money("110000"))
    for _ in 0..<2 { try desk.tick("104.5") }
    #expect(desk.state.risk.halts.isEmpty)
    #expect(try desk.tick("104.5").cancelled == [entry.orderID])
    let halt = try #require(desk.state.risk.halts.first)
    #expect(halt.cause == .drawdown && halt.limit == "5" && halt.observed == "5" && halt.readings == 3)
    try desk.expectDenied(.maximumDrawdown, limit: "5", observed: "5", headroom: "0")
    try desk.expectPasses(.sell, "10")
    // Neither a recovery nor a new day ends it.
    desk.clock += 86_400
    try desk.tick("120")
    try desk.expectDenied(.maximumDrawdown)
    try desk.tick("104")
    try desk.risk(.releaseHalt(halt.haltID, reason: "seen"))
    #expect(desk.state.peakEquity == desk.state.equity)
    for _ in 0..<4 { try desk.tick("104") }
    #expect(desk.state.risk.halts.isEmpty)
    try desk.expectPasses()
  }

  @Test func aTightenedLimitDoesNotReleaseAndALoosenedOneNeither() throws {
    var desk = try Desk.wide(losses: LossLimits(maxDrawdownPercent: Percentage("1"), haltConfirmations: 1))
    try desk.open(.buy, "1000", at: "100")
    try desk.tick("98")
    try desk.risk(.updateLimits(.standard, etag: nil, reason: ""))
    try desk.expectDenied(.maximumDrawdown)
  }

  @Test func holidays() throws {
    let zone = try #require(CivilZone("UTC"))
    let newYear = try #require(CivilDate(year: 2018, month: 1, day: 1))
    let hours = try #require(
      TradingHours(
        zone: zone, openMinute: 0, closeMinute: 1439, weekdays: Set(Weekday.allCases), holidays: [newYear]))
    var desk = try Desk.wide(hours: hours)
    try desk.tick("100")
    let denial = try desk.expectDenied(.holiday, limit: "no holiday", observed: "monday 2018-01-01 12:00")
    #expect(denial.passes.hasPrefix("orders on a trading day"))
    #expect(!desk.state.isWithinTradingHours(at: desk.now))
    desk.clock += 86_400
    try desk.expectPasses()
  }
}
