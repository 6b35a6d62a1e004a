import Testing
import TradingEngine
import TradingModel

@Suite struct LifecycleTests {
  @Test func createdRunningPausedRunningStopped() throws {
    var desk = try Desk(started: false)
    #expect(desk.state.status == .created)
    for (input, status) in [
      (SessionInput.start, SessionStatus.running), (.pause, .paused), (.resume, .running),
      (.stop(reason: "enough"), .stopped),
    ] {
      try desk.send(input)
      #expect(desk.state.status == status)
    }
    #expect(desk.state.statusReason == "enough")
  }

  @Test(arguments: [
    (SessionStatus.created, [SessionInput.pause, .resume]), (.running, [.start, .resume]),
    (.paused, [.start, .pause]),
    (.stopped, [.start, .pause, .resume, .stop(reason: ""), .fail(reason: ""), .engageKillSwitch(reason: "")]),
    (.failed, [.start, .pause, .resume, .stop(reason: ""), .fail(reason: ""), .releaseKillSwitch]),
  ])
  func wrongTransitionsNameTheState(status: SessionStatus, inputs: [SessionInput]) throws {
    var desk = try desk(in: status)
    let before = desk.state
    for input in inputs {
      do {
        try desk.send(input)
        Issue.record("\(input) was taken while \(status)")
      } catch {
        guard case .wrongState(let current, let needed) = error else { throw error }
        #expect(current == status && !needed.contains(status) && !needed.isEmpty)
      }
    }
    #expect(desk.state == before)
  }

  private func desk(in status: SessionStatus) throws -> Desk {
    var desk = try Desk(started: status != .created)
    switch status {
    case .created, .running: break
    case .paused: try desk.send(.pause)
    case .stopped: try desk.send(.stop(reason: ""))
    case .failed: try desk.send(.fail(reason: "x"))
    }
    return desk
  }

  @Test(arguments: [SessionStatus.created, .running, .paused])
  func failsFromEveryStatusThatIsNotFinal(status: SessionStatus) throws {
    var desk = try desk(in: status)
    try desk.send(.fail(reason: "the journal is full"))
    #expect(desk.state.status == .failed && desk.state.statusReason == "the journal is full")
  }

  @Test func stopWithdrawsOrdersAndDisarmsTriggersAndSaysWhatIsLeftOpen() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let order = try desk.place(.buy, "1", .limit(Price("90")))
    let trigger = try desk.arm(.stopLoss(Price("95")))
    let step = try desk.send(.stop(reason: "done"))
    #expect(step.cancelled == [order.orderID] && step.submitted.isEmpty)
    #expect(try desk.current(trigger).status == .cancelled(.sessionEnded))
    #expect(try desk.current(order).status == .pendingCancel)
    #expect(step.alerts == [.positionsLeftOpen])
  }

  @Test func afterStopNothingTradesButLateFillsAreCounted() throws {
    let x = try #require(Symbol("X"))
    var desk = try Desk(strategy: ScriptedStrategy([1: [Signal(symbol: x, action: .exit, reason: "")]]))
    try desk.open(.buy, "10", at: "100")
    let order = try desk.place(.buy, "5", .limit(Price("90")))
    try desk.arm(.stopLoss(Price("95")))
    try desk.send(.stop(reason: ""))
    let before = desk.state
    for price in ["94", "50", "200"] { #expect(try desk.tick(price, .path).events.isEmpty) }
    #expect(try desk.bar("50").events.isEmpty)
    #expect(try desk.send(.sliceClosed).events.isEmpty)
    #expect(desk.state == before)
    let late = try desk.fill(order, "2", at: "90")
    #expect(late.effects.isEmpty)
    #expect(try desk.state.position(in: desk.symbol("X"))?.quantity == Quantity("12"))
    #expect(try desk.report(order, .cancelRejected(reason: "no")).effects.isEmpty)
    #expect(throws: CommandError.wrongState(current: .stopped, needed: [.running, .paused])) {
      try desk.send(.cancelOrder(order.orderID))
    }
  }

  @Test func validateSaysTheSameAndDoesNothing() throws {
    var desk = try Desk()
    try desk.tick("100")
    let request = OrderRequest(clientOrderID: try #require(ClientOrderID("v")), terms: try desk.terms(.buy, "5"))
    let before = desk.state
    let dry = try desk.engine.validate(.placeOrder(request), at: desk.now)
    #expect(desk.state == before)
    let wet = try desk.engine.apply(.placeOrder(request), at: desk.now)
    #expect(wet.reply == dry && wet.events.count == 1)
    #expect(throws: CommandError.wrongState(current: .running, needed: [.paused])) {
      try desk.engine.validate(.resume, at: desk.now)
    }
  }

  @Test func configurationIsChecked() throws {
    let x = try Desk.instrument("X", tick: "1", lot: "1")
    let utc = try #require(CivilZone("UTC"))
    let make = { (instruments: [Instrument], cash: String) throws in
      try SessionConfiguration(
        sessionID: SessionID("s", 1), displayName: "", mode: .live, instruments: instruments,
        initialCash: try Money(cash), currency: "USD", dayTimeZone: utc)
    }
    #expect(try make([x], "1").instruments == [x])
    #expect(try Desk.configuration().instruments.map(\.symbol.text) == ["X", "Y", "Z"])
    let euro = try Desk.instrument("E", tick: "1", lot: "1", currency: "EUR")
    for (instruments, cash) in [([], "1"), ([x, x], "1"), ([x, euro], "1"), ([x], "0"), ([x], "1000000000000001")] {
      #expect(throws: CommandError.self) { try make(instruments, cash) }
    }
    #expect(SessionBounds(maximumOrders: 0, maximumWorkingOrders: -1, maximumTriggers: 0).maximumOrders == 1)
    let unbounded = SessionBounds(maximumOrders: .max, maximumWorkingOrders: 1, maximumTriggers: 1)
    #expect(unbounded.maximumOrdersWithClosing == .max)
  }
}
