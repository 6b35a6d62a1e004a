import Testing
import TradingEngine
import TradingModel

@Suite struct TraceTests {
  private func names(_ steps: [TraceStep]) -> [String] {
    steps.map { step in
      switch step.kind {
      case .signal: "signal"
      case .held: "held"
      case .resolved(let status): status.stableName
      case .sized(let sizing): "sized \(sizing.quantity)"
      case .risk: "risk"
      case .submitted(let id): "submitted \(id)"
      case .accepted(let id): "accepted \(id)"
      case .filled(let id, let fill): "filled \(id) \(fill.quantity)"
      case .ended(let id, let status): "ended \(id) \(status)"
      case .trigger(let id, let kind): "trigger \(id) \(kind)"
      }
    }
  }

  @Test func aChainGoesFromTheSignalToTheLastFill() throws {
    var desk = try Desk(execution: .test(.confirm(patience: 3_600_000_000_000)))
    try desk.tick("100")
    let signal = try desk.submit(.buy) { $0.stopPrice = try Price("95") }
    try desk.send(.signals(.approve(signal.signalID)))
    let entry = try desk.order(of: signal)
    try desk.report(entry, .accepted(VenueOrderID("v", 1)))
    try desk.fill(entry, "5", at: "101")
    try desk.fill(entry, "15", at: "101")
    try desk.tick("94")
    try desk.fill(#require(desk.state.orders.last), at: "94")
    let steps = desk.state.traceBook.steps(of: signal.traceID)
    #expect(
      names(steps) == [
        "signal", "held", "sized 20", "ROUTED", "risk", "submitted ord-1", "accepted ord-1", "filled ord-1 5",
        "trigger trg-1 armed", "filled ord-1 15", "ended ord-1 filled", "submitted ord-2", "trigger trg-1 fired",
        "filled ord-2 20", "ended ord-2 filled",
      ])
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.time <= $1.time })
    #expect(desk.state.traceBook.omittedSteps(of: signal.traceID) == 0)
  }

  @Test func everyRuleIsInTheChainWithItsNumbersWhetherItPassedOrNot() throws {
    let losses = LossLimits(maxDrawdownPercent: try Percentage("20"), maxStrategyLoss: try Money("500"))
    var desk = try Desk.wide(exposure: ExposureLimits(maxSymbolQuantity: try Quantity("30")), losses: losses)
    try desk.tick("100")
    let signal = try desk.submit(.buy) { $0.size = .quantity(try Quantity("40")) }
    let checks = try #require(
      desk.state.traceBook.steps(of: signal.traceID).compactMap { step -> [RiskCheckResult]? in
        if case .risk(let checks) = step.kind { checks } else { nil }
      }.first)
    #expect(checks.filter { !$0.passed }.map(\.rule) == [.maximumSymbolQuantity])
    let rules = checks.map(\.rule)
    for rule: Denial.Rule in [
      .killSwitch, .maximumDailyLoss, .maximumDrawdown, .maximumStrategyLoss, .maximumPositionSize,
    ] {
      #expect(rules.contains(rule), "\(rule)")
    }
    let loss = try #require(checks.first { $0.rule == .maximumStrategyLoss })
    #expect(loss.limit.text == "500" && loss.observed.text == "0" && loss.headroom.text == "500")
    let order = Denial.Rule.allCases.filter { rules.contains($0) }
    #expect(rules == order, "in the order of checking")
  }

  @Test func slippageIsMeasuredAgainstTheQuoteAtTheSignal() throws {
    var desk = try Desk()
    let spread = try #require(Tick.Spread(bid: try Price("99"), ask: try Price("100")))
    let tick = Tick(
      symbol: try desk.symbol("X"), time: desk.now, price: try Price("99.5"), arrival: .jump, sequence: 1,
      spread: spread)
    try desk.send(.tick(tick))
    let signal = try desk.submit(.buy) { $0.size = .quantity(try Quantity("10")) }
    try desk.fill(desk.order(of: signal), at: "100.5")
    let slippage = try #require(desk.state.slippage(of: desk.current(signal)))
    #expect(try slippage.reference == Price("100") && slippage.cost == Money("5"))
    #expect(try slippage.basisPoints == Percentage("50"))
    #expect(try desk.state.timeToFill(of: desk.current(signal)) == 0)
  }

  @Test func anAnalysisAddsUpByStrategyAndTime() throws {
    var desk = try Desk()
    for (strategy, price) in [("a", "101"), ("b", "99"), ("a", "102")] {
      try desk.tick("100")
      let signal = try desk.submit(.buy, of: strategy) { $0.size = .quantity(try Quantity("10")) }
      desk.clock += 3_600
      try desk.fill(desk.order(of: signal), at: price)
    }
    let (rows, total) = try desk.state.analyzeSlippage(SlippageQuery())
    #expect(rows.map(\.strategyID) == [StrategyID("a"), StrategyID("b")])
    #expect(try rows.map(\.cost) == [Money("30"), Money("-10")] && rows.map(\.signals) == [2, 1])
    #expect(try rows[0].basisPoints == Percentage("150") && rows[0].worst == Percentage("200"))
    #expect(try total.cost == Money("20") && total.notional == Money("3020") && total.signals == 3)
    #expect(total.meanTimeToFill == 3_600_000_000_000 && total.maximumTimeToFill == total.meanTimeToFill)
    let hour: Int64 = 3_600_000_000_000
    let hours = try desk.state.analyzeSlippage(SlippageQuery(bucket: hour)).rows
    #expect(hours.count == 3 && hours.allSatisfy { ($0.start?.nanosecondsSinceEpoch ?? 1) % hour == 0 })
    let one = SlippageQuery(strategyID: StrategyID("b"), end: desk.now)
    #expect(try desk.state.analyzeSlippage(one).rows.map(\.signals) == [1])
    #expect(try desk.state.analyzeSlippage(SlippageQuery(symbol: Symbol("Y"))).rows.isEmpty)
  }

  @Test func anOrderWithoutASignalHasNoChain() throws {
    var desk = try Desk()
    try desk.open(.buy, "1", at: "100")
    #expect(desk.state.traceBook.count == 0 && desk.state.orders.allSatisfy { $0.traceID == nil })
  }

  @Test func aChainKeepsItsFirstStepsAndCountsTheRest() throws {
    var desk = try Desk.wide()
    try desk.tick("100")
    let signal = try desk.submit(.buy) { $0.size = .quantity(try Quantity("1000")) }
    for _ in 0..<1_000 { try desk.fill(desk.order(of: signal), "1", at: "100") }
    #expect(desk.state.traceBook.steps(of: signal.traceID).count == TraceState.maximumSteps)
    #expect(desk.state.traceBook.omittedSteps(of: signal.traceID) > 0)
  }
}
