import Backtesting
import TradingModel

/// Searches the parameters of one strategy over one history, and asks whether what it found may be believed.
struct OptimizationRun: Sendable {
  static let lookAheadCuts = 5

  let space: SearchSpace
  let settings: OptimizationSettings
  /// Over all of the time that is asked for.
  let sweep: ParameterSweep
  let cores: Int
  let tally: OptimizationTally

  func result() async throws -> OptimizationResult {
    let closes = sweep.closes
    guard let split = HistorySplit(closes), let whole = TimePeriod(closes, closes.indices) else {
      throw OptimizationError.historyTooShort(closes.count)
    }
    let steps = WalkForwardStep.rolling(
      closes, count: settings.walkForwardSteps, trainingLength: settings.trainingLength,
      isAnchored: settings.isAnchored)
    let sets = space.grid.sets
    let others = 3 + 4 * space.ranges.count + 1 + Self.lookAheadCuts
    tally.expect(sets.count + others + steps.count * (sets.count + 1))

    tally.begin(.sweep)
    let training = try sweep.over(split.training)
    let trials = try await run(training, sets)
    guard let best = trials.best else { throw OptimizationError.noResult(trials.count, example: trials.firstError) }
    tally.begin(.outOfSample)
    let outside = try await Cores(count: cores).map(3) { number in
      try await period([split.validation, split.test, whole][number], best.parameters)
    }
    tally.begin(.stability)
    let stability = try await stability(of: best, on: training)
    tally.begin(.lookAhead)
    let lookAhead = try await lookAhead(best.parameters)
    tally.begin(.walkForward)
    var walk: [OptimizationResult.Step] = []
    for step in steps { if let done = try await walkForward(step, sets) { walk.append(done) } }
    return OptimizationResult(
      trials, best: best, split: split, outside: outside, stability: stability, lookAhead: lookAhead, walk: walk,
      statistics: sweep.configuration.statistics, policy: settings.policy)
  }

  private func run(_ sweep: ParameterSweep, _ sets: [ParameterSet]) async throws -> [Trial] {
    try await sweep.run(sets, cores: cores) { tally.done($0) }
  }

  private func period(_ period: TimePeriod, _ set: ParameterSet) async throws -> OptimizationResult.Period {
    let trial = try await sweep.over(period).trial(sharingThread: set)
    tally.done()
    return OptimizationResult.Period(period: period, trial: trial)
  }

  private func stability(of best: Trial, on training: ParameterSweep) async throws -> Stability {
    // What lies outside the strategy's own bounds is no neighbour that anybody could choose.
    let moved = Stability.neighbours(of: best.parameters).filter { space.allows($0.set) }
    let trials = try await run(training, moved.map(\.set))
    return Stability(
      sharpe: best.sharpe,
      neighbours: zip(moved, trials).map {
        Stability.Neighbour(parameter: $0.parameter, change: $0.change, sharpe: $1.sharpe)
      })
  }

  private func lookAhead(_ set: ParameterSet) async throws -> LookAheadCheck {
    let plan = try LookAheadCheck.Plan(sweep.configuration, history: sweep.history, cuts: Self.lookAheadCuts)
    let decisions = try await Cores(count: cores).map(plan.times.count + 1) { number in
      let history = number == 0 ? sweep.history : sweep.history.closing(before: plan.times[number - 1])
      var backtest = try Backtest(
        plan.configuration, history: history, trader: space.trader(set), actions: sweep.actions)
      let result = try await backtest.runSharingThread()
      tally.done()
      return result.decisions
    }
    return LookAheadCheck(plan, all: decisions.first ?? [], known: Array(decisions.dropFirst()))
  }

  /// Nil where no set has a Sharpe ratio.
  private func walkForward(_ step: WalkForwardStep, _ sets: [ParameterSet]) async throws -> OptimizationResult.Step? {
    guard let best = try await run(sweep.over(step.training), sets).best else { return nil }
    return OptimizationResult.Step(
      training: OptimizationResult.Period(period: step.training, trial: best.withoutReturns()),
      test: try await period(step.test, best.parameters))
  }
}

/// Why an optimization has no result.
enum OptimizationError: Error, CustomStringConvertible {
  case historyTooShort(Int)
  case noResult(Int, example: String?)

  var description: String {
    switch self {
    case .historyTooShort(let closes):
      "\(closes) closes are too few to train, validate and test on"
    case .noResult(let sets, let example):
      "none of \(sets) sets of parameters has a Sharpe ratio on the training period"
        + (example.map { "; the first says: \($0)" } ?? ": none of them trades there")
    }
  }
}

extension ParameterSweep {
  /// The closes that trading is about.
  fileprivate var closes: [Instant] {
    let start = configuration.start ?? Instant(nanosecondsSinceEpoch: .min)
    let end = configuration.end ?? Instant(nanosecondsSinceEpoch: .max)
    return history.closeTimes.filter { start <= $0 && $0 <= end }
  }
}

extension [Trial] {
  fileprivate var firstError: String? {
    for trial in self { if case .failure(let error) = trial.outcome { return error.description } }
    return nil
  }
}

extension OptimizationResult {
  /// - Parameter outside: of validation, test and all of history.
  fileprivate init(
    _ trials: [Trial], best: Trial, split: HistorySplit, outside: [Period], stability: Stability,
    lookAhead: LookAheadCheck, walk: [Step], statistics: StatisticsSettings, policy: VerdictPolicy
  ) {
    self.best = best.parameters
    training = Period(period: split.training, trial: best)
    (validation, test, whole) = (outside[0], outside[1], outside[2])
    setCount = trials.count
    self.trials = Array(
      trials.map { $0.withoutReturns() }
        .sorted { ($0.sharpe ?? -.infinity) > ($1.sharpe ?? -.infinity) }.prefix(Self.maximumTrials))
    deflatedSharpe = trials.deflatedSharpe
    degradation = best.sharpe.flatMap { inSample in
      outside[1].trial.sharpe.map { Degradation(inSample: inSample, outOfSample: $0) }
    }
    self.stability = stability
    regimes = Regimes(
      outside[2].trial.result?.returns ?? ReturnSeries(days: [], returns: []), settings: statistics)
    self.lookAhead = lookAhead
    walkForward = walk
    var evidence = VerdictEvidence()
    evidence.outOfSample = outside[1].trial.result?.performance
    evidence.trades = outside[2].trial.result?.trades
    evidence.degradation = degradation
    evidence.deflatedSharpe = deflatedSharpe
    evidence.stability = stability
    evidence.regimes = regimes
    evidence.lookAhead = lookAhead
    verdict = Verdict(evidence, policy: policy)
  }
}
