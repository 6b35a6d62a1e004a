import Testing
import TradingModel

@testable import TradingEngine

@Suite struct AssessTests {
  private func proposal(
    _ desk: Desk, _ side: OrderSide, _ quantity: String, _ kind: OrderKind = .market, allowsReduction: Bool = false,
    replaces: Int? = nil, strategyID: StrategyID? = nil
  ) throws -> OrderProposal {
    OrderProposal(
      terms: try desk.terms(side, quantity, kind), place: 0, strategyID: strategyID, allowsReduction: allowsReduction,
      replaces: replaces)
  }

  @Test func theSmallestOfWhatEachRuleLetsPassIsTaken() throws {
    var desk = try Desk.wide(
      exposure: ExposureLimits(maxSymbolQuantity: Quantity("40")), orders: OrderLimits(maxNotional: Money("3050")))
    try desk.tick("100")
    let verdict = try desk.state.assess(proposal(desk, .buy, "50", allowsReduction: true), at: desk.now)
    guard case .reduced(let quantity, let denial) = verdict else { throw TestFailure(message: "\(verdict)") }
    #expect(try quantity == Quantity("30") && denial.rule == .maximumSymbolQuantity)
    #expect(try denial.passingQuantity == Quantity("40"))
    let whole = try desk.state.assess(proposal(desk, .buy, "50"), at: desk.now)
    #expect(whole == .denied(denial))
    #expect(try desk.state.assess(proposal(desk, .buy, "30"), at: desk.now) == .approved)
  }

  @Test func aRuleThatIsNotAboutQuantityCannotReduce() throws {
    var desk = try Desk.wide(
      exposure: ExposureLimits(maxSymbolQuantity: Quantity("40")),
      orders: OrderLimits(priceBandPercent: Percentage("1")))
    try desk.tick("100")
    let verdict = try desk.state.assess(
      proposal(desk, .buy, "50", .limit(Price("90")), allowsReduction: true), at: desk.now)
    guard case .denied(let denial) = verdict else { throw TestFailure(message: "\(verdict)") }
    #expect(denial.rule == .maximumSymbolQuantity, "the first that refused")
  }

  @Test func lessThanALotIsDenied() throws {
    var desk = try Desk.wide(orders: OrderLimits(maxNotional: Money("50")))
    try desk.tick("100")
    let verdict = try desk.state.assess(proposal(desk, .buy, "2", allowsReduction: true), at: desk.now)
    guard case .denied(let denial) = verdict else { throw TestFailure(message: "\(verdict)") }
    #expect(denial.passingQuantity == nil && denial.passes.isEmpty)
  }

  @Test func aLogHoldsEveryRuleThatWasAskedWithItsNumbers() throws {
    let exposure = try ExposureLimits(
      maxSymbolQuantity: Quantity("1000"), maxSymbolNotional: Money("100000"), maxTotalPercent: Percentage("100"),
      maxSectorPercent: Percentage("100"), maxLeverage: .init("2"))
    let orders = try OrderLimits(
      maxQuantity: Quantity("5"), maxNotional: Money("100000"), maxPerSecond: 10, maxPerMinute: 100,
      priceBandPercent: Percentage("50"), duplicateWindow: 1_000_000_000, maxQuoteAge: 60_000_000_000)
    let zone = try #require(CivilZone("UTC"))
    let hours = try #require(
      TradingHours(zone: zone, openMinute: 0, closeMinute: 1439, weekdays: Set(Weekday.allCases)))
    var desk = try Desk.wide(
      exposure: exposure, orders: orders, losses: LossLimits(maxDailyLoss: Money("5000")), hours: hours)
    try desk.tick("100")
    try desk.risk(.setBias(RiskBias.Factor("0.9"), source: "model"))
    var log: [RiskCheckResult]? = []
    let verdict = try desk.state.assess(proposal(desk, .buy, "10", .limit(Price("90"))), at: desk.now, log: &log)
    guard case .denied(let denial) = verdict else { throw TestFailure(message: "\(verdict)") }
    let results = try #require(log)
    #expect(denial.rule == .maximumOrderQuantity)
    #expect(results.filter { !$0.passed }.map(\.rule) == [.maximumOrderQuantity])
    #expect(
      results.map(\.rule) == [
        .sessionPaused, .killSwitch, .reduceOnlyMode, .haltedMode, .instrumentHalted, .tradingHours, .holiday,
        .maximumDailyLoss, .maximumDailyLossAmount, .riskBias, .noMarketPrice, .staleQuote, .maximumSymbolQuantity,
        .maximumSymbolNotional, .maximumOpenPositions, .maximumPositionSize, .maximumTotalExposure,
        .maximumSectorExposure, .buyingPower, .maximumOrderQuantity, .maximumOrderNotional, .ordersPerSecond,
        .ordersPerMinute, .priceBand, .duplicateOrder,
      ])
    for figure in results.flatMap({ [$0.limit, $0.observed, $0.headroom] }) { #expect(!figure.text.isEmpty) }
    let order = Denial.Rule.allCases
    #expect(results.map(\.rule) == order.filter { rule in results.contains { $0.rule == rule } })
  }

  @Test func anOrderThatTakesThePlaceOfAnotherDoesNotCountTwice() throws {
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: Quantity("10")))
    try desk.tick("100")
    try desk.place(.buy, "10", .limit(Price("90")))
    let other = try proposal(desk, .buy, "10", .limit(Price("91")))
    #expect(desk.state.assess(other, at: desk.now).denial?.rule == .maximumSymbolQuantity)
    let change = try proposal(desk, .buy, "10", .limit(Price("91")), replaces: 0)
    #expect(desk.state.assess(change, at: desk.now) == .approved)
  }
}
