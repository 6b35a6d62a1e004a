/// The best bid and ask of a market, and how much it shows there.
public struct MarketQuote: Sendable, Hashable {
  public let symbol: Symbol
  public let time: Instant
  public let spread: Tick.Spread
  /// What sellers may have; zero when nobody buys.
  public let bidSize: Quantity
  /// What buyers may have; zero when nobody sells.
  public let askSize: Quantity

  /// Nil unless `0 < bid ≤ ask` and neither size is below zero.
  public init?(symbol: Symbol, time: Instant, bid: Price, ask: Price, bidSize: Quantity, askSize: Quantity) {
    guard let spread = Tick.Spread(bid: bid, ask: ask), !bidSize.isNegative, !askSize.isNegative else { return nil }
    self.symbol = symbol
    self.time = time
    self.spread = spread
    self.bidSize = bidSize
    self.askSize = askSize
  }

  /// Half-way between bid and ask, rounded down at 10⁻⁹: what a position is marked at.
  public var middle: Price { Price(raw: spread.bid.raw + (spread.ask.raw - spread.bid.raw) / 2) }
}
