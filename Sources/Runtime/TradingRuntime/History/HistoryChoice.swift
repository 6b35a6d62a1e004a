public import Backtesting
public import TradingModel

/// Which bars a session replays: found once, when it is created, so that it replays the same after a restart.
public struct HistoryChoice: Sendable, Hashable {
  /// What bars are put together to. Nil: they stay as they are.
  public var interval: BarInterval?
  /// What is taken out of prices. Nil in a proposal: splits and dividends, where they were imported.
  public var adjustment: PriceAdjustment?
  /// The interval of the imported series that a symbol's bars come from; those that are not here come from the feed.
  public var sources: [Symbol: BarInterval]

  /// Everything as the feed has it, unless it says otherwise.
  public init(
    interval: BarInterval? = nil, adjustment: PriceAdjustment? = nil, sources: [Symbol: BarInterval] = [:]
  ) {
    self.interval = interval
    self.adjustment = adjustment
    self.sources = sources
  }

  /// Whether it is the feed's, as it is.
  var isOfFeedAlone: Bool { interval == nil && (adjustment ?? .raw) == .raw && sources.isEmpty }
}

extension HistoryChoice {
  /// The interval of the series that a symbol's bars come from.
  ///
  /// - Parameter intervals: of the series that it has, the shortest first.
  /// - Throws: ``RuntimeError`` when there is none, or more than one that would do.
  func source(of symbol: Symbol, among intervals: [BarInterval]) throws(RuntimeError) -> BarInterval {
    let field = "spec.replay.bar_interval"
    let names = intervals.map(\.description).joined(separator: ", ")
    guard let wanted = interval else {
      guard intervals.count == 1, let only = intervals.first else {
        throw .invalid(field: field, reason: "is needed: \(symbol) has bars of \(names)")
      }
      return only
    }
    guard let longest = intervals.last(where: { wanted.isMade(of: $0) }) else {
      throw .invalid(field: field, reason: "cannot be \(wanted) for \(symbol), which has bars of \(names)")
    }
    return longest
  }
}
