public import TradingModel

/// Merges what there is of several symbols, each in the order of time, into slices on one clock.
public struct MergingCursor: MarketDataCursor {
  /// What is left, in the order of the symbols.
  private var bars: [ArraySlice<Bar>]
  private var quotes: [ArraySlice<MarketQuote>]
  private var trades: [ArraySlice<MarketTrade>]

  /// - Parameter histories: in the order of their symbols.
  public init(_ histories: [MarketHistory], from: Instant?, to: Instant?) {
    bars = histories.map { $0.bars.within(from, to, \.closeTime) }
    quotes = histories.map { $0.quotes.within(from, to, \.time) }
    trades = histories.map { $0.trades.within(from, to, \.time) }
  }

  public mutating func next() -> MarketSlice? {
    let times = [
      bars.lazy.compactMap(\.first?.closeTime).min(), quotes.lazy.compactMap(\.first?.time).min(),
      trades.lazy.compactMap(\.first?.time).min(),
    ]
    guard let time = times.lazy.compactMap(\.self).min() else { return nil }
    return MarketSlice(
      closeTime: time, bars: bars.take(at: time, \.closeTime), quotes: quotes.take(at: time, \.time),
      trades: trades.take(at: time, \.time))
  }
}

extension Array {
  /// Removes what has this time from the front of each list, and gives it in their order.
  fileprivate mutating func take<Item>(
    at time: Instant, _ timeOf: (Item) -> Instant
  ) -> [Item] where Element == ArraySlice<Item> {
    var taken: [Item] = []
    for place in indices {
      while let first = self[place].first, timeOf(first) == time { taken.append(self[place].removeFirst()) }
    }
    return taken
  }

  /// Those whose times are within the bounds; the times never descend.
  fileprivate func within(_ from: Instant?, _ to: Instant?, _ timeOf: (Element) -> Instant) -> ArraySlice<Element> {
    let lower = from.map { from in firstPlace { timeOf($0) >= from } } ?? startIndex
    let upper = to.map { to in firstPlace { timeOf($0) > to } } ?? endIndex
    return lower < upper ? self[lower..<upper] : []
  }
}
