public import TradingModel

/// What one instrument, or one strategy, contributed.
public struct Contribution<Key: Sendable & Hashable>: Sendable, Hashable {
  public let key: Key
  /// In the base currency: realised and not, fees, dividends.
  public let performance: Performance
  public let trades: TradeStatistics
}
