public import TradingModel

/// The bars of one symbol, in the order of time, none of which begins before the one before it ends.
public struct BarSeries: Sendable, Hashable {
  public let symbol: Symbol
  public let bars: [Bar]
  /// One a bar, or none at all.
  public let quotes: [BarQuote]

  /// - Throws: ``HistoryError`` for the first bar that is out of order or of another symbol.
  public init(_ symbol: Symbol, _ bars: [Bar], quotes: [BarQuote] = []) throws(HistoryError) {
    guard quotes.isEmpty || quotes.count == bars.count else {
      throw .unequalQuotes(symbol, bars: bars.count, quotes: quotes.count)
    }
    var end = Instant(nanosecondsSinceEpoch: .min)
    for (index, bar) in bars.enumerated() {
      guard bar.symbol == symbol else { throw .foreignBar(symbol, index: index) }
      guard bar.openTime >= end else { throw .disorder(symbol, index: index) }
      end = bar.closeTime
    }
    self.init(checked: symbol, bars, quotes)
  }

  private init(checked symbol: Symbol, _ bars: [Bar], _ quotes: [BarQuote]) {
    self.symbol = symbol
    self.bars = bars
    self.quotes = quotes
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
    return BarSeries(checked: symbol, Array(bars[range]), quotes.isEmpty ? [] : Array(quotes[range]))
  }
}
