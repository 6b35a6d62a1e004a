import Testing
import TradingEngine
import TradingModel

@Suite struct SignalTests {
  private func enter(
    _ percent: String = "5", _ protections: Signal.Protections = .init(), symbol: String = "X"
  ) throws -> Signal {
    let symbol = try #require(Symbol(symbol))
    let percent = try Percentage(percent)
    return Signal(
      symbol: symbol, action: .enter(percentOfEquity: percent, protections: protections), reason: "because")
  }

  private func exit() throws -> Signal {
    let symbol = try #require(Symbol("X"))
    return Signal(symbol: symbol, action: .exit, reason: "enough")
  }

  @Test func entryIsAShareOfEquityInWholeLots() throws {
    var desk = try Desk(strategy: ScriptedStrategy([1: [try enter()]]))
    try desk.tick("99")
    let step = try desk.bar("99")
    #expect(try step.submitted.map(\.terms) == [desk.terms(.buy, "50")])
    let order = try #require(desk.state.orders.last)
    #expect(order.signalReason == "because" && order.clientOrderID == ClientOrderID("outcry:ord", 1))
  }

  @Test func exitClosesTheWholePosition() throws {
    var desk = try Desk(strategy: ScriptedStrategy([1: [try exit()], 2: [try exit()]]))
    try desk.open(.buy, "10", at: "100")
    #expect(try desk.bar("100").submitted.map(\.terms) == [desk.terms(.sell, "10")])
    #expect(try desk.bar("100").dropped == ["ALREADY_CLOSING"])
  }

  @Test func signalsThatLeadToNothingSayWhy() throws {
    let bad = Signal.Protections(stopLoss: try Percentage("100"))
    let script: [Int: [Signal]] = [
      1: [try enter(), try exit(), try enter(symbol: "Q")],
      2: [try enter("0"), try enter("5", bad), try enter("0.0001"), try enter(), try enter()],
      3: [try enter()],
    ]
    var desk = try Desk(strategy: ScriptedStrategy(script))
    #expect(try desk.bar("100").dropped == ["NO_MARKET_PRICE", "NO_POSITION", "UNKNOWN_SYMBOL"])
    try desk.tick("100")
    #expect(try desk.bar("100").dropped == ["INVALID_SIGNAL", "INVALID_SIGNAL", "BELOW_ONE_LOT", "ENTRY_WORKING"])
    try desk.fill(#require(desk.state.orders.last), at: "100")
    #expect(try desk.bar("100").dropped == ["POSITION_OPEN"])
    #expect(desk.state.counters.droppedSignals == 8)
  }

  @Test func protectionsOutOfRangeAreInvalid() throws {
    for protections in [
      Signal.Protections(stopLoss: .zero), .init(takeProfit: .zero), .init(trailingStop: .zero),
      .init(trailingStop: try Percentage("100")),
    ] {
      var desk = try Desk(strategy: ScriptedStrategy([1: [try enter("5", protections)]]))
      try desk.tick("100")
      #expect(try desk.bar("100").dropped == ["INVALID_SIGNAL"])
    }
  }

  @Test func riskAppliesAndARepeatedDenialIsRecordedOnce() throws {
    var desk = try Desk(strategy: ScriptedStrategy([1: [try enter("9")], 2: [try enter("9")], 3: [try enter("9")]]))
    try desk.tick("100")
    try desk.send(.engageKillSwitch(reason: "test"))
    #expect(try desk.bar("100").effects.isEmpty)
    #expect(desk.state.orders.last?.denial?.rule == .killSwitch)
    #expect(try desk.bar("100").dropped == ["DENIED_AGAIN"])
    #expect(desk.state.orders.count == 1 && desk.state.signalBook.signals.count == 1)
    try desk.send(.releaseKillSwitch)
    #expect(try desk.bar("100").submitted.count == 1)
    let breach = try #require(desk.state.riskState.breaches.first)
    #expect(breach.signalID == SignalID("sig", 1) && breach.strategyID == StrategyID("strategy", 1))
  }

  @Test func riskCutsAnEntryToWhatPasses() throws {
    var desk = try Desk(strategy: ScriptedStrategy([1: [try enter("11")]]))
    try desk.tick("100")
    #expect(try desk.bar("100").submitted.map(\.terms.quantity) == [Quantity("100")])
    let order = try #require(desk.state.orders.last)
    #expect(try order.requestedQuantity == Quantity("110"))
    guard case .routed(order.orderID, _, let denial) = desk.state.signalBook.signals.last?.status else {
      throw TestFailure(message: "not routed")
    }
    #expect(denial?.rule == .maximumPositionSize)
    #expect(
      desk.state.riskState.breaches.map(\.verdict) == [
        .reduced(to: order.terms.quantity, because: try #require(denial))
      ])
  }

  @Test func numbersAndBoundsAreReasonsToo() throws {
    let bounds = SessionBounds(maximumOrders: 1, maximumWorkingOrders: 1, maximumTriggers: 1)
    var desk = try Desk(strategy: ScriptedStrategy([1: [try enter()]]), bounds: bounds)
    try desk.tick("10", symbol: "Y")
    try desk.place(.buy, "1", symbol: "Y")
    try desk.tick("100")
    #expect(try desk.bar("100").dropped == ["ORDER_LIMIT_REACHED"])
    let all = try enter("9000000000", symbol: "Z")
    var cheap = try Desk(strategy: ScriptedStrategy([1: [all]]))
    try cheap.tick("0.000001", symbol: "Z")
    #expect(try cheap.bar("0.1", symbol: "Z").dropped == ["OUT_OF_RANGE"])
    var full = try Desk(strategy: ScriptedStrategy([1: [try exit()]]), bounds: bounds)
    try full.open(.buy, "5", at: "100")
    for number in 0..<100 {
      let order = try full.place(.sell, "1", .limit(Price("110")), id: "r\(number)")
      try full.report(order, .rejected(reason: ""))
    }
    #expect(try full.bar("100").dropped == ["ORDER_LIMIT_REACHED"])
  }

  @Test func whilePausedEntriesAreDroppedAndExitsHonoured() throws {
    var desk = try Desk(strategy: ScriptedStrategy([1: [try enter(symbol: "Y")], 2: [try exit()]]))
    try desk.tick("10", symbol: "Y")
    try desk.open(.buy, "10", at: "100")
    try desk.send(.pause)
    #expect(try desk.bar("100").dropped == ["SESSION_PAUSED"])
    #expect(try desk.bar("100").submitted.count == 1)
  }

  private func protected() throws -> Signal.Protections {
    Signal.Protections(
      stopLoss: try Percentage("5"), takeProfit: try Percentage("10"), trailingStop: try Percentage("3"))
  }

  @Test func protectionsAreArmedFromTheAveragePriceAndRepricedWithIt() throws {
    var desk = try Desk(strategy: ScriptedStrategy([1: [try enter("8", protected())]]))
    try desk.tick("100")
    try desk.bar("100")
    let entry = try #require(desk.state.orders.last)
    try desk.fill(entry, "40", at: "101")
    #expect(
      try desk.state.armedTriggers.map(\.kind) == [
        .stopLoss(Price("95.95")), .takeProfit(Price("111.1")), .trailingStop(.percent(Percentage("3"))),
      ])
    #expect(try desk.state.armedTriggers.last?.level == Price("97.97"))
    #expect(desk.state.armedTriggers.allSatisfy { $0.entryOrderID == entry.orderID && $0.quantity == nil })
    try desk.fill(entry, "40", at: "103")
    #expect(
      try desk.state.armedTriggers.map(\.kind) == [
        .stopLoss(Price("96.9")), .takeProfit(Price("112.2")), .trailingStop(.percent(Percentage("3"))),
      ])
    #expect(desk.state.triggers.count == 3)
    let step = try desk.tick("96", .path)
    #expect(try step.submitted.map(\.firedAt) == [Price("97.97")])
    #expect(try step.submitted.map(\.terms.quantity) == [Quantity("80")])
    try desk.fill(#require(desk.state.orders.last), at: "97.97")
    #expect(desk.state.armedTriggers.isEmpty && desk.state.positions.isEmpty)
  }

  @Test func aLateFillOfAnEntryIsProtectedAgain() throws {
    var desk = try Desk(strategy: ScriptedStrategy([1: [try enter("8", .init(stopLoss: try Percentage("5")))]]))
    try desk.tick("100")
    try desk.bar("100")
    let entry = try #require(desk.state.orders.last)
    try desk.fill(entry, "40", at: "100")
    let step = try desk.tick("94", .path)
    #expect(step.cancelled == [entry.orderID])
    let stop = try #require(desk.state.orders.last)
    try desk.fill(entry, "10", at: "94")
    try desk.fill(stop, at: "95")
    #expect(try desk.state.positions.map(\.quantity) == [Quantity("10")])
    #expect(desk.state.armedTriggers.count == 1)
    #expect(try desk.tick("90", .path).submitted.map(\.terms.quantity) == [Quantity("10")])
  }

  @Test func aProtectionWithoutALevelRaisesAnAlert() throws {
    var desk = try Desk(
      strategy: ScriptedStrategy([1: [try enter("8", .init(takeProfit: try Percentage("9000000000")))]]))
    try desk.tick("1000")
    try desk.bar("1000")
    let step = try desk.fill(#require(desk.state.orders.last), at: "1000")
    #expect(step.alerts == [.protectionLost] && desk.state.armedTriggers.isEmpty)
  }

  @Test func theStrategySeesTheSessionAsItIs() throws {
    struct Witness: Strategy {
      let name = "witness"
      let warmUpBars = 0
      func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
        [Signal(symbol: bar.symbol, action: .exit, reason: "\(context.position) \(context.hasWorkingOrder)")]
      }
    }
    var desk = try Desk(strategy: Witness())
    try desk.open(.buy, "10", at: "100")
    try desk.bar("100")
    #expect(desk.state.orders.last?.signalReason == "10 false")
    let step = try desk.bar("100")
    #expect(step.dropped == ["ALREADY_CLOSING"])
    #expect(desk.state.signalBook.signals.last?.body.reason == "10 true")
  }
}
