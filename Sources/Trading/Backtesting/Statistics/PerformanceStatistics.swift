private import Foundation

/// How good a series of returns was. Nil is "not defined": too few returns, or nothing to divide by.
///
/// In the formulas *r* is a return of the account, *b* one of the benchmark, *f* the risk-free rate of a year, *N* the
/// number of periods in a year, *n* that of returns; `mean` and `sd` (n − 1) are of the sample. `docs/statistics.md`
/// explains each, and what LEAN's convention does otherwise: there a year's return *R* is `(1 + mean(r))^N − 1`, and
/// *B* likewise of the benchmark.
public struct PerformanceStatistics: Sendable, Hashable {
  public let settings: StatisticsSettings
  /// How many returns there are.
  public let periods: Int
  /// Mean of ``RiskFreeRate`` over the days of the returns.
  public let riskFreeRate: Double

  /// `last equity / first equity − 1`.
  public internal(set) var totalReturn: Double?
  /// `(last equity / first equity)^(1 / years) − 1`, a year being 365 days: the compound annual growth rate.
  public internal(set) var annualReturn: Double?
  /// `sd(r) √N`.
  public internal(set) var volatility: Double?
  /// The largest fall from a peak, as a share of it, over the closes of all bars. 0 when there was none.
  public internal(set) var maximumDrawdown: Double?
  /// `(mean(r) − f/N) / sd(r) × √N` (W. Sharpe, "The Sharpe Ratio", Journal of Portfolio Management 21, 1994). LEAN:
  /// `(R − f) / (sd(r) √N)`.
  public internal(set) var sharpe: Double?
  /// `(mean(r) − f/N) / √(mean(min(0, r − f/N)²)) × √N`: the root of the mean square over all periods of what fell short
  /// of the risk-free rate (F. Sortino and L. Price, "Performance Measurement in a Downside Risk Framework", Journal of
  /// Investing 3, 1994). LEAN's convention: `(R − f)` over the same root, times √N.
  public internal(set) var sortino: Double?
  /// `(mean(r) − f/N) / sd(r where r < 0) × √N`: the deviation of the losses about their own mean, which LEAN calls its
  /// Sortino ratio. LEAN: `(R − f) / (sd(r where r < 0) √N)`. Not defined with fewer than two losses.
  public internal(set) var sortinoOfLosses: Double?
  /// ``annualReturn`` / ``maximumDrawdown`` (T. Young, "Calmar Ratio: A Smoother Tool", Futures 20, 1991), over the whole
  /// time rather than three years.
  public internal(set) var calmar: Double?
  /// G₁, the estimate of the skewness of the population.
  public internal(set) var skewness: Double?
  /// G₂, the estimate of what the kurtosis of the population has over 3.
  public internal(set) var excessKurtosis: Double?
  /// The probability that the true Sharpe ratio is above the target *S*:
  /// `Φ((s − S) √(n − 1) / √(1 − γ₃ s + (γ₄ − 1)/4 s²))`, *s* and *S* of one period, *γ₃* skewness and *γ₄* kurtosis of the
  /// sample (D. Bailey and M. López de Prado, "The Sharpe Ratio Efficient Frontier", Journal of Risk 15, 2012). LEAN: G₁ and
  /// G₂ in their places, and a target of 1 a year.
  public internal(set) var probabilisticSharpe: Double?

  /// `cov(r, b) / var(b)`.
  public internal(set) var beta: Double?
  /// `((mean(r) − f/N) − β (mean(b) − f/N)) N` (M. Jensen, "The Performance of Mutual Funds in the Period 1945–1964",
  /// Journal of Finance 23, 1968). LEAN: `R − (f + β (B − f))`.
  public internal(set) var alpha: Double?
  /// `sd(r − b) √N`.
  public internal(set) var trackingError: Double?
  /// `mean(r − b) N` / ``trackingError`` (T. Goodwin, "The Information Ratio", Financial Analysts Journal 54, 1998). LEAN:
  /// `(R − B)` / ``trackingError``.
  public internal(set) var informationRatio: Double?
  /// `(mean(r) − f/N) N / β` (J. Treynor, "How to Rate Management of Investment Funds", Harvard Business Review 43, 1965).
  /// LEAN: `(R − f) / β`.
  public internal(set) var treynor: Double?
  /// The geometric mean of *r* over that of *b*, in the periods in which the benchmark rose (Morningstar, "Upside/Downside
  /// Capture Ratio", 2011).
  public internal(set) var upCapture: Double?
  /// The same in the periods in which it fell.
  public internal(set) var downCapture: Double?
  /// `mean(traded / equity)` of a day.
  public internal(set) var turnover: Double?

  /// Statistics of returns.
  ///
  /// - Parameters:
  ///   - growth: last equity over first. Nil: the product of the returns.
  ///   - years: that passed, of 365 days. Nil: the number of returns over ``StatisticsSettings/periodsPerYear``.
  ///   - maximumDrawdown: of a finer series than the returns, where there is one.
  public init(
    _ series: ReturnSeries, growth: Double? = nil, years: Double? = nil, maximumDrawdown: Double? = nil,
    settings: StatisticsSettings = StatisticsSettings()
  ) {
    self.settings = settings
    periods = series.returns.count
    riskFreeRate = settings.riskFreeRate.average(over: series.days)
    let product = series.returns.reduce(1) { $0 * (1 + $1) }
    let growth = growth ?? (series.returns.isEmpty ? nil : product)
    totalReturn = growth.map { $0 - 1 }?.finite
    let passed = years ?? Double(periods) / Double(settings.periodsPerYear)
    if let growth, growth >= 0, passed > 0 { annualReturn = (pow(growth, 1 / passed) - 1).finite }
    self.maximumDrawdown = maximumDrawdown ?? Drawdown.deepest(ofReturns: series.returns)
    calmar = annualReturn?.divided(by: self.maximumDrawdown)
    turnover = Moments(series.turnovers).mean
    let measure = ReturnMeasure(series, riskFreeRate: riskFreeRate, settings: settings)
    measure.fill(&self)
    measure.compare(&self)
  }
}
