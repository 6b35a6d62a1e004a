public import TradingModel

/// All that there is of one symbol, each in the order of time: bars, or quotes and trades.
public struct MarketHistory: Sendable, Hashable {
  public var bars: [Bar]
  public var quotes: [MarketQuote]
  public var trades: [MarketTrade]

  public init(bars: [Bar] = [], quotes: [MarketQuote] = [], trades: [MarketTrade] = []) {
    self.bars = bars
    self.quotes = quotes
    self.trades = trades
  }

  public var count: Int { bars.count + quotes.count + trades.count }
}
