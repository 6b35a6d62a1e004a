import Testing
import TradingEngine
import TradingModel

@Suite struct StrategyLossTests {
  private func losing(confirmations: Int? = nil) throws -> Desk {
    try Desk.wide(losses: LossLimits(maxStrategyLoss: Money("100"), haltConfirmations: confirmations))
  }

  @Test func aLossHaltsItsStrategyAloneAfterThreeReadings() throws {
    var desk = try losing()
    try desk.enter("100", of: "a")
    let buy = try desk.submit(.buy, of: "a") { $0.size = .quantity(try Quantity("1")) }
    let entry = try desk.order(of: buy)
    for _ in 0..<2 { try desk.tick("98") }
    #expect(desk.state.risk.halts.isEmpty)
    #expect(try desk.tick("98").cancelled == [entry.orderID], "its entries are withdrawn")
    let halt = try #require(desk.state.risk.halts.first)
    #expect(try halt.cause == .strategyLoss(#require(StrategyID("a"))) && halt.readings == 3)
    #expect(halt.limit == "100" && halt.observed == "200")

    let denial = try #require(try desk.submit(.buy, of: "a").denial)
    #expect(denial.rule == .maximumStrategyLoss && denial.limit == "100" && denial.observed == "200")
    #expect(denial.headroom == "0" && denial.passes == "orders that reduce a position")
    let breach = try #require(desk.state.riskState.breaches.last)
    #expect(breach.strategyID == StrategyID("a") && breach.verdict == .denied(denial))
    let (other, exit) = (try desk.submit(.buy, of: "b"), try desk.submit(.sell, of: "a"))
    #expect(other.orderID != nil && other.denial == nil && exit.orderID != nil)
    try desk.expectPasses()
  }

  @Test func oneGoodReadingBeginsAnew() throws {
    var desk = try losing()
    try desk.enter("100", of: "a")
    for price in ["98", "98", "100", "98", "98"] { try desk.tick(price) }
    #expect(desk.state.risk.halts.isEmpty)
  }

  @Test func aPersonReleasesItAndTheLossCountsFromThere() throws {
    var desk = try losing(confirmations: 1)
    try desk.enter("100", of: "a")
    try desk.tick("98")
    let halt = try #require(desk.state.risk.halts.first)
    desk.clock += 86_400
    try desk.tick("101")
    #expect(desk.state.risk.halts == [halt], "neither a recovery nor a new day ends it")
    try desk.tick("98")
    try desk.risk(.releaseHalt(halt.haltID, reason: "seen"))
    try desk.tick("97.5")
    #expect(desk.state.risk.halts.isEmpty)
    #expect(try desk.state.strategyLoss(of: #require(StrategyID("a"))) == Money("50"))
    try desk.tick("97")
    #expect(desk.state.risk.halts.count == 1)
  }

  @Test func whatIsNobodysHaltsNoStrategy() throws {
    var desk = try losing(confirmations: 1)
    try desk.open(.buy, "100", at: "100")
    try desk.tick("90")
    #expect(desk.state.risk.halts.isEmpty)
  }
}
