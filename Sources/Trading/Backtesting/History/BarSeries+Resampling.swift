public import TradingModel

extension BarSeries {
  /// The same history in longer bars: first open, highest high, lowest low, last close, sum of volumes.
  ///
  /// A bar belongs to the interval in which it opens, by the wall clock of `zone`. The new bar opens with its first and
  /// closes with its last one, not at the edges of the interval: nobody learns of it before its last price was known,
  /// and intervals without bars have none. A bar that is longer than the interval stays as it is.
  ///
  /// - Throws: ``HistoryError/outOfRange(_:_:)`` for volumes that no longer fit.
  public func resampled(to interval: BarInterval, in zone: CivilZone) throws(HistoryError) -> BarSeries {
    var days = DayClock(zone: zone)
    var result = BarRows(of: symbol)
    var ends: [BarQuote] = []
    var open: (key: BarInterval.Key, bar: Bar, quote: BarQuote?)?
    for (index, bar) in bars.enumerated() {
      let (day, second) = days.wallClock(at: bar.openTime)
      let key = interval.key(of: day, secondOfDay: second)
      let quote = quotes.isEmpty ? nil : quotes[index]
      if let current = open, current.key == key {
        guard let joined = current.bar.followed(by: bar) else { throw .outOfRange(symbol, day) }
        open = (key, joined, current.quote.map { BarQuote(open: $0.open, close: quote?.close) })
      } else {
        if let current = open {
          result.append(current.bar)
          if let quote = current.quote { ends.append(quote) }
        }
        open = (key, bar, quote)
      }
    }
    if let current = open {
      result.append(current.bar)
      if let quote = current.quote { ends.append(quote) }
    }
    return BarSeries(checked: result, ends)
  }
}

extension BarHistory {
  /// Every series in longer bars: see ``BarSeries/resampled(to:in:)``.
  public func resampled(to interval: BarInterval, in zone: CivilZone) throws(HistoryError) -> BarHistory {
    var all: [BarSeries] = []
    for each in series { all.append(try each.resampled(to: interval, in: zone)) }
    return try BarHistory(all)
  }
}

extension Bar {
  /// This bar and the one after it as one. Nil when their volume is out of range.
  func followed(by next: Bar) -> Bar? {
    guard let volume = try? volume.adding(next.volume) else { return nil }
    return Bar(
      symbol: symbol, openTime: openTime, closeTime: next.closeTime, open: open, high: max(high, next.high),
      low: min(low, next.low), close: next.close, volume: volume)
  }
}
