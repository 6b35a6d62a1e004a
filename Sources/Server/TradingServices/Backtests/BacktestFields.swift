import Backtesting
import OutcryContract
import TradingModel
import TradingRuntime

extension Fields {
  /// Names of backtests and optimizations are part of paths elsewhere, so that they have no colon. Nil: the server chooses.
  mutating func newName<Kind>(_ text: String, _ field: String) -> Identifier<Kind>? {
    if text.isEmpty { return nil }
    guard !text.utf8.contains(UInt8(ascii: ":")), let id = Identifier<Kind>(text) else {
      refuse(field, "must be 1–\(Identifier<Kind>.maximumLength) characters of A–Z a–z 0–9 . _ -, or empty")
      return nil
    }
    return id
  }

  /// What a backtest is asked for besides its session.
  mutating func backtestSettings(
    _ wire: Wire.BacktestSettings?, _ field: String = "settings"
  ) -> BacktestSettings? {
    let wire = wire ?? Wire.BacktestSettings()
    let benchmark: Symbol? = optionalIdentifier(wire.benchmark, "\(field).benchmark")
    let riskFree: Percentage? = decimal(
      wire.riskFreePercent, "\(field).risk_free_percent", .notNegative, atMost: Percentage(raw: 100_000_000_000))
    let periods = wire.periodsPerYear.map { Int($0.value) } ?? 252
    if !(1...366).contains(periods) { refuse("\(field).periods_per_year", "must be within 1 and 366") }
    let convention = convention(wire.convention, "\(field).convention")
    let endOfData = endOfData(wire.endOfData, "\(field).end_of_data")
    guard let convention, let endOfData else { return nil }
    return BacktestSettings(
      benchmark: benchmark,
      statistics: StatisticsSettings(
        convention: convention, periodsPerYear: periods,
        riskFreeRate: .constant((riskFree ?? .zero).doubleValue / 100)),
      endOfData: endOfData)
  }

  private mutating func convention(
    _ wire: Wire.StatisticsConvention, _ field: String
  ) -> StatisticsConvention? {
    switch wire {
    case .unspecified, .standard: return .standard
    case .lean: return .lean
    case .unrecognized(let number):
      refuse(field, "has no value \(number)")
      return nil
    }
  }

  private mutating func endOfData(_ wire: Wire.EndOfData, _ field: String) -> EndOfData? {
    switch wire {
    case .unspecified, .leavePositions: return .leavePositions
    case .closePositions: return .closePositions
    case .unrecognized(let number):
      refuse(field, "has no value \(number)")
      return nil
    }
  }
}
