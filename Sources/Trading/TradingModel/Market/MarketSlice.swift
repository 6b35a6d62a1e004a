/// What several instruments did at one instant: many symbols on one clock. Quotes come before trades, and those before the
/// bars that close.
public struct MarketSlice: Sendable, Hashable {
  /// When every bar of the slice closed, and the time of its quotes and trades.
  public let closeTime: Instant
  /// At most one a symbol; in the order of their symbols.
  public let bars: [Bar]
  /// In the order of their symbols; several of one symbol in the order in which they were there.
  public let quotes: [MarketQuote]
  /// The same of trades of others.
  public let trades: [MarketTrade]

  public init(closeTime: Instant, bars: [Bar], quotes: [MarketQuote] = [], trades: [MarketTrade] = []) {
    self.closeTime = closeTime
    self.bars = bars
    self.quotes = quotes
    self.trades = trades
  }
}
