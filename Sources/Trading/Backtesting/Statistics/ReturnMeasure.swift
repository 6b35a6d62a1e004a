private import Foundation

/// Fills in the statistics that are made from returns alone.
struct ReturnMeasure {
  private let returns: [Double]
  private let benchmark: [Double]
  private let moments: Moments
  private let isLEAN: Bool
  private let periods: Double
  private let riskFreeRate: Double
  private let targetSharpe: Double

  init(_ series: ReturnSeries, riskFreeRate: Double, settings: StatisticsSettings) {
    returns = series.returns
    benchmark = series.benchmark
    moments = Moments(series.returns)
    isLEAN = settings.convention == .lean
    periods = Double(settings.periodsPerYear)
    self.riskFreeRate = riskFreeRate
    targetSharpe = settings.targetSharpe ?? (isLEAN ? 1 : 0)
  }

  func fill(_ statistics: inout PerformanceStatistics) {
    statistics.volatility = moments.variance.map { ($0 * periods).squareRoot() }
    statistics.skewness = moments.estimatedSkewness
    statistics.excessKurtosis = moments.estimatedExcessKurtosis
    statistics.probabilisticSharpe = probabilisticSharpe
    guard let excess = excessReturn(of: moments) else { return }
    statistics.sharpe = excess.divided(by: moments.deviation.map { $0 * periods.squareRoot() })
    let shortfalls = returns.map { min(0, $0 - riskFreeRate / periods) }
    let meanSquare = Moments(shortfalls.map { $0 * $0 }).mean
    statistics.sortino = excess.divided(by: meanSquare.map { ($0 * periods).squareRoot() })
    let losses = Moments(returns.filter { $0 < 0 })
    statistics.sortinoOfLosses = excess.divided(by: losses.deviation.map { $0 * periods.squareRoot() })
  }

  /// What compares the account with the benchmark.
  func compare(_ statistics: inout PerformanceStatistics) {
    guard returns.count > 1, benchmark.count == returns.count else { return }
    let other = Moments(benchmark)
    let active = zip(returns, benchmark).map { $0 - $1 }
    let activeMoments = Moments(active)
    statistics.trackingError = activeMoments.variance.map { ($0 * periods).squareRoot() }
    if let own = annual(moments), let benchmark = annual(other) {
      // Not over what rounding left of returns that are the same.
      statistics.informationRatio = (own - benchmark).divided(
        by: activeMoments.deviation.map { $0 * periods.squareRoot() })
    }
    (statistics.upCapture, statistics.downCapture) = (capture { $0 > 0 }, capture { $0 < 0 })
    guard other.hasSpread, let covariance = Moments.covariance(returns, benchmark),
      let beta = covariance.divided(by: other.variance)
    else { return }
    statistics.beta = beta
    guard let excess = excessReturn(of: moments), let excessOfBenchmark = excessReturn(of: other) else { return }
    statistics.alpha = (excess - beta * excessOfBenchmark).finite
    statistics.treynor = excess.divided(by: beta)
  }

  /// A year's return.
  private func annual(_ moments: Moments) -> Double? {
    guard let mean = moments.mean else { return nil }
    return isLEAN ? (pow(1 + mean, periods) - 1).finite : (mean * periods).finite
  }

  /// A year's return less the risk-free rate.
  private func excessReturn(of moments: Moments) -> Double? { annual(moments).map { $0 - riskFreeRate } }

  private var probabilisticSharpe: Double? {
    guard let mean = moments.mean, let deviation = moments.deviation else { return nil }
    let sharpe = (mean - riskFreeRate / periods) / deviation
    let target = targetSharpe / periods.squareRoot()
    if isLEAN {
      guard let skewness = moments.estimatedSkewness, let excess = moments.estimatedExcessKurtosis else { return nil }
      return SharpeTest.probability(
        sharpe, above: target, periods: returns.count, skewness: skewness, kurtosis: excess)
    }
    guard let skewness = moments.skewness, let kurtosis = moments.kurtosis else { return nil }
    return SharpeTest.probability(
      sharpe, above: target, periods: returns.count, skewness: skewness, kurtosis: kurtosis)
  }

  private func capture(_ holds: (Double) -> Bool) -> Double? {
    let chosen = zip(returns, benchmark).filter { holds($0.1) }
    guard let own = geometricMean(chosen.map(\.0)), let other = geometricMean(chosen.map(\.1)) else { return nil }
    return own.divided(by: other)
  }

  private func geometricMean(_ returns: [Double]) -> Double? {
    guard !returns.isEmpty, returns.allSatisfy({ $0 > -1 }) else { return nil }
    return expm1(Moments.sum(returns.map { log1p($0) }) / Double(returns.count)).finite
  }
}
