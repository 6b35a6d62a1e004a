public import TradingModel

/// How far a backtest is.
public struct BacktestProgress: Sendable, Hashable {
  /// Of every symbol together, those of the warm-up counted.
  public let barsDone: Int
  public let barsTotal: Int
  /// Of the newest close. Nil before the first.
  public let time: Instant?
  public let equity: Money

  /// 0–1.
  public var fraction: Double { barsTotal > 0 ? Double(barsDone) / Double(barsTotal) : 1 }
}
