import Backtesting
import TradingModel

extension BarHistory {
  /// Everything that a feed has of some symbols up to a time. Nil: to its end.
  init(feed: any MarketDataFeed, symbols: [Symbol], to end: Instant?) async throws {
    var cursor = try await feed.open(symbols: symbols, from: nil, to: end)
    try await self.init(reading: &cursor)
  }

  /// - Parameter past: what comes before the first slice of the cursor.
  init(reading cursor: inout any MarketDataCursor, after past: [MarketSlice] = []) async throws {
    var series: [Symbol: BarSeries] = [:]
    func add(_ slice: MarketSlice) throws {
      for bar in slice.bars { try series[bar.symbol, default: BarSeries(of: bar.symbol)].append(bar) }
    }
    for slice in past { try add(slice) }
    var slices = 0
    while let slice = try await cursor.next() {
      try add(slice)
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
