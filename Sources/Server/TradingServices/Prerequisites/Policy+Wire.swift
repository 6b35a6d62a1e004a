import OutcryContract
import TradingModel
import TradingRuntime

extension PolicyBook.Entry {
  var wire: Wire.PrerequisitePolicy { terms.wire(of: self) }
}

extension PolicyTerms {
  /// These thresholds as those of a scope.
  func wire(of entry: PolicyBook.Entry) -> Wire.PrerequisitePolicy {
    var wire = Wire.PrerequisitePolicy(
      minimumBacktestSharpe: minimumBacktestSharpe?.wire, minimumBacktestDays: minimumBacktestDays?.wire,
      maximumBacktestAgeDays: maximumBacktestAgeDays?.wire, maximumDegradationPercent: maximumDegradation?.wire,
      minimumPaperDays: minimumPaperDays?.wire, maximumPaperDriftPercent: maximumPaperDrift?.wire,
      maximumPositionPercent: maximumPosition?.wire, maximumDailyLossPercent: maximumDailyLoss?.wire,
      maximumClockSkewMilliseconds: maximumClockSkew.map { Int($0 / 1_000_000).wire },
      maximumDataAgeSeconds: maximumDataAge.map { Int($0 / 1_000_000_000).wire }, etag: entry.etag,
      updateTime: entry.updateTime?.wire)
    switch entry.scope {
    case .server: break
    case .strategy(let name): wire.strategy = name.text
    case .account(let account): wire.account = account.text
    }
    return wire
  }
}

extension Int {
  fileprivate var wire: Wire.Count { Wire.Count(value: UInt32(clamping: self)) }
}
