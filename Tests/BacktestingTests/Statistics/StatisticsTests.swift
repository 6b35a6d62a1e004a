import Backtesting
import Foundation
import Testing
import TradingModel

@Suite("Statistics")
struct StatisticsTests {
  private func near(_ value: Double?, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    value.map { abs($0 - expected) <= tolerance * max(1, abs(expected)) } ?? false
  }

  private func series(_ returns: [Double], _ benchmark: [Double] = []) -> ReturnSeries {
    ReturnSeries(
      days: returns.indices.map { CivilDate(daysSinceEpoch: Int64($0)) }, returns: returns, benchmark: benchmark)
  }

  /// Numbers that numpy and scipy give for the same formulas.
  @Test("of eight returns are those of the formulas")
  func formulas() {
    let returns = [0.01, -0.02, 0.015, 0.003, -0.007, 0.012, -0.001, 0.004]
    let benchmark = [0.008, -0.015, 0.01, 0.005, -0.01, 0.009, 0.002, 0.001]
    let settings = StatisticsSettings(riskFreeRate: .constant(0.0252))
    let statistics = PerformanceStatistics(series(returns, benchmark), settings: settings)
    let daily = 0.0252 / 252
    let mean = returns.reduce(0, +) / 8
    let benchmarkMean = benchmark.reduce(0, +) / 8
    let deviation = (returns.map { pow($0 - mean, 2) }.reduce(0, +) / 7).squareRoot()
    let root = 252.0.squareRoot()
    #expect(near(statistics.volatility, deviation * root))
    #expect(near(statistics.sharpe, (mean - daily) / deviation * root))
    let downside = (returns.map { pow(min(0, $0 - daily), 2) }.reduce(0, +) / 8).squareRoot()
    #expect(near(statistics.sortino, (mean - daily) / downside * root))
    let losses = [-0.02, -0.007, -0.001]
    let lossMean = losses.reduce(0, +) / 3
    let lossDeviation = (losses.map { pow($0 - lossMean, 2) }.reduce(0, +) / 2).squareRoot()
    #expect(near(statistics.sortinoOfLosses, (mean - daily) / lossDeviation * root))
    let covariance = zip(returns, benchmark).map { ($0 - mean) * ($1 - benchmarkMean) }.reduce(0, +)
    let beta = covariance / benchmark.map { pow($0 - benchmarkMean, 2) }.reduce(0, +)
    #expect(near(statistics.beta, beta))
    #expect(near(statistics.alpha, ((mean - daily) - beta * (benchmarkMean - daily)) * 252))
    #expect(near(statistics.treynor, (mean - daily) * 252 / beta))
    let active = zip(returns, benchmark).map { $0 - $1 }
    let activeMean = active.reduce(0, +) / 8
    let tracking = (active.map { pow($0 - activeMean, 2) }.reduce(0, +) / 7 * 252).squareRoot()
    #expect(near(statistics.trackingError, tracking))
    #expect(near(statistics.informationRatio, activeMean * 252 / tracking))
    let up = { (values: [Double]) in pow(values.map { 1 + $0 }.reduce(1, *), 1 / Double(values.count)) - 1 }
    #expect(
      near(
        statistics.upCapture,
        up([0.01, 0.015, 0.003, 0.012, -0.001, 0.004]) / up([0.008, 0.01, 0.005, 0.009, 0.002, 0.001])))
    #expect(near(statistics.downCapture, up([-0.02, -0.007]) / up([-0.015, -0.01])))
    #expect(near(statistics.maximumDrawdown, 0.02))
  }

  @Test("The probabilistic and the deflated Sharpe ratio are those of the papers' examples")
  func sharpeTests() throws {
    // Bailey and López de Prado 2014, section "A numerical example": 5 years of daily returns, Sharpe ratio 2.5 a year, 100
    // trials with a variance of 1/2 a year, skewness −3, kurtosis 10: SR₀ ≈ 0.1132 and DSR ≈ 0.9004.
    let expected = try #require(SharpeTest.expectedMaximum(trials: 100, variance: 0.5 / 250))
    #expect(near(expected, 0.1132, 1e-4))
    let deflated = SharpeTest.probability(
      2.5 / 250.0.squareRoot(), above: expected, periods: 1250, skewness: -3, kurtosis: 10)
    #expect(near(deflated, 0.9004, 1e-4))
    #expect(near(SharpeTest.probability(0, above: 0, periods: 10, skewness: 0, kurtosis: 3), 0.5))
    #expect(SharpeTest.probability(1, above: 0, periods: 1, skewness: 0, kurtosis: 3) == nil)
    #expect(SharpeTest.probability(1, above: 0, periods: 9, skewness: 2, kurtosis: 1) == nil)
    #expect(SharpeTest.expectedMaximum(trials: 1, variance: 1) == nil)
  }

  @Test(
    "the normal distribution and its inverse undo each other", arguments: [1e-12, 1e-4, 0.02, 0.3, 0.5, 0.9, 0.99999])
  func normal(_ p: Double) throws {
    let x = try #require(NormalDistribution.quantile(p))
    #expect(near(NormalDistribution.probability(below: x) / p, 1, 1e-10))
  }

  @Test("known quantiles; nothing outside 0 and 1")
  func quantiles() {
    #expect(near(NormalDistribution.quantile(0.975), 1.959963984540054, 1e-12))
    #expect(near(NormalDistribution.probability(below: 1), 0.841344746068543, 1e-12))
    for p in [-1, 0, 1, 2, Double.nan] { #expect(NormalDistribution.quantile(p) == nil) }
  }

  @Test(
    "what is not defined is nil, whatever comes in",
    arguments: [
      [], [0.01], [0, 0, 0], [0.01, 0.01, 0.01], [-1, 0.5], [1e308, 1e308], [.nan, 0.1, 0.2], [-2, 3],
    ])
  func undefined(_ returns: [Double]) {
    for convention in StatisticsConvention.allCases {
      let settings = StatisticsSettings(convention: convention)
      let statistics = PerformanceStatistics(series(returns, returns), settings: settings)
      let all = [
        statistics.totalReturn, statistics.annualReturn, statistics.volatility, statistics.maximumDrawdown,
        statistics.sharpe, statistics.sortino, statistics.sortinoOfLosses, statistics.calmar, statistics.skewness,
        statistics.excessKurtosis, statistics.probabilisticSharpe, statistics.beta, statistics.alpha,
        statistics.trackingError, statistics.informationRatio, statistics.treynor, statistics.upCapture,
        statistics.downCapture, statistics.turnover,
      ]
      #expect(all.allSatisfy { $0?.isFinite ?? true })
      if returns.count < 2 || Set(returns).count == 1 { #expect(statistics.sharpe == nil && statistics.beta == nil) }
      // The same as its benchmark: nothing active to divide by.
      #expect(statistics.informationRatio == nil)
    }
  }

  @Test("LEAN's convention has a return for each calendar day but the first")
  func calendar() throws {
    let day = { (number: Int64, equity: String) in
      TradingDay(
        date: CivilDate(daysSinceEpoch: number), equity: try Money(equity), benchmark: try Price("100"),
        traded: try Money("50"))
    }
    let account = [try day(1, "100"), try day(2, "110"), try day(5, "99")]
    let cash = try Money("100")
    let period = CivilDate(daysSinceEpoch: 0)...CivilDate(daysSinceEpoch: 6)
    let lean = ReturnSeries(account, initialEquity: cash, period: period, convention: .lean)
    #expect(lean.returns.map { ($0 * 1000).rounded() } == [0, 100, 0, 0, -100, 0])
    #expect(lean.turnovers.count == 7 && lean.turnovers.filter { $0 > 0 }.count == 3)
    let standard = ReturnSeries(account, initialEquity: cash, period: period)
    #expect(standard.returns.map { ($0 * 1000).rounded() } == [0, 100, -100])
  }

  @Test("the risk-free rate of a day is the newest, and the first before it")
  func riskFree() {
    let date = { CivilDate(daysSinceEpoch: $0) }
    let rate = RiskFreeRate.schedule([.init(day: date(10), rate: 0.01), .init(day: date(20), rate: 0.03)])
    #expect([date(5), date(10), date(19), date(20), date(99)].map(rate.rate) == [0.01, 0.01, 0.01, 0.03, 0.03])
    #expect(near(rate.average(over: [date(19), date(20)]), 0.02))
    #expect(RiskFreeRate.schedule([]).rate(on: date(1)) == 0)
  }
}
