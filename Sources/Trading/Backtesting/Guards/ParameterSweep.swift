public import TradingModel

/// What one set of parameters came to: of a backtest just what is compared, so that many fit in memory.
public struct Trial: Sendable {
  public struct Outcome: Sendable, Hashable {
    public let finalEquity: Money
    public let performance: PerformanceStatistics
    public let trades: TradeStatistics
    /// Days' returns. Empty where they were let go.
    public fileprivate(set) var returns: ReturnSeries

    public init(_ result: BacktestResult) {
      finalEquity = result.finalEquity
      performance = result.performance
      trades = result.trades
      returns = result.returns(result.configuration.statistics.convention)
    }
  }

  public let parameters: ParameterSet
  /// Or why there is none: the parameters make no strategy, or the session failed.
  public let outcome: Result<Outcome, TrialError>

  private init(parameters: ParameterSet, outcome: Result<Outcome, TrialError>) {
    self.parameters = parameters
    self.outcome = outcome
  }

  /// What running them came to.
  public init(_ parameters: ParameterSet, _ run: () throws -> BacktestResult) {
    self.parameters = parameters
    do {
      let result = try run()
      if case .failed(let reason) = result.ending {
        outcome = .failure(TrialError("the session failed: \(reason)"))
      } else {
        outcome = .success(Outcome(result))
      }
    } catch {
      outcome = .failure(TrialError("\(error)"))
    }
  }
}

/// Why a set of parameters has no result.
public struct TrialError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}

/// One backtest for each of many sets of parameters, over the same data.
///
/// ``trial(_:)`` is pure, so that whoever has several cores runs several at a time; ``run(_:report:)`` runs them one after
/// the other.
public struct ParameterSweep: Sendable {
  public let configuration: BacktestConfiguration
  public let history: BarHistory
  public let actions: [CorporateAction]
  public let benchmark: BarSeries?
  private let makeTrader: @Sendable (ParameterSet) throws -> BacktestTrader

  /// - Parameter makeTrader: a fresh trader with these parameters.
  public init(
    _ configuration: BacktestConfiguration, history: BarHistory, actions: [CorporateAction] = [],
    benchmark: BarSeries? = nil, makeTrader: @escaping @Sendable (ParameterSet) throws -> BacktestTrader
  ) {
    self.configuration = configuration
    self.history = history
    self.actions = actions
    self.benchmark = benchmark
    self.makeTrader = makeTrader
  }

  /// The same over a period of the history.
  public func over(_ period: TimePeriod) throws(BacktestError) -> ParameterSweep {
    ParameterSweep(
      try configuration.over(period), history: history, actions: actions, benchmark: benchmark, makeTrader: makeTrader)
  }

  /// The backtest of one set, which has not begun.
  public func backtest(_ parameters: ParameterSet) throws -> Backtest {
    try Backtest(
      configuration, history: history, trader: try makeTrader(parameters), actions: actions, benchmark: benchmark)
  }

  /// Runs one set.
  public func trial(_ parameters: ParameterSet) -> Trial {
    Trial(parameters) {
      var backtest = try self.backtest(parameters)
      return try backtest.run()
    }
  }

  /// Runs all of them.
  ///
  /// - Parameter report: is told how many are done, and ends the sweep by throwing: what it throws is thrown from here.
  public func run(_ sets: [ParameterSet], report: (Int) throws -> Void = { _ in }) rethrows -> [Trial] {
    var trials: [Trial] = []
    for set in sets {
      trials.append(trial(set))
      try report(trials.count)
    }
    return trials
  }
}

extension [Trial] {
  /// The one with the highest Sharpe ratio; of equals the first. Nil where none is defined.
  public var best: Trial? {
    var best: (trial: Trial, sharpe: Double)?
    for trial in self {
      guard let sharpe = trial.sharpe, sharpe > best?.sharpe ?? -.infinity else { continue }
      best = (trial, sharpe)
    }
    return best?.trial
  }

  /// The probability that the best of them is better than the best of so many without any merit: its probabilistic Sharpe
  /// ratio against ``SharpeTest/expectedMaximum(trials:variance:)``, all trials taken as independent, which is the severest
  /// reading. Nil with fewer than two trials whose Sharpe ratio is defined.
  public var deflatedSharpe: Double? {
    guard let best = best, case .success(let outcome) = best.outcome else { return nil }
    let settings = outcome.performance.settings
    let root = Double(settings.periodsPerYear).squareRoot()
    // Those of one period, as the formula wants them.
    let sharpes = compactMap(\.sharpe).map { $0 / root }
    guard let variance = Moments(sharpes).variance,
      let expected = SharpeTest.expectedMaximum(trials: sharpes.count, variance: variance)
    else { return nil }
    let test = StatisticsSettings(
      periodsPerYear: settings.periodsPerYear, riskFreeRate: settings.riskFreeRate, targetSharpe: expected * root)
    return PerformanceStatistics(outcome.returns, settings: test).probabilisticSharpe
  }
}

extension Trial {
  /// The same without its returns, which are most of its memory.
  public func withoutReturns() -> Trial {
    guard case .success(var outcome) = outcome else { return self }
    outcome.returns = ReturnSeries(days: [], returns: [])
    return Trial(parameters: parameters, outcome: .success(outcome))
  }

  /// Of a year. Nil without a result, or where it is not defined.
  public var sharpe: Double? {
    if case .success(let outcome) = outcome { outcome.performance.sharpe } else { nil }
  }
}
