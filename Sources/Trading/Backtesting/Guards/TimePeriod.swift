public import TradingModel

/// Bars that close from one instant to another, both included.
public struct TimePeriod: Sendable, Hashable {
  public let start: Instant
  public let end: Instant

  /// Nil unless it ends after it starts.
  public init?(start: Instant, end: Instant) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// Closes at these places. Nil for fewer than two, or places that are not there.
  public init?(_ closes: [Instant], _ range: Range<Int>) {
    guard range.count > 1, closes.indices.contains(range.lowerBound), closes.indices.contains(range.upperBound - 1)
    else { return nil }
    self.init(start: closes[range.lowerBound], end: closes[range.upperBound - 1])
  }
}

extension BacktestConfiguration {
  /// The same over a period; what closes before it warms the strategy up.
  public func over(_ period: TimePeriod) throws(BacktestError) -> BacktestConfiguration {
    try over(start: period.start, end: period.end)
  }
}
