import Testing
import TradingEngine
import TradingModel

@Suite struct WaitingTests {
  private static let second: Int64 = 1_000_000_000

  private func confirming(_ patience: Int64 = 60, strategy: (any Strategy)? = nil) throws -> Desk {
    var desk = try Desk(strategy: strategy, execution: .test(.confirm(patience: patience * Self.second)))
    try desk.tick("100")
    return desk
  }

  @Test func aSignalWaitsForAPersonAndIsSizedAndCheckedAtApproval() throws {
    var desk = try confirming()
    let signal = try desk.submit(.buy)
    #expect(signal.status == .pendingApproval(expireTime: desk.now.advanced(by: 60 * Self.second)))
    #expect(desk.state.orders.isEmpty && desk.state.signalBook.waitingSignals == [signal])
    try desk.tick("50")
    try desk.send(.signals(.approve(signal.signalID)))
    #expect(try desk.order(of: signal).terms.quantity == Quantity("40"))
    let status = try desk.current(signal).status
    #expect(throws: CommandError.signalIsFinal(signal.signalID, status)) {
      try desk.send(.signals(.approve(signal.signalID)))
    }
    #expect(try desk.submit(.buy, id: "k-0") == signal, "the first answer")
  }

  @Test func riskIsCheckedAgainAtApproval() throws {
    var desk = try confirming()
    let signal = try desk.submit(.buy)
    try desk.send(.engageKillSwitch(reason: "test"))
    let foretold = try desk.engine.validate(.signals(.approve(signal.signalID)), at: desk.now)
    let step = try desk.send(.signals(.approve(signal.signalID)))
    #expect(step.submitted.isEmpty)
    #expect(try desk.current(signal).denial?.rule == .killSwitch)
    guard case .signal(let told) = foretold else { throw TestFailure(message: "nothing foretold") }
    #expect(try told.status == desk.current(signal).status)
  }

  @Test func itExpiresByATickByTheClockAndBeforeALateApproval() throws {
    for input in [SessionInput.sliceClosed, .clockAdvanced] {
      var desk = try confirming()
      let signal = try desk.submit(.buy)
      desk.clock += 59
      #expect(throws: CommandError.signalIsFinal(signal.signalID, .expired)) {
        try desk.send(.signals(.approve(signal.signalID)))
      }
      #expect(try !desk.current(signal).status.isFinal, "a command that is refused changes nothing")
      try desk.send(input)
      #expect(try desk.current(signal).status == .expired)
    }
    var desk = try confirming()
    let now = desk.now
    let own = try desk.submit(.buy) { $0.expireTime = now.advanced(by: 3 * Self.second) }
    try desk.tick("100")
    #expect(try !desk.current(own).status.isFinal)
    desk.clock += 5
    try desk.tick("100")
    #expect(try desk.current(own).status == .expired)
    #expect(desk.state.orders.isEmpty)
  }

  @Test func aPersonRejectsAndTheEndDropsWhatWaits() throws {
    var desk = try confirming()
    let (first, second) = (try desk.submit(.buy), try desk.submit(.buy, symbol: "Y"))
    try desk.send(.signals(.reject(first.signalID, resolution: "no")))
    #expect(try desk.current(first).status == .rejected(resolution: "no"))
    try desk.send(.stop(reason: "test"))
    #expect(try desk.current(second).dropCode == "SESSION_ENDED")
    #expect(desk.state.signalBook.waitingSignals.isEmpty)
    let unknown = SignalID("sig", 9)
    #expect(throws: CommandError.notFound(.signal(unknown))) {
      try desk.send(.signals(.reject(unknown, resolution: "no")))
    }
  }

  @Test func theSessionsOwnStrategyWaitsTooAndOnce() throws {
    let symbol = try #require(Symbol("X"))
    let entry = Signal(
      symbol: symbol,
      action: .enter(percentOfEquity: try Percentage("5"), protections: .init(stopLoss: try Percentage("5"))),
      reason: "rule")
    var desk = try confirming(strategy: ScriptedStrategy([1: [entry], 2: [entry]]))
    try desk.bar("100")
    #expect(try desk.bar("100").dropped == ["ALREADY_WAITING"])
    let signal = try #require(desk.state.signalBook.waitingSignals.first)
    #expect(signal.isOwn && signal.body.reason == "rule")
    try desk.send(.signals(.approve(signal.signalID)))
    try desk.fill(desk.order(of: signal), at: "100")
    #expect(try desk.state.armedTriggers.map(\.kind) == [.stopLoss(Price("95"))])
    #expect(try desk.order(of: signal).signalReason == "rule")
  }

  @Test func onlySoManyWait() throws {
    let bounds = SessionBounds(
      maximumOrders: 10, maximumWorkingOrders: 10, maximumTriggers: 10, maximumWaitingSignals: 1)
    var desk = try Desk(bounds: bounds, execution: .test(.confirm(patience: Self.second * 100)))
    try desk.submit(.buy)
    #expect(throws: CommandError.limitReached(name: "waiting signals", maximum: 1)) { try desk.submit(.buy) }
  }

  /// Noon in London is 12:00 UTC in winter; the desk begins at 12:00 UTC.
  private func batch(_ hour: Int, _ minute: Int) throws -> ExecutionSettings {
    let zone = try #require(CivilZone("Europe/London"))
    return try .test(.batch(try #require(.init(zone: zone, minute: hour * 60 + minute))))
  }

  @Test func aBatchIsReleasedByTheFirstTickAtItsTime() throws {
    var desk = try Desk(execution: batch(12, 5))
    try desk.tick("100")
    let (first, second) = (try desk.submit(.buy), try desk.submit(.buy, symbol: "Y"))
    let now = desk.now
    let late = try desk.submit(.buy) { $0.expireTime = now.advanced(by: 10 * Self.second) }
    let release = Instant(nanosecondsSinceEpoch: (1_514_808_000 + 300) * Self.second)
    #expect(first.status == .queued(releaseTime: release, expireTime: nil))
    #expect(throws: CommandError.signalNotPending(first.signalID)) {
      try desk.send(.signals(.approve(first.signalID)))
    }
    desk.clock = 1_514_808_000 + 298
    #expect(try desk.tick("100").submitted.isEmpty)
    #expect(try desk.current(late).status == .expired)
    let step = try desk.tick("80")
    #expect(try step.submitted.map(\.terms.quantity) == [Quantity("25")])
    #expect(try desk.current(second).dropCode == "NO_MARKET_PRICE")
    #expect(desk.state.signalBook.waitingSignals.isEmpty)
  }

  @Test func whatComesAtTheMinuteItselfGoesWithTheNextDaysBatch() throws {
    var desk = try Desk(execution: batch(12, 0))
    try desk.tick("100")
    let tomorrow = Instant(nanosecondsSinceEpoch: (1_514_808_000 + 86_400) * Self.second)
    #expect(try desk.submit(.buy).status == .queued(releaseTime: tomorrow, expireTime: nil))
  }

  @Test func aReplayWaitsForTheSameTimes() throws {
    var desk = try Desk(execution: batch(12, 5))
    try desk.tick("100")
    try desk.submit(.buy)
    let twin = try SessionEngine.replay(
      desk.events, configuration: desk.state.configuration, strategy: nil)
    #expect(twin.state == desk.state)
    var (one, other) = (desk.engine, twin)
    let time = Instant(nanosecondsSinceEpoch: (1_514_808_000 + 400) * Self.second)
    #expect(try one.apply(.clockAdvanced, at: time) == other.apply(.clockAdvanced, at: time))
    #expect(one.state.orders.count == 1)
  }
}
