import Backtesting
import Strategies
import Testing
import TradingEngine
import TradingModel

@Suite("Guards")
struct GuardTests {
  private static let closes = (0..<100).map { "\(100 + ($0 * 7) % 13)" }

  private func sweep() throws -> ParameterSweep {
    ParameterSweep(
      try Fixtures.configuration(recordsDecisions: true), history: try BarHistory([Fixtures.days(closes: Self.closes)])
    ) { parameters in
      struct Missing: Error {}
      guard let level = parameters["level"], level < 1_000 else { throw Missing() }
      return .script(Threshold(level: level))
    }
  }

  @Test("70, 15 and 15 per cent, without a gap or an overlap")
  func split() throws {
    let closes = try Fixtures.days(closes: Self.closes).bars.map(\.closeTime)
    let split = try #require(HistorySplit(closes))
    #expect(split.training.start == closes[0] && split.training.end == closes[69])
    #expect(split.validation.start == closes[70] && split.validation.end == closes[84])
    #expect(split.test.start == closes[85] && split.test.end == closes[99])
    #expect(HistorySplit(Array(closes.prefix(3))) == nil)
    #expect(HistorySplit(closes, training: 0.9, validation: 0.2) == nil)
  }

  @Test("rolling steps test one period after the other up to the end", arguments: [true, false])
  func rolling(_ isAnchored: Bool) throws {
    let closes = try Fixtures.days(closes: Self.closes).bars.map(\.closeTime)
    let steps = WalkForwardStep.rolling(closes, count: 4, trainingLength: 2, isAnchored: isAnchored)
    #expect(steps.count == 4)
    #expect(steps.last?.test.end == closes[99])
    for (step, next) in zip(steps, steps.dropFirst()) {
      #expect(closes.firstIndex(of: step.test.end).map { closes[$0 + 1] } == next.test.start)
    }
    for step in steps {
      #expect(closes.firstIndex(of: step.training.end).map { closes[$0 + 1] } == step.test.start)
      if isAnchored { #expect(step.training.start == closes[0]) }
    }
    #expect(WalkForwardStep.rolling(closes, count: 60).isEmpty)
    #expect(WalkForwardStep.rolling(closes, count: 0).isEmpty)
  }

  @Test("a grid has every combination once, and is refused when it is too large")
  func grid() throws {
    let steps = try #require(ParameterAxis(name: "b", from: 0.1, through: 0.3, by: 0.1))
    let grid = try #require(ParameterGrid([ParameterAxis(name: "a", numbers: [1, 2], isWhole: true), steps]))
    #expect(grid.sets.map(\.description).first == "a=1, b=0.1")
    #expect(grid.count == 6 && Set(grid.sets).count == 6)
    #expect(grid.set(at: 6) == nil)
    #expect(ParameterGrid([]) == nil)
    #expect(ParameterGrid([ParameterAxis(name: "a", numbers: [])]) == nil)
    let wide = ParameterAxis(name: "x", numbers: Array(repeating: 1, count: 2_000))
    #expect(ParameterGrid([wide, ParameterAxis(name: "y", numbers: wide.numbers)]) == nil)
    #expect(ParameterAxis(name: "z", from: 0, through: .infinity, by: 1) == nil)
  }

  @Test("neighbours move one parameter by its share, a whole number by one at least")
  func neighbours() throws {
    let set = ParameterSet([
      .init(name: "period", number: 4, isWhole: true), .init(name: "level", number: -2),
    ])
    let moved = Stability.neighbours(of: set)
    #expect(moved.map { $0.set["period"] ?? 0 } == [3, 3, 5, 5, 4, 4, 4, 4])
    #expect(moved.suffix(4).map { (($0.set["level"] ?? 0) * 10).rounded() } == [-16, -18, -22, -24])
    #expect(set.moving("other", by: 0.1) == nil)
  }

  @Test("a sweep gives each set its result, in its order, whatever fails")
  func sweeps() throws {
    let grid = try #require(ParameterGrid([ParameterAxis(name: "level", numbers: [101, 104, 2_000, 108])]))
    var done: [Int] = []
    let trials = try sweep().run(grid.sets) { done.append($0) }
    #expect(done == [1, 2, 3, 4])
    #expect(trials.map { $0.parameters["level"] } == [101, 104, 2_000, 108])
    guard case .failure = trials[2].outcome else {
      Issue.record("a level above 1000 makes no strategy")
      return
    }
    let best = try #require(trials.best?.sharpe)
    #expect(trials.compactMap(\.sharpe).max() == best)
    let deflated = try #require(trials.deflatedSharpe)
    #expect((0...1).contains(deflated))
    #expect([trials[0]].deflatedSharpe == nil)
    let stability = try sweep().stability(of: grid.sets[0])
    #expect(stability.neighbours.map(\.change) == [-0.2, -0.1, 0.1, 0.2])
    #expect(stability.sharpe == trials[0].sharpe)
  }

  @Test("a strategy that is made from bars it sees is clean; one made from all of history is not")
  func lookAhead() throws {
    let history = try BarHistory([Fixtures.days(closes: Self.closes)])
    let configuration = try Fixtures.configuration()
    let clean = try LookAheadCheck(configuration, history: history) { _ in .script(Threshold(level: 104)) }
    #expect(clean.isClean && clean.cuts.count == 5)
    #expect(clean.cuts.allSatisfy { $0.compared > 0 })
    let peeking = try LookAheadCheck(configuration, history: history) { history in
      // The last price of all that it was given.
      .script(Threshold(level: history.series[0].bars.last?.close.doubleValue ?? 0))
    }
    #expect(!peeking.isClean)
    #expect(peeking.cuts.contains { $0.difference?.withFuture != $0.difference?.without })
  }

  @Test("regimes are two partitions of the days that have enough before them")
  func regimes() throws {
    let returns = (0..<300).map { index in (index < 150 ? 0.002 : -0.002) * (index % 3 == 0 ? 5 : 1) }
    let series = ReturnSeries(
      days: returns.indices.map { CivilDate(daysSinceEpoch: Int64($0)) }, returns: returns, benchmark: returns)
    let regimes = Regimes(series, trendDays: 20, volatilityDays: 10)
    let count = { regimes.performance(in: $0)?.periods ?? 0 }
    #expect(count(.bull) + count(.bear) == 281)
    #expect(count(.highVolatility) + count(.lowVolatility) == 290)
    #expect(try #require(regimes.performance(in: .bull)?.totalReturn) > 0)
    #expect(try #require(regimes.performance(in: .bear)?.totalReturn) < 0)
    #expect(Regimes(ReturnSeries(days: [], returns: [])).parts.isEmpty)
  }

  @Test("a verdict is unknown until everything was looked at, and names what fails")
  func verdict() throws {
    #expect(Verdict(VerdictEvidence()).status == .unknown)
    #expect(Verdict(VerdictEvidence()).reasons.allSatisfy { $0.status == .unknown })
    var evidence = VerdictEvidence()
    evidence.degradation = Degradation(inSample: 2, outOfSample: 0.5)
    let verdict = Verdict(evidence)
    #expect(verdict.status == .fail)
    let reason = try #require(verdict.reasons.first { $0.status == .fail })
    #expect(reason.check == "degradation" && reason.observed == "0.75" && reason.required == "at most 0.5")
    #expect(Degradation(inSample: -1, outOfSample: 1).share == nil)
    evidence.degradation = Degradation(inSample: 2, outOfSample: 1.8)
    evidence.deflatedSharpe = 0.96
    evidence.stability = Stability(
      sharpe: 1, neighbours: [.init(parameter: "p", change: 0.1, sharpe: 0.9)])
    #expect(Verdict(evidence).reasons.filter { $0.status == .pass }.count == 3)
  }
}

/// Buys one below a level, sells it at or above.
private struct Threshold: OrderScript {
  let name = "threshold"
  let level: Double

  func onSlice(_ slice: MarketSlice, session: SessionState) -> [ScriptCommand] {
    guard let bar = slice.bars.first, session.workingOrders.isEmpty else { return [] }
    let isHeld = session.position(in: bar.symbol)?.isFlat == false
    let isLow = bar.close.doubleValue < level
    guard isHeld != isLow else { return [] }
    let side: OrderSide = isLow ? .buy : .sell
    return [
      .place(
        OrderTerms(symbol: bar.symbol, side: side, quantity: Quantity(raw: 1_000_000_000), kind: .market))
    ]
  }
}
