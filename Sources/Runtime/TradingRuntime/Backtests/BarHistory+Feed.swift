import Backtesting
import TradingModel

extension BarHistory {
  /// Everything that a feed has of some symbols up to a time. Nil: to its end.
  init(feed: any MarketDataFeed, symbols: [Symbol], to end: Instant?) async throws {
    var cursor = try await feed.open(symbols: symbols, from: nil, to: end)
    var series: [Symbol: BarSeries] = [:]
    var slices = 0
    while let slice = try await cursor.next() {
      for bar in slice.bars { try series[bar.symbol, default: BarSeries(of: bar.symbol)].append(bar) }
      slices += 1
      if slices.isMultiple(of: 10_000) {
        try Task.checkCancellation()
        await Task.yield()
      }
    }
    try self.init(Array(series.values))
  }

  /// What this history is compared with: the symbol that was named, else the one that is traded where it is the only one.
  func benchmark(_ named: Symbol?, feed: any MarketDataFeed, to end: Instant?) async throws -> BarSeries? {
    guard let symbol = named ?? (symbols.count == 1 ? symbols.first : nil) else { return nil }
    if let series = series(of: symbol) { return series }
    return try await BarHistory(feed: feed, symbols: [symbol], to: end).series.first
  }
}
