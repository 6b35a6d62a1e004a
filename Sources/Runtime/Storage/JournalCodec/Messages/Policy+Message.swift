import JournalMessages
import StandardMessages
import Strategies
import TradingModel
import TradingRuntime

extension PolicyTerms {
  func record(_ scope: PolicyScope, _ reason: String) -> Wire.PolicySet {
    .init(
      strategy: scope.strategy, account: scope.account, minimumBacktestSharpe: minimumBacktestSharpe?.optional,
      minimumBacktestDays: minimumBacktestDays?.optional, maximumBacktestAgeDays: maximumBacktestAgeDays?.optional,
      maximumDegradation: maximumDegradation?.optional, minimumPaperDays: minimumPaperDays?.optional,
      maximumPaperDrift: maximumPaperDrift?.optional, maximumPosition: maximumPosition?.optional,
      maximumDailyLoss: maximumDailyLoss?.optional, maximumClockSkew: maximumClockSkew?.optional,
      maximumDataAge: maximumDataAge?.optional, reason: reason)
  }

  init(recorded message: Wire.PolicySet) throws(JournalCodecError) {
    self.init()
    minimumBacktestSharpe = SharpeRatio(optional: message.minimumBacktestSharpe)
    minimumBacktestDays = try Self.count(message.minimumBacktestDays)
    maximumBacktestAgeDays = try Self.count(message.maximumBacktestAgeDays)
    maximumDegradation = Percentage(optional: message.maximumDegradation)
    minimumPaperDays = try Self.count(message.minimumPaperDays)
    maximumPaperDrift = Percentage(optional: message.maximumPaperDrift)
    maximumPosition = Percentage(optional: message.maximumPosition)
    maximumDailyLoss = Percentage(optional: message.maximumDailyLoss)
    maximumClockSkew = message.maximumClockSkew?.value
    maximumDataAge = message.maximumDataAge?.value
  }

  private static func count(_ value: Google.Protobuf.Int64Value?) throws(JournalCodecError) -> Int? {
    guard let value else { return nil }
    return try Int(recorded: value.value, "policy_set")
  }
}

extension PolicyScope {
  fileprivate var strategy: String { if case .strategy(let name) = self { name.text } else { "" } }
  fileprivate var account: String { if case .account(let account) = self { account.text } else { "" } }

  init(recorded message: Wire.PolicySet) throws(JournalCodecError) {
    if let name = try StrategyName(optional: message.strategy, "policy_set.strategy") {
      self = .strategy(name)
    } else if let account = try AccountID(optional: message.account, "policy_set.account") {
      self = .account(account)
    } else {
      self = .server
    }
  }
}
