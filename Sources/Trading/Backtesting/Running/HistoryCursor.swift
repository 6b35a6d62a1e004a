import TradingModel

/// One bar of a history and the quotes at its ends.
struct HistoryBar {
  let bar: Bar
  let quote: BarQuote?
}

/// Walks through a history in time.
struct HistoryCursor {
  private let series: [BarSeries]
  private let end: Instant?
  private var next: [Int]

  init(_ history: BarHistory, end: Instant?) {
    series = history.series
    self.end = end
    next = series.map { _ in 0 }
  }

  /// Bars that are left.
  var remaining: Int {
    series.indices.reduce(0) { sum, place in
      let bars = series[place].bars
      let bound = end.map { end in bars.firstPlace { $0.closeTime > end } } ?? bars.endIndex
      return sum + max(0, bound - next[place])
    }
  }

  /// The next bars that overlap in time, together with whatever overlaps with them: most often those of one close. In
  /// the order of their symbols. False at the end.
  mutating func advance(into bars: inout [HistoryBar]) -> Bool {
    bars.removeAll(keepingCapacity: true)
    var horizon: Instant?
    for place in series.indices {
      guard let closeTime = head(of: place)?.closeTime else { continue }
      horizon = min(horizon ?? closeTime, closeTime)
    }
    guard var horizon else { return false }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for place in series.indices {
        while let bar = head(of: place), bar.openTime < horizon {
          let quotes = series[place].quotes
          bars.append(HistoryBar(bar: bar, quote: quotes.isEmpty ? nil : quotes[next[place]]))
          next[place] += 1
          isGrowing = isGrowing || bar.closeTime > horizon || series.count > 1
          horizon = max(horizon, bar.closeTime)
        }
      }
    }
    if bars.count > 1 { bars.sort { ($0.bar.symbol, $0.bar.openTime) < ($1.bar.symbol, $1.bar.openTime) } }
    return true
  }

  /// Whether bars come one at a time, and nothing but bars: those of one symbol never overlap.
  var isSingle: Bool { series.count == 1 && series[0].quotes.isEmpty }

  /// The next bar of the only series. Nil at the end.
  mutating func nextAlone() -> Bar? {
    guard let bar = head(of: 0) else { return nil }
    next[0] += 1
    return bar
  }

  private func head(of place: Int) -> Bar? {
    let bars = series[place].bars
    guard next[place] < bars.endIndex else { return nil }
    let bar = bars[next[place]]
    if let end, bar.closeTime > end { return nil }
    return bar
  }
}
