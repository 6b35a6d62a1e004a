/// Open, high, low, close and volume of one instrument over one interval.
public struct Bar: Sendable, Hashable {
  public let symbol: Symbol
  public let openTime: Instant
  public let closeTime: Instant
  public let open: Price
  public let high: Price
  public let low: Price
  public let close: Price
  public let volume: Volume

  /// Nil unless `0 < low ≤ open, close ≤ high`, the volume is not negative and the bar opens before it closes.
  public init?(
    symbol: Symbol, openTime: Instant, closeTime: Instant, open: Price, high: Price, low: Price, close: Price,
    volume: Volume
  ) {
    guard low.isPositive, low <= min(open, close), max(open, close) <= high, !volume.isNegative, openTime < closeTime
    else { return nil }
    self.init(
      unchecked: symbol, openTime: openTime, closeTime: closeTime, open: open, high: high, low: low, close: close,
      volume: volume)
  }

  /// A bar that was one before, and was kept in its parts.
  package init(
    unchecked symbol: Symbol, openTime: Instant, closeTime: Instant, open: Price, high: Price, low: Price, close: Price,
    volume: Volume
  ) {
    self.symbol = symbol
    self.openTime = openTime
    self.closeTime = closeTime
    self.open = open
    self.high = high
    self.low = low
    self.close = close
    self.volume = volume
  }
}
