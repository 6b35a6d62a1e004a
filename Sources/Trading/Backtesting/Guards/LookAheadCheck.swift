public import TradingModel

/// Whether a strategy knows the future: what it does on history that ends early must be what it did up to there on all of
/// it.
///
/// Bars come one at a time, so that a strategy can know the future only from how it was made: with means over the whole
/// history, a fitted model, a list of dates. It is therefore made anew from what each history holds. A strategy that was
/// tuned by hand on the future cannot be found this way: that is what data it never saw is for.
public struct LookAheadCheck: Sendable, Hashable {
  /// One early end.
  public struct Cut: Sendable, Hashable {
    /// The history held what closes before.
    public let time: Instant
    /// Decisions that both runs were compared in.
    public let compared: Int
    /// The first in which they differ: on all of history, and on what was known. Nil when they agree.
    public let difference: Difference?
  }

  public struct Difference: Sendable, Hashable {
    /// Nil: nothing more was decided.
    public let withFuture: Decision?
    public let without: Decision?
  }

  /// In the order of time.
  public let cuts: [Cut]

  /// Whether no cut showed a difference.
  public var isClean: Bool { cuts.allSatisfy { $0.difference == nil } }

  /// Runs the strategy over all of history, and once for each cut.
  ///
  /// - Parameters:
  ///   - count: of cuts, evenly over the closes; at least 1.
  ///   - makeTrader: a fresh trader, given what history it may know.
  public init(
    _ configuration: BacktestConfiguration, history: BarHistory, actions: [CorporateAction] = [], cuts count: Int = 5,
    makeTrader: (BarHistory) throws -> BacktestTrader
  ) throws {
    let plan = try Plan(configuration, history: history, cuts: count)
    func decisions(_ history: BarHistory) throws -> [Decision] {
      try Backtest.run(plan.configuration, history: history, trader: makeTrader(history), actions: actions).decisions
    }
    let all = try decisions(history)
    self.init(plan, all: all, known: try plan.times.map { try decisions(history.closing(before: $0)) })
  }

  /// Compares runs of a plan's configuration.
  ///
  /// - Parameters:
  ///   - all: decisions on all of history.
  ///   - known: those on what closes before each of the plan's times, in their order.
  public init(_ plan: Plan, all: [Decision], known: [[Decision]]) {
    cuts = zip(plan.times, known).map { time, known in
      let expected = all.filter { $0.time < time }
      return Cut(time: time, compared: min(known.count, expected.count), difference: Self.compare(expected, known))
    }
  }

  /// What is to be run: for whoever runs it several at a time.
  public struct Plan: Sendable {
    /// Of every run.
    public let configuration: BacktestConfiguration
    /// When history is to end, besides the run on all of it.
    public let times: [Instant]

    public init(_ configuration: BacktestConfiguration, history: BarHistory, cuts count: Int = 5) throws(BacktestError)
    {
      // Positions that are closed where the data ends would be a difference of their own.
      self.configuration = try BacktestConfiguration(
        session: configuration.session, exchange: configuration.exchange, start: configuration.start,
        end: configuration.end, endOfData: .leavePositions, statistics: configuration.statistics, recordsDecisions: true
      )
      let opening = configuration.start ?? Instant(nanosecondsSinceEpoch: .min)
      let end = configuration.end ?? Instant(nanosecondsSinceEpoch: .max)
      let closes = history.closeTimes.filter { opening < $0 && $0 <= end }
      times = LookAheadCheck.times(closes, count: max(1, count))
    }
  }

  fileprivate static func times(_ closes: [Instant], count: Int) -> [Instant] {
    var times: [Instant] = []
    for step in 1...count {
      let index = closes.count * step / (count + 1)
      guard index > 0, index < closes.count, times.last != closes[index] else { continue }
      times.append(closes[index])
    }
    return times
  }

  private static func compare(_ withFuture: [Decision], _ without: [Decision]) -> Difference? {
    for index in 0..<max(withFuture.count, without.count) {
      let left = index < withFuture.count ? withFuture[index] : nil
      let right = index < without.count ? without[index] : nil
      if left != right { return Difference(withFuture: left, without: right) }
    }
    return nil
  }
}
