import Testing
import TradingEngine
import TradingModel

@Suite struct LevelTests {
  @Test func stopAndTargetOfABuyAreArmedAsItFillsAndOneCancelsTheOther() throws {
    var desk = try Desk()
    let signal = try desk.enter("10") {
      $0.stopPrice = try Price("95")
      $0.targetPrice = try Price("110")
    }
    let armed = desk.state.armedTriggers
    #expect(try armed.map(\.kind) == [.stopLoss(Price("95")), .takeProfit(Price("110"))])
    #expect(armed.allSatisfy { $0.signalID == signal.signalID && $0.side == .sell })
    let step = try desk.tick("111")
    #expect(try step.submitted.map(\.terms) == [desk.terms(.sell, "10")])
    let exit = try #require(desk.state.orders.last)
    #expect(exit.traceID == signal.traceID && exit.strategyID == StrategyID("a"))
    try desk.fill(exit, at: "111")
    #expect(desk.state.armedTriggers.isEmpty && desk.state.positions.isEmpty)
    #expect(desk.state.trigger(armed[0].triggerID)?.status == .cancelled(.otherFired(armed[1].triggerID)))
  }

  @Test func aHoldMovesTheStrategysTriggersAndArmsWhatIsMissing() throws {
    var desk = try Desk()
    try desk.enter("10") { $0.stopPrice = try Price("95") }
    let hold = try desk.submit(.hold) {
      $0.stopPrice = try Price("97")
      $0.trailingOffset = .amount(try Price("4"))
    }
    #expect(hold.status == .routed(nil, quantity: nil, reducedBy: nil))
    #expect(
      try desk.state.armedTriggers.map(\.kind) == [.stopLoss(Price("97")), .trailingStop(.amount(Price("4")))])
    #expect(desk.state.armedTriggers.allSatisfy { $0.signalID == hold.signalID })
    #expect(try desk.state.armedTriggers.last?.level == Price("96"))
    #expect(try desk.submit(.hold).dropCode == "NOTHING_TO_DO")
    #expect(try desk.submit(.hold, symbol: "Y") { $0.stopPrice = try Price("1") }.dropCode == "NO_POSITION")
  }

  @Test func anAddedEntryMovesTheStopOfTheStrategy() throws {
    var desk = try Desk()
    try desk.enter("10") { $0.stopPrice = try Price("95") }
    try desk.enter("10") { $0.stopPrice = try Price("98") }
    #expect(try desk.state.armedTriggers.map(\.kind) == [.stopLoss(Price("98"))])
    #expect(try desk.tick("97").submitted.map(\.terms.quantity) == [Quantity("20")])
  }

  @Test func aLaterFillOfAnOldEntryDoesNotMoveTheStopBack() throws {
    var desk = try Desk()
    try desk.tick("100")
    let signal = try desk.submit(.buy) { $0.stopPrice = try Price("95") }
    try desk.fill(desk.order(of: signal), "10", at: "100")
    try desk.submit(.hold) { $0.stopPrice = try Price("98") }
    try desk.fill(desk.order(of: signal), "10", at: "100")
    #expect(try desk.state.armedTriggers.map(\.kind) == [.stopLoss(Price("98"))])
  }

  @Test func aStopClosesTheStrategysPartAlone() throws {
    var desk = try Desk()
    try desk.enter("10", of: "a") { $0.stopPrice = try Price("95") }
    try desk.enter("20", of: "b") { $0.stopPrice = try Price("90") }
    let step = try desk.tick("94")
    #expect(try step.submitted.map(\.terms) == [desk.terms(.sell, "10")])
    try desk.fill(#require(desk.state.orders.last), at: "94")
    #expect(try desk.part(of: "a").isZero && desk.part(of: "b") == Quantity("20"))
    #expect(try desk.state.armedTriggers.map(\.kind) == [.stopLoss(Price("90"))])
  }

  @Test func stopsStayArmedWhilePausedAndHalted() throws {
    var desk = try Desk()
    try desk.enter("10") { $0.stopPrice = try Price("95") }
    try desk.send(.pause)
    try desk.send(.engageKillSwitch(reason: "test"))
    #expect(try desk.tick("94").submitted.map(\.terms) == [desk.terms(.sell, "10")])
  }

  @Test func levelsThatTheMarketHasPassedDropAnApprovedSignal() throws {
    var desk = try Desk(execution: .test(.confirm(patience: 3_600_000_000_000)))
    try desk.tick("100")
    let signal = try desk.submit(.buy) { $0.stopPrice = try Price("95") }
    try desk.tick("94")
    try desk.send(.signals(.approve(signal.signalID)))
    #expect(try desk.current(signal).dropCode == "LEVEL_REACHED")
  }
}
