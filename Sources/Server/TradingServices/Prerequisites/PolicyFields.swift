import OutcryContract
import Strategies
import TradingModel
import TradingRuntime

extension Fields {
  private static let thousandPercent = Percentage(raw: 1_000_000_000_000)
  private static let hundredPercent = Percentage.hundred
  /// 100.
  private static let highestSharpe = SharpeRatio(raw: 100_000_000_000)

  /// Whose a policy is.
  mutating func policyScope(_ wire: Wire.PrerequisitePolicy, _ field: String) -> PolicyScope? {
    let strategy: StrategyName? = optionalIdentifier(wire.strategy, "\(field).strategy")
    let account: AccountID? = optionalIdentifier(wire.account, "\(field).account")
    switch (strategy, account) {
    case (nil, nil): return .server
    case (let name?, nil): return .strategy(name)
    case (nil, let account?): return .account(account)
    case (_?, _?):
      refuse("\(field).account", "must be empty where strategy is given: a policy is of one of them")
      return nil
    }
  }

  /// What a policy says.
  mutating func policyTerms(_ wire: Wire.PrerequisitePolicy, _ field: String) -> PolicyTerms {
    var terms = PolicyTerms()
    terms.minimumBacktestSharpe = decimal(
      wire.minimumBacktestSharpe, "\(field).minimum_backtest_sharpe", atMost: Self.highestSharpe)
    if let least = terms.minimumBacktestSharpe, least.raw < -Self.highestSharpe.raw {
      refuse("\(field).minimum_backtest_sharpe", "must be at least -100")
    }
    terms.minimumBacktestDays = count(wire.minimumBacktestDays, "\(field).minimum_backtest_days", 0...100_000)
    terms.maximumBacktestAgeDays = count(wire.maximumBacktestAgeDays, "\(field).maximum_backtest_age_days", 1...36_500)
    terms.maximumDegradation = decimal(
      wire.maximumDegradationPercent, "\(field).maximum_degradation_percent", .notNegative, atMost: Self.thousandPercent
    )
    terms.minimumPaperDays = count(wire.minimumPaperDays, "\(field).minimum_paper_days", 0...100_000)
    terms.maximumPaperDrift = decimal(
      wire.maximumPaperDriftPercent, "\(field).maximum_paper_drift_percent", .notNegative, atMost: Self.thousandPercent)
    terms.maximumPosition = decimal(
      wire.maximumPositionPercent, "\(field).maximum_position_percent", .positive, atMost: Self.thousandPercent)
    terms.maximumDailyLoss = decimal(
      wire.maximumDailyLossPercent, "\(field).maximum_daily_loss_percent", .positive, atMost: Self.hundredPercent)
    terms.maximumClockSkew =
      count(wire.maximumClockSkewMilliseconds, "\(field).maximum_clock_skew_milliseconds", 0...3_600_000)
      .map { Int64($0) * 1_000_000 }
    terms.maximumDataAge =
      count(wire.maximumDataAgeSeconds, "\(field).maximum_data_age_seconds", 1...86_400)
      .map { Int64($0) * 1_000_000_000 }
    return terms
  }

  /// A number that may be absent.
  private mutating func count(_ count: Wire.Count?, _ field: String, _ range: ClosedRange<UInt32>) -> Int? {
    guard let value = count?.value else { return nil }
    guard range.contains(value) else {
      refuse(field, "must be within \(range.lowerBound) and \(range.upperBound)")
      return nil
    }
    return Int(value)
  }
}
