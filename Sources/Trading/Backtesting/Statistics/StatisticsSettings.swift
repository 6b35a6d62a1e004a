public import TradingModel

/// By whose definitions statistics are made. `docs/statistics.md` has both side by side.
public enum StatisticsConvention: UInt8, Sendable, Hashable, CaseIterable {
  /// The published ones: one return a day with market data, means times the number of periods.
  case standard
  /// Those of QuantConnect's LEAN: one return a calendar day without the first day's, compounded means, and points with
  /// the digits that its charts keep.
  case lean
}

/// How statistics are made.
public struct StatisticsSettings: Sendable, Hashable {
  public let convention: StatisticsConvention
  /// Returns in a year, 1–366: 252 days of a stock exchange, 365 of one that never closes.
  public let periodsPerYear: Int
  public let riskFreeRate: RiskFreeRate
  /// The Sharpe ratio a year that ``PerformanceStatistics/probabilisticSharpe`` asks for. Nil: 0, in LEAN's convention 1.
  public let targetSharpe: Double?

  /// A number of periods outside 1–366 counts as the nearest within.
  public init(
    convention: StatisticsConvention = .standard, periodsPerYear: Int = 252,
    riskFreeRate: RiskFreeRate = .constant(0), targetSharpe: Double? = nil
  ) {
    self.convention = convention
    self.periodsPerYear = min(366, max(1, periodsPerYear))
    self.riskFreeRate = riskFreeRate
    self.targetSharpe = targetSharpe
  }
}

/// What money earns without risk, a year: 0.02 is two per cent.
public enum RiskFreeRate: Sendable, Hashable {
  case constant(Double)
  /// Each rate from its day on; before the first, the first.
  case schedule([Step])

  public struct Step: Sendable, Hashable {
    public let day: CivilDate
    public let rate: Double

    public init(day: CivilDate, rate: Double) {
      self.day = day
      self.rate = rate
    }
  }

  public func rate(on day: CivilDate) -> Double {
    switch self {
    case .constant(let rate): return rate
    case .schedule(let steps):
      // Ascending, or else as good as: the newest step at or before the day counts.
      let known = steps.filter { $0.day <= day }.max { $0.day < $1.day }
      return (known ?? steps.min { $0.day < $1.day })?.rate ?? 0
    }
  }

  /// The mean over days. The rate of no day is 0.
  public func average(over days: [CivilDate]) -> Double {
    if case .constant(let rate) = self { return rate }
    return Moments(days.map(rate(on:))).mean ?? 0
  }
}
