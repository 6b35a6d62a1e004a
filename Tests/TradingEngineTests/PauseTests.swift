import Testing
import TradingEngine
import TradingModel

@Suite struct PauseTests {
  @Test func pauseWithdrawsWhatIncreasesRiskAndKeepsWhatReducesIt() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let entry = try desk.place(.buy, "1", .limit(Price("90")))
    let first = try desk.place(.sell, "6", .limit(Price("110")))
    let beyond = try desk.place(.sell, "6", .limit(Price("111")))
    let second = try desk.place(.sell, "4", .limit(Price("112")))
    let elsewhere = try desk.place(.sell, "1", .limit(Price("10")), symbol: "Y")
    let step = try desk.send(.pause)
    #expect(step.cancelled == [entry.orderID, beyond.orderID, elsewhere.orderID])
    #expect(try desk.current(first).status == .submitted && desk.current(second).status == .submitted)
  }

  /// Resting exits must not outlive the position that they were to close.
  @Test func whenThePositionShrinksWhilePausedTheRestIsWithdrawn() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let late = try desk.place(.sell, "8")
    let resting = try desk.place(.sell, "2", .limit(Price("110")))
    try desk.send(.pause)
    let step = try desk.fill(late, "9", at: "100")
    #expect(step.cancelled == [resting.orderID])
  }

  /// Resolved-when 3: no entry over 1,000 bars of a strategy that always wants one, and a stop-loss still fires.
  @Test func noEntriesOverAThousandBarsAndAStopLossStillFires() throws {
    let x = try #require(Symbol("X"))
    let y = try #require(Symbol("Y"))
    let five = try Percentage("5")
    let entries = [x, y].map {
      Signal(symbol: $0, action: .enter(percentOfEquity: five, protections: .init()), reason: "always")
    }
    let script = Dictionary(uniqueKeysWithValues: (1...2_000).map { ($0, entries) })
    var desk = try Desk(strategy: ScriptedStrategy(script))
    try desk.tick("50", symbol: "Y")
    try desk.open(.buy, "10", at: "100")
    let stop = try desk.arm(.stopLoss(Price("95")))
    try desk.send(.pause)
    let sent = desk.effects.count
    for number in 0..<1_000 {
      try desk.tick("\(100 + number % 7)", .path)
      try desk.bar("100")
      try desk.send(.sliceClosed)
    }
    #expect(desk.effects.count == sent && desk.state.counters.bars == 1_000)
    #expect(try desk.tick("94", .path).submitted.map(\.firedAt) == [Price("95")])
    #expect(try desk.current(stop).status == .fired)
    try desk.fill(#require(desk.state.orders.last), at: "95")
    try desk.send(.stop(reason: ""))
    let ended = desk.state
    for _ in 0..<1_000 {
      #expect(try desk.tick("50", .jump).events.isEmpty && desk.bar("50").events.isEmpty)
    }
    #expect(desk.state == ended)
  }
}
