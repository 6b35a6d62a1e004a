public import TradingModel

/// The bars of one symbol, in the order of time, none of which begins before the one before it ends.
public struct BarSeries: Sendable, Hashable {
  public let symbol: Symbol
  public private(set) var bars: BarRows
  /// One a bar, or none at all.
  public let quotes: [BarQuote]

  /// A series without bars so far, nor quotes.
  /// - Parameter capacity: how many will come: the memory for so many is taken at once, and no more.
  public init(of symbol: Symbol, capacity: Int = 0) {
    self.init(checked: BarRows(of: symbol), [])
    bars.reserveCapacity(capacity)
  }

  /// - Throws: ``HistoryError`` for the first bar that is out of order or of another symbol.
  public init(_ symbol: Symbol, _ bars: some Collection<Bar>, quotes: [BarQuote] = []) throws(HistoryError) {
    guard quotes.isEmpty || quotes.count == bars.count else {
      throw .unequalQuotes(symbol, bars: bars.count, quotes: quotes.count)
    }
    self.init(checked: BarRows(of: symbol), quotes)
    self.bars.reserveCapacity(bars.count)
    for bar in bars { try add(bar) }
  }

  /// - Parameter bars: in order.
  init(checked bars: BarRows, _ quotes: [BarQuote]) {
    symbol = bars.symbol
    self.bars = bars
    self.quotes = quotes
  }

  /// Adds the bar after the last one.
  /// - Throws: ``HistoryError`` for one that is out of order or of another symbol, and where the others have quotes.
  public mutating func append(_ bar: Bar) throws(HistoryError) {
    guard quotes.isEmpty else { throw .unequalQuotes(symbol, bars: bars.count + 1, quotes: quotes.count) }
    try add(bar)
  }

  private mutating func add(_ bar: Bar) throws(HistoryError) {
    guard bar.symbol == symbol else { throw .foreignBar(symbol, index: bars.count) }
    if let last = bars.last, bar.openTime < last.closeTime { throw .disorder(symbol, index: bars.count) }
    bars.append(bar)
  }

  /// The place of the first bar that closes at or after an instant.
  public func firstIndex(closingFrom instant: Instant) -> Int { bars.firstPlace { $0.closeTime >= instant } }

  /// What closes before an instant: all that was known then.
  public func closing(before instant: Instant) -> BarSeries {
    slice(bars.startIndex..<firstIndex(closingFrom: instant))
  }

  /// The bars at these places, which are held within what there is.
  public func slice(_ range: Range<Int>) -> BarSeries {
    let range = range.clamped(to: bars.indices)
    return BarSeries(checked: bars.slice(range), quotes.isEmpty ? [] : Array(quotes[range]))
  }
}
