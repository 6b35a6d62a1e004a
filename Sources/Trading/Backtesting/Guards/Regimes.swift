/// What kind of market a day was in.
public enum Regime: UInt8, Sendable, Hashable, CaseIterable {
  /// The benchmark closed the day before at or above its mean of ``Regimes/trendDays`` days …
  case bull
  /// … or below.
  case bear
  /// The deviation of the benchmark's last ``Regimes/volatilityDays`` returns was at or above its median over all days …
  case highVolatility
  /// … or below.
  case lowVolatility
}

/// How an account did in each kind of market. Every day is of one trend and of one volatility, so that the four are two
/// partitions. Days without enough history before them are of neither.
public struct Regimes: Sendable, Hashable {
  /// 200: the mean that is most watched.
  public static let trendDays = 200
  /// 21: a month.
  public static let volatilityDays = 21

  public struct Part: Sendable, Hashable {
    public let regime: Regime
    public let performance: PerformanceStatistics
  }

  /// Those that there were days of.
  public let parts: [Part]

  /// Sorts the returns of a series by what its benchmark did before. Empty for one without a benchmark.
  ///
  /// The trend is what one could know on the morning of the day; the median volatility is known afterwards, which is fair
  /// for a question about the past.
  public init(
    _ series: ReturnSeries, settings: StatisticsSettings = StatisticsSettings(), trendDays: Int = trendDays,
    volatilityDays: Int = volatilityDays
  ) {
    guard series.benchmark.count == series.returns.count else {
      parts = []
      return
    }
    let trends = Self.trends(of: series.benchmark, days: max(2, trendDays))
    let volatilities = Self.volatilities(of: series.benchmark, days: max(2, volatilityDays))
    parts = Regime.allCases.compactMap { regime in
      let chosen = series.returns.indices.filter { trends[$0] == regime || volatilities[$0] == regime }
      guard !chosen.isEmpty else { return nil }
      let part = ReturnSeries(
        days: chosen.map { series.days[$0] }, returns: chosen.map { series.returns[$0] },
        benchmark: chosen.map { series.benchmark[$0] })
      return Part(regime: regime, performance: PerformanceStatistics(part, settings: settings))
    }
  }

  public func performance(in regime: Regime) -> PerformanceStatistics? {
    parts.first { $0.regime == regime }?.performance
  }

  private static func trends(of returns: [Double], days: Int) -> [Regime?] {
    var prices = [1.0]
    for each in returns { prices.append((prices.last ?? 1) * (1 + each)) }
    // prices[i] is the close before the return i.
    var sum = 0.0
    return returns.indices.map { index in
      sum += prices[index]
      if index >= days { sum -= prices[index - days] }
      guard index + 1 >= days else { return nil }
      return prices[index] >= sum / Double(days) ? .bull : .bear
    }
  }

  private static func volatilities(of returns: [Double], days: Int) -> [Regime?] {
    let deviations = returns.indices.map { index -> Double? in
      guard index >= days else { return nil }
      return Moments(Array(returns[(index - days)..<index])).variance
    }
    let known = deviations.compactMap { $0 }.sorted()
    guard !known.isEmpty else { return returns.map { _ in nil } }
    let middle = known.count / 2
    let median = known.count.isMultiple(of: 2) ? (known[middle - 1] + known[middle]) / 2 : known[middle]
    return deviations.map { deviation in deviation.map { $0 >= median ? .highVolatility : .lowVolatility } }
  }
}
