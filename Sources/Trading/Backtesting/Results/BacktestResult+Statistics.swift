import TradingModel

extension BacktestResult {
  /// The same result by other settings.
  public func performance(_ settings: StatisticsSettings) -> PerformanceStatistics {
    Self.performance(
      days: days, initialBenchmark: initialBenchmark, finalEquity: finalEquity,
      drawdown: deepestDrawdown?.depth ?? 0, from: opening, to: closing, configuration, settings)
  }

  /// The returns that statistics by these settings are made of.
  public func returns(_ convention: StatisticsConvention = .standard) -> ReturnSeries {
    Self.series(days, initialBenchmark, from: opening, to: closing, configuration, convention)
  }

  static func performance(
    days: [TradingDay], initialBenchmark: Price?, finalEquity: Money, drawdown: Double, from opening: Instant,
    to closing: Instant, _ configuration: BacktestConfiguration, _ settings: StatisticsSettings? = nil
  ) -> PerformanceStatistics {
    let settings = settings ?? configuration.statistics
    let series = series(days, initialBenchmark, from: opening, to: closing, configuration, settings.convention)
    // A year begins with the day on which trading starts.
    let zone = configuration.session.dayTimeZone
    let midnight = zone.instant(of: zone.civilTime(at: opening).date, minute: 0)
    let years = Double(closing.nanoseconds(since: midnight)) / (365 * 86_400 * 1e9)
    return PerformanceStatistics(
      series, growth: finalEquity.doubleValue.divided(by: configuration.session.initialCash.doubleValue),
      years: years, maximumDrawdown: drawdown, settings: settings)
  }

  private static func series(
    _ days: [TradingDay], _ initialBenchmark: Price?, from opening: Instant, to closing: Instant,
    _ configuration: BacktestConfiguration, _ convention: StatisticsConvention
  ) -> ReturnSeries {
    let zone = configuration.session.dayTimeZone
    let first = zone.civilTime(at: opening).date
    let last = zone.civilTime(at: closing.advanced(by: -1)).date
    return ReturnSeries(
      days, initialEquity: configuration.session.initialCash, initialBenchmark: initialBenchmark,
      period: first <= last ? first...last : nil, convention: convention)
  }
}
