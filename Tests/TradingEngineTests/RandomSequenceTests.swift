import Testing
import TradingEngine
import TradingModel

/// Random sequences of commands, prices and broker reports. A failure names its seed, and the seed reproduces it.
@Suite struct RandomSequenceTests {
  private static let sequences: UInt64 = 2_000
  private static let steps = 100

  fileprivate struct Run {
    var engine: SessionEngine
    var market: RandomMarket
    var events: [SessionEvent] = []

    init(seed: UInt64) throws {
      engine = try Self.engine(seed: seed)
      market = RandomMarket(seed: seed, configuration: engine.state.configuration)
      events += try engine.apply(.start, at: market.now).events
    }

    /// Wide and narrow limits, with and without trading hours, by turns.
    static func configuration(seed: UInt64) throws -> SessionConfiguration {
      let utc = try #require(CivilZone("UTC"))
      let hours = TradingHours(zone: utc, openMinute: 360, closeMinute: 1_200, weekdays: [.monday, .tuesday, .friday])
      let limits = try RiskLimits(
        maxOpenPositions: seed % 3 == 0 ? 1 : 3, maxPositionPercent: Percentage(seed % 2 == 0 ? "100" : "15"),
        maxDailyLossPercent: Percentage(seed % 5 == 0 ? "1" : "20"), tradingHours: seed % 4 == 0 ? hours : nil)
      let bounds = SessionBounds(
        maximumOrders: seed % 7 == 0 ? 10 : 1_000, maximumWorkingOrders: 20, maximumTriggers: 20)
      let batch = try #require(ExecutionMode.BatchTime(zone: utc, minute: 12 * 60 + 10))
      let modes: [ExecutionMode] = [.auto, .confirm(patience: 60_000_000_000), .batch(batch)]
      return try Desk.configuration(
        limits: limits, bounds: bounds, execution: .test(modes[Int(seed / 4 % 3)]))
    }

    static func strategy(seed: UInt64) throws -> (any Strategy)? {
      guard seed % 4 != 1 else { return nil }
      let protections = Signal.Protections(
        stopLoss: try Percentage("2"), takeProfit: try Percentage("3"),
        trailingStop: seed % 2 == 0 ? try Percentage("1") : nil)
      return RestlessStrategy(percent: try Percentage(seed % 8 == 0 ? "14" : "5"), protections: protections)
    }

    static func engine(seed: UInt64) throws -> SessionEngine {
      SessionEngine(configuration: try configuration(seed: seed), strategy: try strategy(seed: seed))
    }

    func replayed(seed: UInt64) throws -> SessionEngine {
      try SessionEngine.replay(
        events, configuration: Self.configuration(seed: seed), strategy: Self.strategy(seed: seed))
    }
  }

  @Test func everythingHoldsAfterEveryStep() throws {
    var statuses: [SessionStatus: Int] = [:]
    for seed in 0..<Self.sequences {
      var run = try Run(seed: seed)
      for step in 0..<Self.steps {
        try advance(&run, seed: seed)
        if step % 10 == 0 { try Invariants(state: run.engine.state).check("seed \(seed), step \(step)") }
      }
      try Invariants(state: run.engine.state).check("seed \(seed), the end")
      statuses[run.engine.state.status, default: 0] += 1
    }
    // The sequences reach every end, or the test would say less than it seems to.
    #expect(Set(statuses.keys).isSuperset(of: [.running, .paused, .stopped, .failed]))
  }

  /// One input, and what must hold of the step that it made.
  private func advance(_ run: inout Run, seed: UInt64) throws {
    let before = run.engine.state
    let input = run.market.next(for: before)
    let comment: Comment = "seed \(seed), \(input)"
    let step: EngineStep
    do {
      step = try run.engine.apply(input, at: run.market.now)
    } catch {
      #expect(run.engine.state == before, comment)
      return
    }
    run.events += step.events
    if before.status.isFinal {
      #expect(step.effects.isEmpty, comment)
      switch input {
      case .tick, .bar, .sliceClosed: #expect(step.events.isEmpty, comment)
      default: break
      }
    }
    effectsAreWhatTheEventsSay(step, comment)
    if before.status == .paused || before.killSwitch != nil || before.isDailyLossReached {
      onlyReducing(step, before, run.engine.state, input, comment)
    }
    var watcher = before
    for event in step.events { try watcher.apply(event) }
    #expect(watcher == run.engine.state, comment)
  }

  private func effectsAreWhatTheEventsSay(_ step: EngineStep, _ comment: Comment) {
    var expected: [OrderID] = []
    for event in step.events {
      switch event.kind {
      case .orderCreated(let order) where order.status == .submitted: expected.append(order.orderID)
      case .orderChanged(let orderID, .released), .orderChanged(let orderID, .cancelRequested),
        .orderChanged(let orderID, .modifyRequested):
        expected.append(orderID)
      default: break
      }
    }
    let sent = step.effects.map {
      switch $0 {
      case .submit(let order): order.orderID
      case .cancel(let orderID): orderID
      case .modify(let orderID, _): orderID
      }
    }
    #expect(sent == expected, comment)
  }

  private func onlyReducing(
    _ step: EngineStep, _ before: SessionState, _ after: SessionState, _ input: SessionInput, _ comment: Comment
  ) {
    // Leaving the halt is the one thing that may be followed by new risk.
    if input == .resume || input == .releaseKillSwitch { return }
    // A tick of a new day lifts the daily loss.
    if step.events.contains(where: { if case .dayStarted = $0.kind { true } else { false } }) { return }
    for order in step.submitted {
      // A leg follows the fill of this very step.
      let isLeg = after.order(order.orderID)?.link?.role == .child
      guard let position = (isLeg ? after : before).position(in: order.terms.symbol) else { continue }
      #expect(position.side == order.terms.side.opposite, comment)
      #expect(order.terms.quantity.raw.magnitude <= position.quantity.raw.magnitude, comment)
    }
  }

  @Test func replayGivesExactlyTheStateAndGoesOnTheSameWay() throws {
    for seed in 0..<Self.sequences / 2 {
      var run = try Run(seed: seed)
      for _ in 0..<Self.steps { run.take() }
      var twin = try run.replayed(seed: seed)
      #expect(twin.state == run.engine.state, "seed \(seed)")
      for _ in 0..<50 {
        let input = run.market.next(for: run.engine.state)
        let time = run.market.now
        let one = Result { () throws(CommandError) in try run.engine.apply(input, at: time) }
        let other = Result { () throws(CommandError) in try twin.apply(input, at: time) }
        #expect(one == other, "seed \(seed), \(input)")
      }
      #expect(twin.state == run.engine.state, "seed \(seed), after going on")
    }
  }

  @Test func theSameRunTwiceGivesTheSameEventsToTheLetter() throws {
    for seed in 0..<Self.sequences / 10 {
      var one = try Run(seed: seed)
      var other = try Run(seed: seed)
      for _ in 0..<Self.steps {
        one.take()
        other.take()
      }
      #expect(one.events == other.events, "seed \(seed)")
      #expect("\(one.events)" == "\(other.events)", "seed \(seed)")
    }
  }

  @Test func validationNeverChangesAnythingAndForetellsTheAnswer() throws {
    for seed in 0..<Self.sequences / 20 {
      var run = try Run(seed: seed)
      for _ in 0..<Self.steps {
        let before = run.engine.state
        let input = run.market.next(for: before)
        let time = run.market.now
        let foretold = Result { () throws(CommandError) in try run.engine.validate(input, at: time) }
        #expect(run.engine.state == before, "seed \(seed)")
        let answer = Result { () throws(CommandError) in try run.engine.apply(input, at: time).reply }
        #expect(foretold == answer, "seed \(seed), \(input)")
      }
    }
  }
}

extension RandomSequenceTests.Run {
  /// One input, whatever becomes of it.
  fileprivate mutating func take() {
    let input = market.next(for: engine.state)
    if let step = try? engine.apply(input, at: market.now) { events += step.events }
  }
}
