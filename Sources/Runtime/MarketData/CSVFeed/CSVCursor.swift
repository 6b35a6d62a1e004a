import TradingModel
import TradingRuntime

/// Merges the bars of several symbols, each ascending, into slices on one clock.
struct CSVCursor: MarketDataCursor {
  /// What is left, in the order of the symbols.
  private var histories: [ArraySlice<Bar>]

  init(histories: [ArraySlice<Bar>]) { self.histories = histories }

  mutating func next() -> MarketSlice? {
    guard let closeTime = histories.lazy.compactMap(\.first?.closeTime).min() else { return nil }
    var bars: [Bar] = []
    for place in histories.indices where histories[place].first?.closeTime == closeTime {
      bars.append(histories[place].removeFirst())
    }
    return MarketSlice(closeTime: closeTime, bars: bars)
  }
}

extension [Bar] {
  /// Those that close within the bounds; the bars ascend.
  func closing(from: Instant?, to: Instant?) -> ArraySlice<Bar> {
    let lower = from.map { from in firstPlace { $0.closeTime >= from } } ?? startIndex
    let upper = to.map { to in firstPlace { $0.closeTime > to } } ?? endIndex
    return lower < upper ? self[lower..<upper] : []
  }

  /// The first place from which on the condition holds, by bisection.
  private func firstPlace(where holds: (Bar) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
