public import TradingModel

/// The bars of several symbols, each with its own calendar: what a backtest runs over.
public struct BarHistory: Sendable, Hashable {
  /// In the order of their symbols.
  public let series: [BarSeries]

  /// Throws ``HistoryError/duplicateSymbol(_:)`` for a symbol that comes twice.
  public init(_ series: [BarSeries]) throws(HistoryError) {
    let sorted = series.sorted { $0.symbol < $1.symbol }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.symbol == right.symbol {
      throw .duplicateSymbol(left.symbol)
    }
    self.series = sorted
  }

  private init(sorted: [BarSeries]) { series = sorted }

  public var symbols: [Symbol] { series.map(\.symbol) }

  public var barCount: Int { series.reduce(0) { $0 + $1.bars.count } }

  /// When the first bar opens. Nil without bars.
  public var start: Instant? { series.compactMap(\.bars.first?.openTime).min() }

  /// When the last bar closes. Nil without bars.
  public var end: Instant? { series.compactMap(\.bars.last?.closeTime).max() }

  public func series(of symbol: Symbol) -> BarSeries? { series.first { $0.symbol == symbol } }

  /// All that was known at an instant: what closes before it.
  public func closing(before instant: Instant) -> BarHistory {
    BarHistory(sorted: series.map { $0.closing(before: instant) })
  }

  /// Whether a bar closes in a time, both ends included. Nil: without an end.
  func hasCloses(from start: Instant, to end: Instant?) -> Bool {
    series.contains { series in
      let index = series.firstIndex(closingFrom: start)
      guard index < series.bars.endIndex else { return false }
      return end.map { series.bars[index].closeTime <= $0 } ?? true
    }
  }

  /// When bars close, ascending and each once.
  public var closeTimes: [Instant] {
    if series.count == 1 { return series[0].bars.map(\.closeTime) }
    return Set(series.lazy.flatMap { $0.bars.lazy.map(\.closeTime) }).sorted()
  }
}
