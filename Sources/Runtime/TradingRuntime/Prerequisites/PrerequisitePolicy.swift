public import TradingModel

/// What the server asks of a session before it may go live, and for as long as it is.
public struct PrerequisitePolicy: Sendable, Hashable {
  /// Least Sharpe ratio a year of the newest backtest of this version of the strategy.
  public var minimumBacktestSharpe = SharpeRatio(raw: 1_000_000_000)
  /// Days with market data that the backtest must have: a year of a stock exchange.
  public var minimumBacktestDays = 252
  /// Days of the server's clock after which a backtest is evidence no more.
  public var maximumBacktestAgeDays = 90
  /// How much of the Sharpe ratio of the first 70 % of the backtest's days may be missing in the rest.
  public var maximumDegradation = Percentage(raw: 50_000_000_000)
  /// Distinct trading days of the server's clock on which this version must have traded on paper.
  public var minimumPaperDays = 5
  /// How far apart paper and the backtest may be on the same days, in per cent of equity.
  public var maximumPaperDrift = Percentage(raw: 5_000_000_000)
  /// The widest `max_position_percent` of the session's risk limits.
  public var maximumPosition = Percentage(raw: 25_000_000_000)
  /// The widest `max_daily_loss_percent`.
  public var maximumDailyLoss = Percentage(raw: 5_000_000_000)
  /// Between the broker's clock and the server's, in nanoseconds.
  public var maximumClockSkew: Int64 = 500_000_000
  /// How old a session's newest market data may be while it runs, in nanoseconds.
  public var maximumDataAge: Int64 = 60_000_000_000

  public static let standard = PrerequisitePolicy()

  public init() {}

  /// With what narrower policies say instead.
  public func overlaid(by terms: PolicyTerms) -> PrerequisitePolicy {
    var policy = self
    if let value = terms.minimumBacktestSharpe { policy.minimumBacktestSharpe = value }
    if let value = terms.minimumBacktestDays { policy.minimumBacktestDays = value }
    if let value = terms.maximumBacktestAgeDays { policy.maximumBacktestAgeDays = value }
    if let value = terms.maximumDegradation { policy.maximumDegradation = value }
    if let value = terms.minimumPaperDays { policy.minimumPaperDays = value }
    if let value = terms.maximumPaperDrift { policy.maximumPaperDrift = value }
    if let value = terms.maximumPosition { policy.maximumPosition = value }
    if let value = terms.maximumDailyLoss { policy.maximumDailyLoss = value }
    if let value = terms.maximumClockSkew { policy.maximumClockSkew = value }
    if let value = terms.maximumDataAge { policy.maximumDataAge = value }
    return policy
  }

  /// All that it says.
  public var terms: PolicyTerms {
    var terms = PolicyTerms()
    terms.minimumBacktestSharpe = minimumBacktestSharpe
    terms.minimumBacktestDays = minimumBacktestDays
    terms.maximumBacktestAgeDays = maximumBacktestAgeDays
    terms.maximumDegradation = maximumDegradation
    terms.minimumPaperDays = minimumPaperDays
    terms.maximumPaperDrift = maximumPaperDrift
    terms.maximumPosition = maximumPosition
    terms.maximumDailyLoss = maximumDailyLoss
    terms.maximumClockSkew = maximumClockSkew
    terms.maximumDataAge = maximumDataAge
    return terms
  }
}
