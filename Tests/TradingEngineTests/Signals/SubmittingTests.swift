import Testing
import TradingEngine
import TradingModel

@Suite struct SubmittingTests {
  @Test func aBuyIsSizedByTheSessionsRuleAndSaysWhy() throws {
    var desk = try Desk()
    try desk.tick("99")
    let signal = try desk.submit(.buy) { $0.reason = "because" }
    let order = try desk.order(of: signal)
    #expect(try order.terms == desk.terms(.buy, "20") && order.status == .submitted)
    #expect(order.origin == .signal(signal.signalID) && order.strategyID == StrategyID("a"))
    #expect(order.traceID == signal.traceID && order.requestedQuantity == nil)
    #expect(signal.status == .routed(order.orderID, quantity: order.terms.quantity, reducedBy: nil))
    #expect(signal.sizing?.explanation == "2 % of the equity 100000 at 99: 20 units")
    #expect(signal.quote?.sequence == 1)
  }

  @Test func theSameKeyGivesTheFirstAnswerOrSaysWhatDiffers() throws {
    var desk = try Desk()
    try desk.tick("100")
    let signal = try desk.submit(.buy, id: "k") { $0.metadata = [.init(key: "model", value: "7")] }
    try desk.fill(desk.order(of: signal), at: "100")
    let events = desk.events.count
    #expect(try desk.submit(.buy, id: "k") { $0.metadata = [.init(key: "model", value: "7")] } == signal)
    #expect(desk.events.count == events)
    #expect(throws: CommandError.conflict(fields: ["action", "metadata", "reason"])) {
      try desk.submit(.hold, id: "k") { $0.reason = "another" }
    }
  }

  @Test func sizesOfEveryKind() throws {
    var desk = try Desk.wide()
    try desk.tick("100")
    #expect(try desk.submit(.buy) { $0.size = .quantity(try Quantity("7")) }.sizing?.quantity == Quantity("7"))
    #expect(
      try desk.submit(.buy) { $0.size = .percentOfEquity(try Percentage("5.55")) }.sizing?.quantity == Quantity("55"))
    // 1 % of 100,000 at 3 a unit.
    let risk = try desk.submit(.buy) {
      $0.size = .risk(try Percentage("1"))
      $0.stopPrice = try Price("97")
    }
    #expect(try risk.sizing?.quantity == Quantity("333"))
    // The nearer of two stops counts.
    let trailing = try desk.submit(.buy) {
      $0.size = .risk(try Percentage("1"))
      $0.stopPrice = try Price("90")
      $0.trailingOffset = .percent(try Percentage("2"))
    }
    #expect(try trailing.sizing?.wanted == Quantity("500"))
  }

  @Test func theAllocationCapsAnEntry() throws {
    var desk = try Desk(execution: .test(.auto, allocation: "15"))
    try desk.tick("100")
    try desk.tick("100", symbol: "Y")
    let ten = SizingRule.percentOfEquity(try Percentage("10"))
    #expect(try desk.submit(.buy) { $0.size = ten }.sizing?.allocationLeft == nil)
    let second = try desk.submit(.buy, symbol: "Y") { $0.size = ten }
    #expect(try second.sizing?.wanted == Quantity("100") && second.sizing?.quantity == Quantity("50"))
    #expect(try second.sizing?.allocationLeft == Quantity("50"))
    #expect(second.sizing?.explanation.hasSuffix("; the total allocation leaves 50") == true)
    #expect(try desk.submit(.buy, symbol: "Y") { $0.size = ten }.dropCode == "ALLOCATION_REACHED")
  }

  @Test func aRiskRuleCutsAnEntryAndSaysSo() throws {
    var desk = try Desk()
    try desk.tick("100")
    let signal = try desk.submit(.buy) { $0.size = .quantity(try Quantity("150")) }
    guard case .routed(_, let quantity, let denial?) = signal.status else { throw TestFailure(message: "not routed") }
    #expect(try quantity == Quantity("100") && denial.rule == .maximumPositionSize)
    #expect(try desk.order(of: signal).requestedQuantity == Quantity("150"))
    let breach = try #require(desk.state.riskState.breaches.last)
    #expect(breach.signalID == signal.signalID && breach.strategyID == StrategyID("a"))
    #expect(signal.sizing?.explanation.hasSuffix("; RISK_MAX_POSITION_SIZE lets 100 pass") == true)
  }

  @Test func aRefusedSignalIsOnRecordWithItsOrder() throws {
    var desk = try Desk()
    try desk.tick("100")
    try desk.send(.engageKillSwitch(reason: "test"))
    let signal = try desk.submit(.buy)
    #expect(signal.denial?.rule == .killSwitch)
    #expect(try desk.order(of: signal).status == .denied)
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    var desk = try Desk()
    try desk.tick("100")
    let cases: [(TradeSignal.Action, String, (inout TradeSignal.Body) throws -> Void)] = [
      (.buy, "confidence", { $0.confidence = RiskBias.Factor(raw: 1_000_000_001) }),
      (.buy, "expire_time", { $0.expireTime = Instant(nanosecondsSinceEpoch: 0) }),
      (.buy, "size.quantity", { $0.size = .quantity(try Quantity("1.5")) }),
      (.buy, "size.percent_of_equity", { $0.size = .percentOfEquity(try Percentage("1001")) }),
      (.buy, "size.risk_percent", { $0.size = .risk(.zero) }),
      (.buy, "stop_price", { $0.size = .risk(try Percentage("1")) }),
      (.buy, "stop_price", { $0.stopPrice = try Price("100") }),
      (.buy, "stop_price", { $0.stopPrice = try Price("99.999") }),
      (.buy, "target_price", { $0.targetPrice = try Price("100") }),
      (.buy, "trailing_stop.percent", { $0.trailingOffset = .percent(try Percentage("100")) }),
      (.buy, "trailing_stop", { $0.trailingOffset = .amount(try Price("100")) }),
      (.sell, "size", { $0.size = .quantity(try Quantity("1")) }),
      (.sell, "stop_price", { $0.targetPrice = try Price("110") }),
      (.hold, "size", { $0.size = .quantity(try Quantity("1")) }),
      (
        .hold, "target_price",
        {
          $0.stopPrice = try Price("95")
          $0.targetPrice = try Price("94")
        }
      ),
    ]
    for (action, field, change) in cases {
      let error = #expect(throws: CommandError.self) { try desk.submit(action, change) }
      guard case .invalid(field, _) = error else {
        Issue.record("\(field): \(String(describing: error))")
        continue
      }
    }
    #expect(throws: CommandError.invalid(field: "symbol", reason: "Q is not an instrument of this session")) {
      try desk.submit(.buy, symbol: "Q")
    }
    #expect(desk.state.signalBook.signals.isEmpty)
  }

  @Test func onlyALivingSessionTakesSignalsAndOnlySoMany() throws {
    var desk = try Desk(started: false)
    #expect(throws: CommandError.wrongState(current: .created, needed: [.running, .paused])) { try desk.submit(.buy) }
    let bounds = SessionBounds(
      maximumOrders: 10, maximumWorkingOrders: 10, maximumTriggers: 10, maximumSignals: 1)
    var full = try Desk(bounds: bounds)
    #expect(try full.submit(.buy).dropCode == "NO_MARKET_PRICE")
    #expect(throws: CommandError.limitReached(name: "signals", maximum: 1)) { try full.submit(.buy) }
    #expect(try full.submit(.sell).dropCode == "NO_POSITION", "what closes has a reserve")
  }

  @Test func whilePausedEntriesAreDeniedAndExitsGo() throws {
    var desk = try Desk()
    try desk.enter("10")
    try desk.send(.pause)
    #expect(try desk.submit(.buy).denial?.rule == .sessionPaused)
    let exit = try desk.submit(.sell)
    #expect(try desk.order(of: exit).terms == desk.terms(.sell, "10"))
  }

  @Test func aBuyAddsToAPositionButNotToAShortOne() throws {
    var desk = try Desk()
    try desk.enter("10")
    try desk.enter("5")
    #expect(try desk.state.positions.map(\.quantity) == [Quantity("15")])
    var short = try Desk()
    try short.open(.sell, "10", at: "100")
    #expect(try short.submit(.buy).dropCode == "POSITION_SHORT")
  }
}
