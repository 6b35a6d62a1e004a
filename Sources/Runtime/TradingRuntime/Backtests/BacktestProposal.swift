public import Backtesting
public import TradingModel

/// What the name of a backtest names.
public enum BacktestKind {}

/// A backtest's name, 1–64 characters of `A–Z a–z 0–9 . _ - :`.
public typealias BacktestID = Identifier<BacktestKind>

/// What a backtest is asked for besides its session.
public struct BacktestSettings: Sendable, Hashable {
  /// What to compare with. Nil: the symbol that is traded, where it is the only one.
  public let benchmark: Symbol?
  public let statistics: StatisticsSettings
  public let endOfData: EndOfData

  public init(benchmark: Symbol?, statistics: StatisticsSettings, endOfData: EndOfData) {
    self.benchmark = benchmark
    self.statistics = statistics
    self.endOfData = endOfData
  }

  /// Names of the fields, as the contract spells them, in which a repeated proposal differs from these.
  func differences(from other: BacktestSettings) -> [String] {
    let fields: [(String, Bool)] = [
      ("settings.benchmark", benchmark == other.benchmark),
      ("settings.convention", statistics.convention == other.statistics.convention),
      ("settings.risk_free_percent", statistics.riskFreeRate == other.statistics.riskFreeRate),
      ("settings.periods_per_year", statistics.periodsPerYear == other.statistics.periodsPerYear),
      ("settings.end_of_data", endOfData == other.endOfData),
    ]
    return fields.filter { !$0.1 }.map(\.0)
  }
}
