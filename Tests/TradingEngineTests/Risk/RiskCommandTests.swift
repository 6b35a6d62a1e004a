import Testing
import TradingEngine
import TradingModel

@Suite struct RiskCommandTests {
  @Test func aModeLetsOnlyReducingOrdersThrough() throws {
    var desk = try Desk.wide()
    try desk.open(.buy, "5", at: "100")
    let entry = try desk.place(.buy, "1", .limit(Price("90")))
    #expect(try desk.risk(.setMode(.reduceOnly, reason: "lunch")).cancelled.isEmpty)
    let denial = try desk.expectDenied(.reduceOnlyMode, limit: "normal", observed: "reduce-only", headroom: "0")
    #expect(denial.message.contains("lunch") && denial.passes == "orders that reduce a position")
    let exit = try desk.place(.sell, "2", .limit(Price("110")))
    #expect(exit.status == .submitted)
    #expect(try desk.risk(.setMode(.halted, reason: "panic")).cancelled == [entry.orderID])
    try desk.expectDenied(.haltedMode, observed: "halted")
    try desk.expectPasses(.sell, "3")
    #expect(try desk.risk(.setMode(.halted, reason: "panic")).events.isEmpty)
    #expect(desk.state.riskState.mode == .halted && desk.state.riskState.modeReason == "panic")
    try desk.risk(.setMode(.normal, reason: "fine"))
    try desk.expectPasses()
  }

  @Test func aLapseMakesReduceOnlyWithAnAlertAndWithdrawsEntries() throws {
    var desk = try Desk.wide()
    try desk.open(.buy, "5", at: "100")
    let entry = try desk.place(.buy, "1", .limit(Price("90")))
    let lapse = try desk.risk(.lapse(reason: "the broker is away"))
    #expect(lapse.cancelled == [entry.orderID])
    let alerts = lapse.events.compactMap { event in
      if case .alertRaised(let alert) = event.kind { alert } else { nil }
    }
    #expect(alerts.map(\.code) == [.prerequisiteLapsed] && alerts[0].message.contains("the broker is away"))
    #expect(desk.state.riskState.mode == .reduceOnly && desk.state.riskState.modeReason == "the broker is away")
    #expect(try desk.risk(.lapse(reason: "again")).events.isEmpty)
    try desk.expectDenied(.reduceOnlyMode, observed: "reduce-only")
    try desk.expectPasses(.sell, "3")
    try desk.risk(.setMode(.halted, reason: "stricter"))
    #expect(try desk.risk(.lapse(reason: "still")).events.isEmpty && desk.state.riskState.mode == .halted)
  }

  @Test func limitsChangeWhileRunning() throws {
    var desk = try Desk()
    try desk.tick("100")
    #expect(desk.state.riskState.etag == "0")
    let tight = try RiskLimits(maxPositionPercent: Percentage("1"), losses: LossLimits(maxDailyLoss: Money("7")))
    let step = try desk.risk(.updateLimits(tight, etag: "0", reason: "calm"))
    #expect(step.events.map(\.kind) == [.risk(.limitsChanged(tight, reason: "calm"))])
    #expect(desk.state.riskState.etag == "1" && desk.state.risk.limits == tight)
    #expect(try desk.state.dailyLossLimit == Money("7"))
    try desk.expectDenied(
      .maximumPositionSize, limit: "1", observed: "1.1", headroom: "1", passes: "10 units", .buy, "11")
    #expect(throws: CommandError.stale(etag: "1")) { try desk.risk(.updateLimits(.standard, etag: "0", reason: "")) }
    #expect(try desk.risk(.updateLimits(tight, etag: nil, reason: "")).events.isEmpty)
    try desk.risk(.updateLimits(.standard, etag: nil, reason: ""))
    #expect(try desk.state.dailyLossLimit == Money("5000"))
    try desk.expectPasses(.buy, "11")
  }

  @Test func aBiasScalesTheLimitsOfNewRisk() throws {
    let exposure = try ExposureLimits(maxSymbolQuantity: Quantity("200"), maxLeverage: .init("2"))
    var desk = try Desk.wide(
      exposure: exposure, orders: OrderLimits(maxQuantity: Quantity("50")), bias: BiasLimits(maxAge: 60_000_000_000))
    try desk.tick("100")
    try desk.risk(.setBias(RiskBias.Factor("0.5"), source: "model"))
    try desk.expectDenied(.maximumOrderQuantity, limit: "25", observed: "26", passes: "25 units", .buy, "26")
    try desk.expectDenied(.maximumSymbolQuantity, limit: "100", observed: "101", .buy, "101")
    #expect(try desk.state.risk(at: desk.now).buyingPower == Money("100000"))
    try desk.risk(.setBias(RiskBias.Factor("1"), source: "model"))
    try desk.expectPasses(.buy, "26")
    desk.clock += 61
    try desk.tick("100")
    #expect(try desk.state.risk(at: desk.now).biasFactor == RiskBias.Factor("0.5"))
    try desk.expectDenied(.maximumOrderQuantity, limit: "25", .buy, "26")
    try desk.risk(.setBias(RiskBias.Factor("0"), source: "model"))
    let denial = try desk.expectDenied(.riskBias, limit: "above 0", observed: "0", headroom: "0", .buy, "1")
    #expect(denial.message.contains("model"))
    #expect(throws: CommandError.invalid(field: "value", reason: "must be within 0 and 1")) {
      try desk.risk(.setBias(RiskBias.Factor("1.1"), source: ""))
    }
  }

  @Test func flattenAllClosesEverythingOnceAndSaysWhatItDid() throws {
    var desk = try Desk.wide()
    try desk.open(.buy, "5", at: "100")
    try desk.open(.sell, "3", at: "50", symbol: "Y")
    let entry = try desk.place(.buy, "1", .limit(Price("90")))
    let target = try desk.place(.sell, "5", .limit(Price("120")))
    try desk.risk(.setMode(.halted, reason: "x"))
    let request = FlattenRequest(clientFlattenID: ClientOrderID("f", 1), reason: "end of day")
    let planned = try desk.engine.validate(.risk(.flattenAll(request)), at: desk.now)
    let step = try desk.risk(.flattenAll(request))
    guard case .flattened(let cancelled, let closing) = step.reply else {
      throw TestFailure(message: "no answer")
    }
    #expect(planned == step.reply || planned != nil)
    // The halt has asked for the entry's cancellation already.
    #expect(cancelled.map(\.orderID) == [target.orderID])
    #expect(try desk.current(entry).status == .pendingCancel)
    #expect(closing.map(\.terms.symbol.text) == ["X", "Y"] && closing.map(\.terms.side) == [.sell, .buy])
    #expect(closing.allSatisfy { $0.origin == .flatten && $0.status == .submitted })
    #expect(step.submitted.map(\.orderID) == closing.map(\.orderID))
    let again = try desk.risk(.flattenAll(request))
    #expect(again.reply == step.reply && again.events.isEmpty && again.effects.isEmpty)
    #expect(throws: CommandError.conflict(fields: ["reason"])) {
      try desk.risk(.flattenAll(FlattenRequest(clientFlattenID: ClientOrderID("f", 1), reason: "other")))
    }
    // What is on its way to close is not sent twice.
    let second = try desk.risk(.flattenAll(FlattenRequest(clientFlattenID: ClientOrderID("f", 2), reason: "more")))
    #expect(second.reply == .flattened(cancelled: [], closing: []))
    for order in closing { try desk.fill(order, at: order.terms.symbol.text == "X" ? "100" : "50") }
    #expect(desk.state.positions.isEmpty)
  }

  @Test func flattenAllNeedsALiveSession() throws {
    var desk = try Desk()
    try desk.send(.stop(reason: ""))
    let request = FlattenRequest(clientFlattenID: ClientOrderID("f", 1), reason: "end of day")
    #expect(throws: CommandError.wrongState(current: .stopped, needed: [.running, .paused])) {
      try desk.risk(.flattenAll(request))
    }
    #expect(throws: CommandError.wrongState(current: .stopped, needed: [.created, .running, .paused])) {
      try desk.risk(.setMode(.normal, reason: "x"))
    }
  }

  @Test func anOverfillIsAHaltThatAPersonReleases() throws {
    var desk = try Desk.wide()
    try desk.tick("100")
    let order = try desk.place(.buy, "5")
    try desk.fill(order, "6", at: "100")
    let halt = try #require(desk.state.risk.halts.first)
    #expect(halt.cause == .overfill(try desk.symbol("X")) && halt.haltID == HaltID("hlt", 1))
    try desk.expectDenied(.instrumentHalted, limit: "not halted", observed: "halted")
    #expect(throws: CommandError.notFound(.halt(HaltID("hlt", 9)))) {
      try desk.risk(.releaseHalt(HaltID("hlt", 9), reason: "x"))
    }
    try desk.risk(.releaseHalt(halt.haltID, reason: "checked"))
    #expect(desk.state.risk.halts.isEmpty && desk.state.risk.haltedSymbols.isEmpty)
    try desk.expectPasses()
  }

  @Test func theBreachesAreKeptInOrder() throws {
    var desk = try Desk.wide(orders: OrderLimits(maxQuantity: Quantity("1")))
    try desk.tick("100")
    for _ in 0..<3 { try desk.expectDenied(.maximumOrderQuantity, .buy, "2") }
    #expect(desk.state.riskState.breaches.map(\.breachID) == (1...3).map { BreachID("brc", $0) })
  }
}
